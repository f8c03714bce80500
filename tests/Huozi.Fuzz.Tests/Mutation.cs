using System.Text;
using System.Text.RegularExpressions;
using Huozi.Reading.Tests.Sources.Pdf;

namespace Huozi.Fuzz.Tests;

/// <summary>Makes a file wrong in one to eight places, as disks, networks, bad programs and enemies do.</summary>
internal static partial class Mutation
{
    private static readonly string[] Numbers = ["0", "-1", "1", "255", "65535", "65536", "2147483647", "-2147483648", "4294967296", "99999999999999999999", "0.0000001", "1e308", "NaN", "1000000"];
    private static readonly string[] Tokens = ["[", "]", "<<", ">>", "(", ")", "<", ">", "/", "%", "stream", "endstream", "obj", "endobj", "R", "null", "true", "xref", "trailer", "BI", "ID", "EI", "q", "Q", "BT", "ET", "Do", "Tj", "sh", "/Kids", "/Length", "/Type", "/Font", "/Filter", "/FlateDecode", "/Parent", "3 0 R", "2 0 R", "5 0 R"];

    /// <summary>A file made of a sound one. The same numbers make the same file.</summary>
    public static byte[] Of(IReadOnlyList<byte[]> sound, int number)
    {
        var chance = new Random(number);
        var file = sound[number % sound.Count];
        for (var i = chance.Next(1, 9); i > 0 && file.Length > 0; i--) file = Once(file, sound, chance);
        return file;
    }

    private static byte[] Once(byte[] file, IReadOnlyList<byte[]> sound, Random chance)
    {
        var at = chance.Next(file.Length);
        switch (chance.Next(12))
        {
            case 0:
                return With(file, at, [(byte)(file[at] ^ 1 << chance.Next(8))], 1);
            case 1:
                return With(file, at, [(byte)chance.Next(256)], 1);
            case 2:
                return chance.Next(4) == 0 ? file[..at] : With(file, at, [], Math.Min(chance.Next(1, 40), file.Length - at));
            case 3:
                return With(file, at, file.AsSpan(at, Math.Min(chance.Next(1, 200), file.Length - at)), 0);
            case 4:
                var other = sound[chance.Next(sound.Count)];
                var start = chance.Next(other.Length);
                return With(file, at, other.AsSpan(start, Math.Min(chance.Next(1, 400), other.Length - start)), chance.Next(2) == 0 ? 0 : Math.Min(40, file.Length - at));
            case 5 or 6 or 7:
                return Replaced(file, NumberToken(), Numbers[chance.Next(Numbers.Length)], chance);
            case 8:
                return Replaced(file, ReferenceToken(), $"{chance.Next(1, 16)} 0 R", chance);
            case 9:
                return Replaced(file, NameToken(), Tokens[chance.Next(Tokens.Length)], chance);
            case 10:
                return With(file, at, Encoding.Latin1.GetBytes($" {Tokens[chance.Next(Tokens.Length)]} "), 0);
            default:
                return Repacked(file, chance);
        }
    }

    /// <summary>Puts one token of a kind, somewhere in the file, in another's place.</summary>
    private static byte[] Replaced(byte[] file, Regex kind, string text, Random chance)
    {
        var found = kind.Matches(Encoding.Latin1.GetString(file));
        if (found.Count == 0) return file;
        var one = found[chance.Next(found.Count)];
        return With(file, one.Index, Encoding.Latin1.GetBytes(text), one.Length);
    }

    /// <summary>Changes what a packed stream holds, not its packing: damage to the packing alone never comes so far.</summary>
    private static byte[] Repacked(byte[] file, Random chance)
    {
        var streams = Enumerable.Range(0, Math.Max(0, file.Length - 9)).Where(i => file.AsSpan(i).StartsWith("stream\nx"u8)).ToList();
        if (streams.Count == 0) return file;
        var start = streams[chance.Next(streams.Count)] + "stream\n".Length;
        var length = file.AsSpan(start).IndexOf("\nendstream"u8);
        if (length < 0) return file;
        try
        {
            using var plain = new MemoryStream();
            using (var zlib = new System.IO.Compression.ZLibStream(new MemoryStream(file, start, length), System.IO.Compression.CompressionMode.Decompress)) zlib.CopyTo(plain);
            var changed = plain.ToArray();
            if (changed.Length == 0) return file;
            changed = chance.Next(2) == 0 ? Replaced(changed, NumberToken(), Numbers[chance.Next(Numbers.Length)], chance) : With(changed, chance.Next(changed.Length), [(byte)chance.Next(256)], 1);
            return With(file, start, PlainPdf.Flate(changed), length);
        }
        catch (InvalidDataException)
        {
            return file;
        }
    }

    private static byte[] With(byte[] file, int at, ReadOnlySpan<byte> put, int taken) => [.. file.AsSpan(0, at), .. put, .. file.AsSpan(at + taken)];

    [GeneratedRegex(@"-?\d+(\.\d+)?")]
    private static partial Regex NumberToken();

    [GeneratedRegex(@"\d+ 0 R")]
    private static partial Regex ReferenceToken();

    [GeneratedRegex(@"/\w+|<<|>>|\[|\]|\bobj\b|endobj|stream|endstream")]
    private static partial Regex NameToken();
}
