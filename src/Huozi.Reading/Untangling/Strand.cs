using Huozi.Reading.Segmenting;

namespace Huozi.Reading.Untangling;

/// <summary>Pieces of one column that surely stand together, from top to bottom.</summary>
/// <param name="Pieces">Their numbers.</param>
/// <param name="Kind">What they are.</param>
/// <param name="Facts">What each shows of itself.</param>
/// <param name="FirstRow">The row of the first.</param>
/// <param name="LastRow">The row of the last.</param>
/// <param name="Width">The width of the column, in half ideographs.</param>
internal sealed record Strand(IReadOnlyList<int> Pieces, StrandKind Kind, IReadOnlyList<LineFacts> Facts, int FirstRow, int LastRow, int Width)
{
    public LineFacts First => Facts[0];

    public LineFacts Last => Facts[^1];

    /// <summary>Whether the last line is as wide as the column.</summary>
    public bool EndsFull => Last.Width >= Width - 2;

    /// <summary>Whether the first line looks like a paragraph's: narrower by the indent that the dump has lost, or one that opens a report.</summary>
    public bool BeginsParagraph => First.OpensReport || First.Line.IsIndented || (First.Width <= Width - 3 && First.Width >= Width - 5 && !First.BeginsBound);
}
