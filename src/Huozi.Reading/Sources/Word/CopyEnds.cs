using Huozi.Model;
using Huozi.Reading.Credits;

namespace Huozi.Reading.Sources.Word;

/// <summary>What the two ends of an article's text say besides it.</summary>
/// <param name="Byline">The writers; null for none.</param>
/// <param name="Dateline">电头; null for none.</param>
/// <param name="JumpTo">下转; null for none.</param>
/// <param name="ContinuedFrom">上接; null for none.</param>
internal sealed record CopyEnds(string? Byline, string? Dateline, int? JumpTo, int? ContinuedFrom)
{
    /// <summary>Takes them off a body, whose paragraphs are left without them.</summary>
    /// <param name="body">The body.</param>
    /// <param name="byline">The writers, where a line of their own has named them already.</param>
    public static CopyEnds TakeFrom(List<BodyBlock> body, string? byline)
    {
        int? jump = null, continued = null;
        if (body is [Paragraph opening, ..] && JumpMark.AtStart(opening.Text) is { } mark)
        {
            continued = mark.Page;
            body[0] = opening.Piece(opening.Text.Length - mark.After.Length, opening.Text.Length);
        }
        if (body is [.., Paragraph closing])
        {
            var end = closing.Text.Length;
            for (var found = true; found;)
            {
                found = false;
                var text = closing.Text[..end];
                if (jump is null && JumpMark.AtEnd(text) is { } to) (end, jump, found) = (to.Before.Length, to.Page, true);
                else if (byline is null && BylineText.AtEnd(text) is { } writers) (end, byline, found) = (writers.Before.Length, writers.Byline, true);
            }
            body[^1] = closing.Piece(0, end);
        }
        string? dateline = null;
        if (body is [Paragraph first, ..] && Credits.Dateline.AtStart(first.Text) is { } found2)
        {
            dateline = found2.Opening;
            byline ??= found2.Byline;
            body[0] = first.Piece(first.Text.Length - found2.Rest.Length, first.Text.Length);
        }
        body.RemoveAll(block => block.Text.Length == 0);
        return new(byline, dateline, jump, continued);
    }
}
