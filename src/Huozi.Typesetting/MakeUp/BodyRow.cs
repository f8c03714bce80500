using Huozi.Model.Layout;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.MakeUp;

/// <summary>One row of an article's body: a line of a paragraph, or a subhead, byline or jump line.</summary>
/// <param name="Role">What the row is.</param>
/// <param name="Block">The number of the body block it belongs to.</param>
/// <param name="Paragraph">Its text.</param>
/// <param name="Line">Which line of that text.</param>
/// <param name="Tail">A byline or jump that shares the row, set right; null for none.</param>
internal sealed record BodyRow(LineRole Role, int Block, BrokenParagraph Paragraph, int Line, BodyTail? Tail = null)
{
    /// <summary>Whether a row of white parts it from the row above, where there is one in its column.</summary>
    public bool SpaceAbove { get; init; }

    /// <summary>Whether it may not be the last row of a column.</summary>
    public bool KeepsWithNext => Role is LineRole.Subhead;
}
