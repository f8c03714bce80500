using System.Text;
using Huozi.Model.Diagnostics;
using Huozi.Text;

namespace Huozi.Reading.Sources;

/// <summary>Makes text of a dump's bytes: UTF-8, UTF-16 or GB18030, told apart by which of them the bytes are valid in.</summary>
internal static class DumpEncoding
{
    // A text that is less than half ideographs, punctuation, digits and letters of a Chinese page is not what was meant.
    private const double PlausibleShare = 0.5;

    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>The text, without a byte order mark.</summary>
    /// <exception cref="DiagnosticException">The bytes are no text: <c>dump-binary</c>, <c>dump-damaged</c>.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, string file)
    {
        if (FileSignature.Find(bytes) is { } kind) throw new DiagnosticException(DumpProblem.Binary(file, kind));
        var text = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => TryDecode(Utf8, bytes[3..]),
            [0xFF, 0xFE, ..] => TryDecode(Utf16, bytes[2..]),
            [0xFE, 0xFF, ..] => TryDecode(Utf16BigEndian, bytes[2..]),
            _ => Detect(bytes),
        };
        if (text is not null && !HasControls(text)) return text;
        if (DamagedLine(bytes) is { } line) throw new DiagnosticException(DumpProblem.Damaged(file, line));
        throw new DiagnosticException(DumpProblem.Binary(file, null));
    }

    private static string? Detect(ReadOnlySpan<byte> bytes)
    {
        // Digits, spaces and line ends give UTF-16 its zero bytes; no other text has any.
        if (bytes.Contains((byte)0)) return MorePlausible(TryDecode(Utf16, bytes), TryDecode(Utf16BigEndian, bytes));
        return TryDecode(Utf8, bytes) ?? (DamagedLine(bytes) is null ? MorePlausible(TryDecode(Gb18030, bytes), null) : null);
    }

    private static string? TryDecode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static string? MorePlausible(string? first, string? second)
    {
        var (firstShare, secondShare) = (KnownShare(first), KnownShare(second));
        return Math.Max(firstShare, secondShare) < PlausibleShare ? null : firstShare >= secondShare ? first : second;
    }

    /// <summary>The share of characters that a Chinese page has: ideographs, Chinese punctuation, ASCII.</summary>
    private static double KnownShare(string? text)
    {
        if (string.IsNullOrEmpty(text) || HasControls(text)) return 0;
        var known = text.Count(character => Ideograph.Is(character) || char.IsAscii(character) || character is (>= '\u2000' and <= '\u30FF') or >= '\uFF00');
        return (double)known / text.Length;
    }

    private static bool HasControls(string text) => text.AsSpan().ContainsAny(Controls);

    private static readonly System.Buffers.SearchValues<char> Controls = System.Buffers.SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(code => (char)code).Except("\t\n\v\f\r"), '\u007F', '\uFFFE', '\uFFFF']);

    /// <summary>The line of the first bad byte in what is UTF-8 but for a few bytes; null for what is not.</summary>
    private static int? DamagedLine(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0, line = 1;
        int? firstBad = null;
        while (!bytes.IsEmpty)
        {
            if (bytes[0] == '\n') line++;
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            if (status != System.Buffers.OperationStatus.Done || rune.Value == 0)
            {
                bad++;
                firstBad ??= line;
            }
            else if (consumed == 3) good++;
            bytes = bytes[consumed..];
        }
        // GB18030's ideographs give a three-byte UTF-8 sequence by chance about once in twenty.
        return bad > 0 && good > 4 * bad ? firstBad : null;
    }
}
