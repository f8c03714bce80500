namespace Huozi.Quality.Measuring;

/// <summary>What is asked of characters at the edges of lines.</summary>
/// <remarks>Written down here once more, and not taken from the rooms that are measured: a wrong class there would excuse the line it spoils.</remarks>
internal static class PrintedMarks
{
    private const string PausesAndStops = "，、；：。．！？";
    private const string Closing = "）》〉」』】〕〗］｝”’";
    private const string Opening = "（《〈「『【〔〖［｛“‘";

    /// <summary>Whether a text is one ideograph. Some programs write a radical's code for the ideograph that looks like it.</summary>
    public static bool IsIdeograph(string text) => text[0] is >= '\u4E00' and <= '\u9FFF' or >= '\u3400' and <= '\u4DBF' or >= '\u2E80' and <= '\u2FDF' or >= '\uF900' and <= '\uFAFF' or '〇'
        || char.IsHighSurrogate(text[0]);

    /// <summary>Whether a mark's ink is in the left half of its square.</summary>
    public static bool IsBlankAfter(char mark) => PausesAndStops.Contains(mark) || Closing.Contains(mark);

    /// <summary>Whether a mark may not start a line (CLREQ 3.2.1, 行首禁则).</summary>
    public static bool MayNotStart(char mark) => IsBlankAfter(mark) || mark is '·';

    /// <summary>Whether a mark may not end a line (CLREQ 3.2.1, 行尾禁则).</summary>
    public static bool MayNotEnd(char mark) => Opening.Contains(mark);

    /// <summary>Whether two neighbours may not stand on two lines: the halves of a dash or an ellipsis, the parts of a number.</summary>
    public static bool AreOne(string before, string after) => (before[^1], after[0]) switch
    {
        ('—', '—') or ('…', '…') => true,
        var (a, b) => IsNumeral(a) && (IsNumeral(b) || b is '%' or '％' or '‰' or '℃'),
    };

    private static bool IsNumeral(char c) => char.IsAsciiDigit(c) || c is '.';
}
