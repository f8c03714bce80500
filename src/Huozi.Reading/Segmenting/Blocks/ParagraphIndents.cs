namespace Huozi.Reading.Segmenting.Blocks;

/// <summary>Whether paragraphs begin with an indent, on a page and in each of its closed areas: after short lines, most lines do.</summary>
/// <param name="blocks">The blocks of text.</param>
internal sealed class ParagraphIndents(IReadOnlyList<TextBlock> blocks)
{
    private const int FewestLines = 3;

    // In em: a line that ends so far before its column's edge is a paragraph's last; the next is set in by more than this or it is flush.
    private const double Short = 2;
    private const double LeastIndent = 1.2;

    // So many lines without an indent show that a closed area has none: a list of notices.
    private const int LeastFlush = 3;

    private readonly HashSet<Enclosure> isFlush =
        [.. blocks.Where(block => block.Enclosure is not null).GroupBy(block => block.Enclosure!).Where(group => Count(group) is { Indented: 0, Flush: >= LeastFlush }).Select(group => group.Key)];

    /// <summary>Whether most paragraphs of the page do.</summary>
    public bool OfPage { get; } = Count(blocks) is var (indented, flush) && indented >= flush;

    /// <summary>Whether the paragraphs of a closed area do, or of the open page.</summary>
    public bool In(Enclosure? enclosure) => OfPage && (enclosure is null || !isFlush.Contains(enclosure));

    private static (int Indented, int Flush) Count(IEnumerable<TextBlock> blocks)
    {
        int indented = 0, flush = 0;
        foreach (var block in blocks.Where(block => block.Lines.Count >= FewestLines))
        {
            for (var i = 1; i < block.Lines.Count; i++)
            {
                if (block.Column.Right - block.Lines[i - 1].Flow.Right < Short * block.Size) continue;
                if (block.Lines[i].Flow.Left - block.Column.Left > LeastIndent * block.Size) indented++;
                else flush++;
            }
        }

        return (indented, flush);
    }
}
