using Huozi.Reading.Credits;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Text.Marks;

namespace Huozi.Reading.Segmenting.Blocks;

/// <summary>Parts headlines and writers' lines from the text under them where they look as it does: by their place in the column, and by how reports open.</summary>
internal static class HeadLines
{
    /// <summary>A headline set in the text's own type has no more lines.</summary>
    public const int Most = 3;

    // In em: how far a centred line is in from both edges at least, how much the two may differ, and where a paragraph's first line begins.
    private const double LeastMargin = 0.5;
    private const double Uneven = 0.6;
    private const double LeastIndent = 1.2;
    private const double MostIndent = 2.8;

    /// <summary>The block, or its parts from the top.</summary>
    public static IEnumerable<TextBlock> Part(TextBlock block)
    {
        if (block.Lines.Count < 2) return [block];
        var cuts = new SortedSet<int> { 0, block.Lines.Count };
        for (var i = 1; i < block.Lines.Count; i++)
        {
            if (OpensReport(block, i) || (i == 1 && IsWriters(block))) cuts.Add(i);
            else if (IsUnderHead(block, i) is { } first)
            {
                cuts.Add(first);
                cuts.Add(i);
            }
        }

        // The text of a headline at a block's end may look otherwise, or stand in the next column.
        if (FootOf(block) is { } foot) cuts.Add(foot);
        if (cuts.Count == 2) return [block];
        return cuts.Zip(cuts.Skip(1), (from, to) => new TextBlock([.. block.Lines.Skip(from).Take(to - from)]) { Enclosure = block.Enclosure, Column = block.Column });
    }

    /// <summary>Whether a line opens a report (本报讯, 电头) under lines that do not end a sentence: those are its headline.</summary>
    private static bool OpensReport(TextBlock block, int index) =>
        Indent(block, block.Lines[index]) is > LeastIndent and < MostIndent && !SentenceMarks.EndsSentence(block.Lines[index - 1].Text)
        && BylineText.AtEnd(block.Lines[index - 1].Text) is null && Dateline.OpensReport(block.Lines[index].Text);

    /// <summary>Whether a block's first line is its writers' alone: it says so, and stands in, or its second begins the text.</summary>
    private static bool IsWriters(TextBlock block) => block.Column.Right - block.First.Flow.Right > LeastMargin * block.Size
        && (Indent(block, block.Lines[1]) is > LeastIndent and < MostIndent
            ? (BylineText.OwnLine(block.First.Text) ?? BylineText.BareNames(block.First.Text)) is not null
            : Indent(block, block.First) > LeastIndent && BylineText.OwnLine(block.First.Text) is not null);

    /// <summary>The first of the centred lines over a line that begins a paragraph; null where there is no such headline.</summary>
    private static int? IsUnderHead(TextBlock block, int index)
    {
        var text = block.Lines[index];
        if (Indent(block, text) is <= LeastIndent or >= MostIndent || block.Column.Right - text.Flow.Right > block.Size) return null;
        var first = index - 1;
        while (first > 0 && index - first <= Most && !EndsParagraph(block, first - 1)) first--;
        if (index - first > Most) return null;
        // At a column's head the lines may be full: text that goes on there ends its sentence before a paragraph begins.
        if (first > 0 && !IsCentred(block.Lines[index - 1], block.Column)) return null;
        if (Math.Abs(Indent(block, block.Lines[index - 1]) - Indent(block, text)) < LeastMargin / 2) return null;
        for (var i = first; i < index; i++)
        {
            var (left, right) = Margins(block.Lines[i], block.Column);
            if (SentenceMarks.EndsSentence(block.Lines[i].Text) || Dateline.AtStart(block.Lines[i].Text) is not null || Math.Abs(left - right) > Uneven) return null;
        }

        return first;
    }

    /// <summary>The first of the centred lines at a block's end; null where there is no such headline.</summary>
    private static int? FootOf(TextBlock block)
    {
        var first = block.Lines.Count;
        while (first > 0 && IsCentred(block.Lines[first - 1], block.Column) && !SentenceMarks.EndsSentence(block.Lines[first - 1].Text)) first--;
        return first > 0 && first < block.Lines.Count && first >= block.Lines.Count - Most && EndsParagraph(block, first - 1) ? first : null;
    }

    private static bool EndsParagraph(TextBlock block, int index) =>
        SentenceMarks.EndsSentence(block.Lines[index].Text) || BylineText.AtEnd(block.Lines[index].Text) is not null
        // The writers' names may begin in the line before.
        || (block.Lines[index].Text[^1] is ')' or '）' && Indent(block, block.Lines[index]) < LeastMargin && block.Column.Right - block.Lines[index].Flow.Right > block.Size);

    /// <summary>Whether a line stands in the middle of a column, off both its edges.</summary>
    public static bool IsCentred(TextLine line, (double Left, double Right) column) =>
        Margins(line, column) is var (left, right) && left > LeastMargin && right > LeastMargin && Math.Abs(left - right) < Uneven;

    // The body of an opening mark begins half an em before what is seen of it.
    private static (double Left, double Right) Margins(TextLine line, (double Left, double Right) column) =>
        (((line.Flow.Left - column.Left) / line.Size) + (PairedMarks.IsOpening(line.Text[0]) ? 0.5 : 0), (column.Right - line.Flow.Right) / line.Size);

    private static double Indent(TextBlock block, TextLine line) => (line.Flow.Left - block.Column.Left) / block.Size;
}
