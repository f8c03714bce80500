namespace Huozi.Text.Marks;

/// <summary>Marks that end a sentence or part its clauses (点号).</summary>
/// <remarks>Rule: GB/T 15834-2011, 4.1 to 4.7; a sentence may also end with …… (4.11).</remarks>
public static class SentenceMarks
{
    /// <summary>Whether a text ends with the end of a sentence, closing quotation marks and brackets after it left aside.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && PairedMarks.IsClosing(text[end - 1])) end--;
        return end > 0 && IsEnd(text[end - 1]);
    }

    /// <summary>Whether a character ends a sentence: 。！？… and their ASCII forms but the full stop.</summary>
    public static bool IsEnd(char character) => character is '。' or '！' or '？' or '…' or '!' or '?' or '．';

    /// <summary>Whether a character parts clauses: ，、；：and their ASCII forms.</summary>
    public static bool IsPause(char character) => character is '，' or '、' or '；' or '：' or ',' or ';' or ':';
}
