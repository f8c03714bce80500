using System.Buffers;
using System.Text;

namespace Huozi.Formats;

/// <summary>What a piece of copy may hold: one line of Unicode characters, at least one.</summary>
internal static class CopyText
{
    /// <summary>The first code unit that copy may not hold (a control character, a line break, half a surrogate pair), or null.</summary>
    public static char? Intruder(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var used) != OperationStatus.Done || Rune.IsControl(rune)) return text[0];
            text = text[used..];
        }
        return null;
    }

    /// <summary>Whether two lines of one paragraph are joined without a space: between ideographs and full-width signs.</summary>
    /// <remarks>CSS Text Level 4, section 4.1.2 (segment breaks), with the quotation marks and dashes that Chinese shares with other scripts
    /// counted as full-width beside a character that is.</remarks>
    public static bool JoinsWithoutSpace(Rune before, Rune after) =>
        IsWide(before) && (IsWide(after) || IsShared(after)) || IsShared(before) && IsWide(after);

    private static bool IsShared(Rune rune) => rune.Value is '“' or '”' or '‘' or '’' or '—' or '…' or '·';

    private static bool IsWide(Rune rune) => rune.Value is
        >= 0x2E80 and <= 0x312F // radicals, CJK punctuation, kana, Bopomofo
        or >= 0x3190 and <= 0x4DBF // Kanbun, strokes, enclosed forms, extension A
        or >= 0x4E00 and <= 0xA4CF // ideographs, Yi
        or >= 0xF900 and <= 0xFAFF // compatibility ideographs
        or >= 0xFE30 and <= 0xFE4F // vertical forms
        or >= 0xFF01 and <= 0xFF60 or >= 0xFFE0 and <= 0xFFE6 // full-width forms
        or >= 0x20000 and <= 0x3FFFF; // ideographic planes
}
