using System.Buffers;
using System.Buffers.Text;

namespace Huozi.Reading.Sources.Pdf.Guarding;

/// <summary>Looks through a file, before it is parsed, for claims that no parser survives: parsers take memory and stack by what a file says of itself.</summary>
internal static class FileClaims
{
    private static readonly SearchValues<byte> White = SearchValues.Create(" \t\r\n\f\0"u8);

    // ISO 32000-1, annex C.2.
    private const long MostObjects = 8_388_607;

    // No number of an entry has more bytes.
    private const int WidestField = 8;

    // As deep as one object may be another by reference. Real files have none.
    private const int LongestChain = 16;

    /// <summary>Whether what the file claims of its objects can be true.</summary>
    public static bool AreSane(ReadOnlySpan<byte> file) => HasSaneSizes(file) && HasSaneReferences(file);

    /// <summary>Takes back claims of streams to be longer than the file: without them a parser looks where the stream ends.</summary>
    public static void Mend(Span<byte> file)
    {
        var passed = 0;
        while (file[passed..].IndexOf("/Length"u8) is >= 0 and var at)
        {
            passed += at + 7;
            var rest = file[passed..];
            if (!TryNumber(rest, out var claimed, out var length) || claimed >= 0 && claimed <= file.Length) continue;
            rest[..length].Fill((byte)' ');
            rest[length - 1] = (byte)'0';
        }
    }

    /// <summary>How many objects a cross-reference stream lists: a parser makes a list of them.</summary>
    private static bool HasSaneSizes(ReadOnlySpan<byte> file)
    {
        var passed = 0;
        while (file[passed..].IndexOf("/XRef"u8) is >= 0 and var at)
        {
            passed += at + 5;
            // The entries stand in any order, between the object's beginning and its stream's.
            var start = Math.Max(0, file[..passed].LastIndexOf(" obj"u8));
            var dictionary = file[passed..].IndexOf("stream"u8) is >= 0 and var end ? file[start..(passed + end)] : file[start..];
            if (Claimed(dictionary, "/Size"u8) > MostObjects || Listed(dictionary) > MostObjects || !HasSaneWidths(dictionary)) return false;
        }
        return true;
    }

    private static long Claimed(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> name)
    {
        var most = 0L;
        for (var rest = dictionary; rest.IndexOf(name) is >= 0 and var at;)
        {
            rest = rest[(at + name.Length)..];
            if (TryNumber(rest, out var number, out _)) most = Math.Max(most, number);
        }
        return most;
    }

    /// <summary>How many the index lists: pairs of a first and how many.</summary>
    private static long Listed(ReadOnlySpan<byte> dictionary)
    {
        var listed = 0L;
        for (var rest = dictionary; rest.IndexOf("/Index"u8) is >= 0 and var at;)
        {
            rest = rest[(at + 6)..];
            var open = rest.IndexOfAnyExcept(White);
            if (open < 0 || rest[open] != '[') continue;
            var pairs = rest[(open + 1)..];
            while (listed <= MostObjects && TryNumber(pairs, out _, out var first) && TryNumber(pairs[first..], out var count, out var second))
            {
                listed += Math.Clamp(count, 0, int.MaxValue);
                pairs = pairs[(first + second)..];
            }
        }
        return listed;
    }

    /// <summary>How many bytes the numbers of an entry have: a parser takes stack for them.</summary>
    private static bool HasSaneWidths(ReadOnlySpan<byte> dictionary)
    {
        for (var rest = dictionary; rest.IndexOf("/W"u8) is >= 0 and var at;)
        {
            rest = rest[(at + 2)..];
            var open = rest.IndexOfAnyExcept(White);
            if (open < 0 || rest[open] != '[') continue;
            var widths = rest[(open + 1)..];
            for (var i = 0; i < 3; i++)
            {
                if (!TryNumber(widths, out var width, out var length) || width is < 0 or > WidestField) return false;
                widths = widths[length..];
            }
        }
        return true;
    }

    /// <summary>Whether objects that are nothing but a reference to another come to an end: a parser follows them by calling itself.</summary>
    private static bool HasSaneReferences(ReadOnlySpan<byte> file)
    {
        var targets = new Dictionary<long, long>();
        var passed = 0;
        while (file[passed..].IndexOf(" obj"u8) is >= 0 and var at)
        {
            passed += at + 4;
            var rest = file[passed..];
            if (!TryNumber(rest, out var target, out var first) || !TryNumber(rest[first..], out _, out var second)) continue;
            var after = rest[(first + second)..];
            if (after.IndexOfAnyExcept(White) is not (>= 0 and var mark) || after[mark] != 'R' || !TryNumberBefore(file[..(passed - 4)], out var number)) continue;
            targets[number] = target;
        }
        foreach (var start in targets.Keys)
        {
            var (current, steps) = (start, 0);
            while (targets.TryGetValue(current, out var next))
            {
                if (++steps > LongestChain) return false;
                current = next;
            }
        }
        return true;
    }

    /// <summary>The whole number that comes next, if white only is before it.</summary>
    private static bool TryNumber(ReadOnlySpan<byte> text, out long number, out int length)
    {
        (number, length) = (0, 0);
        var start = text.IndexOfAnyExcept(White);
        if (start < 0) return false;
        var digits = text[start..];
        if (digits[0] == '+') digits = digits[1..];
        if (!Utf8Parser.TryParse(digits, out number, out var used))
        {
            // More digits than a number can have are too many.
            if (digits is not [>= (byte)'0' and <= (byte)'9', ..]) return false;
            number = long.MaxValue;
            used = digits.IndexOfAnyExceptInRange((byte)'0', (byte)'9') is >= 0 and var end ? end : digits.Length;
        }
        length = text.Length - digits.Length + used;
        return true;
    }

    /// <summary>The number of the object whose generation ends a text: <c>12</c> of <c>12 0</c>.</summary>
    private static bool TryNumberBefore(ReadOnlySpan<byte> text, out long number)
    {
        number = 0;
        var generation = text.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (generation < 0 || generation == text.Length - 1) return false;
        var digits = text[..generation].TrimEnd(" \t\r\n\f\0"u8);
        var start = digits.LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1;
        return Utf8Parser.TryParse(digits[start..], out number, out _);
    }
}
