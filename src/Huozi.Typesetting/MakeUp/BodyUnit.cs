using Huozi.Model.Layout;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.MakeUp;

/// <summary>A paragraph, subhead or jump line of an article's body in one measure, with the byline and jump that end it: what the columns are filled with.</summary>
internal sealed class BodyUnit
{
    private readonly LineRole role;
    private readonly int block;
    private readonly BrokenParagraph paragraph;
    private readonly IReadOnlyList<BodyTail> tails;

    /// <summary>A unit.</summary>
    /// <param name="role">What it is.</param>
    /// <param name="block">The number of the body block it is.</param>
    /// <param name="paragraph">Its text.</param>
    /// <param name="tails">What stands at its end, set right.</param>
    public BodyUnit(LineRole role, int block, BrokenParagraph paragraph, IReadOnlyList<BodyTail> tails)
    {
        (this.role, this.block, this.paragraph, this.tails) = (role, block, paragraph, tails);
        var rows = new List<BodyRow>();
        AddLines(rows, role, paragraph);
        foreach (var tail in tails) AddTail(rows, tail);
        Rows = [.. rows];
    }

    /// <summary>Its rows in order.</summary>
    public BodyRow[] Rows { get; }

    /// <summary>How unevenly it is set.</summary>
    public double Cost => paragraph.Cost;

    /// <summary>Whether a row of white parts it from what is above it in its column.</summary>
    public bool SpaceAbove { get; init; }

    /// <summary>Whether it stays in one column with the start of what follows.</summary>
    public bool KeepsWithNext => role is LineRole.Subhead;

    /// <summary>How many of its first lines stay in one column: those beside a large first character.</summary>
    public int FirstLines => paragraph.Drop?.Lines ?? 1;

    /// <summary>The same text in some lines more or fewer; null where it cannot be set so.</summary>
    public BodyUnit? Lengthened(int lines) =>
        role is LineRole.Body && LineBreaker.Lengthen(paragraph, lines) is { } other ? new(role, block, other, tails) : null;

    private void AddLines(List<BodyRow> rows, LineRole lineRole, BrokenParagraph text)
    {
        for (var line = 0; line < text.LineCount; line++) rows.Add(new(lineRole, block, text, line));
    }

    /// <summary>Sets a short text right at the end: on the last row where it fits with an em to spare, else on a row of its own.</summary>
    private void AddTail(List<BodyRow> rows, BodyTail tail)
    {
        var measure = paragraph.Measure;
        if (rows.Count > 0 && rows[^1] is { Tail: null } last && last.Line == last.Paragraph.LineCount - 1
            && last.Paragraph.LastLineEnd + 1000 + tail.Atoms.Width <= measure)
        {
            rows[^1] = last with { Tail = tail };
            return;
        }

        var right = new BrokenParagraph(tail.Atoms, measure, Math.Max(0, measure - tail.Atoms.Width), [tail.Atoms.Count]);
        AddLines(rows, tail.Role, tail.Atoms.Width <= measure ? right : LineBreaker.Break(tail.Atoms, measure, 0) ?? right);
    }
}
