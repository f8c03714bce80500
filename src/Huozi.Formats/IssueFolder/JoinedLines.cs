using System.Text;

namespace Huozi.Formats.IssueFolder;

/// <summary>Joins a paragraph's lines. Blanks at a line's ends are dropped, but those written as entities are kept.</summary>
internal sealed class JoinedLines
{
    private const char WideSpace = '\u3000';

    private readonly StringBuilder text = new();
    private int kept;
    private bool isLineStart = true;

    /// <summary>How long the text is so far.</summary>
    public int Length => text.Length;

    public void Append(string piece, bool isKept)
    {
        if (isLineStart && !isKept) piece = piece.TrimStart(' ', WideSpace);
        if (piece.Length == 0) return;
        if (isLineStart && text.Length > 0 && !CopyText.JoinsWithoutSpace(Last(), Rune.GetRuneAt(piece, 0))) text.Append(' ');
        text.Append(piece);
        isLineStart = false;
        if (isKept) kept = text.Length;
    }

    public void EndLine()
    {
        while (text.Length > kept && text[^1] is ' ' or WideSpace) text.Length--;
        isLineStart = true;
    }

    public string Finish()
    {
        EndLine();
        return text.ToString();
    }

    private Rune Last() => text.Length > 1 && char.IsLowSurrogate(text[^1]) ? new(text[^2], text[^1]) : new(text[^1]);
}
