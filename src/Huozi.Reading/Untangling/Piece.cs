using Huozi.Reading.Segmenting;
using Huozi.Reading.Sources;
using Huozi.Text.Marks;

namespace Huozi.Reading.Untangling;

/// <summary>A stretch of a dump's line that one column printed: most often the whole line.</summary>
/// <param name="Line">The line, with this piece's text only.</param>
/// <param name="IsBesides">Whether the piece before stands on the same line of the dump: at its left, on the same row of the page.</param>
internal sealed record Piece(DumpLine Line, bool IsBesides)
{
    public string Text => Line.Text;

    /// <summary>In half ideographs.</summary>
    public int Width { get; } = LineFacts.Measure(Line.Text);

    public bool EndsSentence { get; } = SentenceMarks.EndsSentence(Line.Text);
}
