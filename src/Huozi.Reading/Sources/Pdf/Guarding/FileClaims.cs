using System.Buffers;
using System.Buffers.Text;

namespace Huozi.Reading.Sources.Pdf.Guarding;

/// <summary>Looks through a file, before it is parsed, for claims that no parser survives: parsers take memory and stack by what a file says of itself.</summary>
internal static class FileClaims
{
    private static readonly SearchValues<byte> White = SearchValues.Create(" \t\r\n\f\0"u8);

    // ISO 32000-1, annex C.2.
    private const long MostObjects = 8_388_607;

    // Whole or broken, never negative, without exponents; an array may be named by a reference.
    private static readonly SearchValues<byte> PlainNumbers = SearchValues.Create("0123456789.R \t\r\n\f\0"u8);

    // Glyphs are numbered to 65,535, and none is a hundred em wide.
    private const int WidestFont = 100_000;

    // As deep as one object may be another by reference. Real files have none.
    private const int LongestChain = 16;

    /// <summary>Whether what the file claims of its objects can be true.</summary>
    public static bool AreSane(ReadOnlySpan<byte> file) => HasSaneSizes(file) && HasSaneWidths(file) && HasSaneReferences(file);

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
            if (Claimed(dictionary, "/Size"u8) > MostObjects || Listed(dictionary) > MostObjects) return false;
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

    /// <summary>How many bytes the numbers of a cross-reference stream's entries have: a parser takes stack for them. A font's widths have the same name; they are never negative either.</summary>
    private static bool HasSaneWidths(ReadOnlySpan<byte> file)
    {
        var passed = 0;
        while (file[passed..].IndexOf("/W"u8) is >= 0 and var at)
        {
            passed += at + 2;
            var rest = file[passed..];
            var open = rest.IndexOfAnyExcept(White);
            if (open < 0 || rest[open] != '[') continue;
            var widths = rest[(open + 1)..];
            var end = widths.IndexOfAny("[]"u8);
            if (end >= 0) widths = widths[..end];
            // Packed data have any three bytes in some place; but what is text may be a dictionary after all.
            if (IsInStream(file[..passed]) && widths.IndexOfAnyExceptInRange((byte)' ', (byte)'~') >= 0) continue;
            if (widths.IndexOfAnyExcept(PlainNumbers) >= 0 || Claimed(widths) > WidestFont) return false;
        }
        return true;
    }

    /// <summary>Whether what comes next is a stream's bytes, as far as words of the file tell.</summary>
    private static bool IsInStream(ReadOnlySpan<byte> before) => before[Math.Max(0, before.LastIndexOf(" obj"u8))..].IndexOf("stream"u8) >= 0;

    /// <summary>The largest of some numbers, up to the first that is none.</summary>
    private static long Claimed(ReadOnlySpan<byte> numbers)
    {
        var most = 0L;
        while (TryNumber(numbers, out var number, out var length))
        {
            most = Math.Max(most, number);
            numbers = numbers[length..];
        }
        return most;
    }

    /// <summary>Whether objects that are nothing but references to others, and functions made of functions, come to an end: a parser follows them by calling itself.</summary>
    private static bool HasSaneReferences(ReadOnlySpan<byte> file)
    {
        var targets = new Dictionary<long, List<long>>();
        var passed = 0;
        while (file[passed..].IndexOf(" obj"u8) is >= 0 and var at)
        {
            passed += at + 4;
            if (!TryNumberBefore(file[..(passed - 4)], out var number)) continue;
            var rest = file[passed..];
            if (rest.IndexOf(" obj"u8) is >= 0 and var next) rest = rest[..next];
            List<long> named = [.. References(rest)];
            for (var body = rest; body.IndexOf("/Functions"u8) is >= 0 and var function;)
            {
                body = body[(function + 10)..];
                named.AddRange(References(body));
            }
            if (named.Count > 0) targets[number] = named;
        }
        var lengths = new Dictionary<long, int>();
        foreach (var start in targets.Keys)
        {
            if (LongestFrom(start, targets, lengths, 0) > LongestChain) return false;
        }
        return true;
    }

    /// <summary>The objects that a reference, or an array that begins with references, names.</summary>
    private static List<long> References(ReadOnlySpan<byte> text)
    {
        var named = new List<long>();
        var start = text.IndexOfAnyExcept(White);
        var isArray = start >= 0 && text[start] == '[';
        if (isArray) text = text[(start + 1)..];
        while (TryNumber(text, out var target, out var first) && TryNumber(text[first..], out _, out var second))
        {
            text = text[(first + second)..];
            if (text.IndexOfAnyExcept(White) is not (>= 0 and var mark) || text[mark] != 'R') break;
            named.Add(target);
            if (!isArray) break;
            text = text[(mark + 1)..];
        }
        return named;
    }

    /// <summary>How many references follow each other from an object; more than may be where they come round.</summary>
    private static int LongestFrom(long number, Dictionary<long, List<long>> targets, Dictionary<long, int> lengths, int depth)
    {
        if (depth > LongestChain) return LongestChain + 1;
        if (!targets.TryGetValue(number, out var named)) return 0;
        if (lengths.TryGetValue(number, out var known)) return known;
        var longest = 0;
        foreach (var target in named)
        {
            longest = Math.Max(longest, 1 + LongestFrom(target, targets, lengths, depth + 1));
            if (longest > LongestChain) break;
        }
        lengths[number] = longest;
        return longest;
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
