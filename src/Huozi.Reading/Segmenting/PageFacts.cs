using Huozi.Reading.Sources;
using Huozi.Text;

namespace Huozi.Reading.Segmenting;

/// <summary>What the lines of a page show together: the columns they were wrapped to, whether empty lines part them, which characters stand together.</summary>
internal sealed class PageFacts
{
    // A column is looked for among so many lines on each side; three full lines make one. Its widths are in half ideographs.
    private const int Neighbours = 8;
    private const int FullLines = 3;
    private const int NarrowestColumn = 16;
    private const int WidestColumn = 66;

    private readonly HashSet<(char, char)> pairs = [];

    public PageFacts(IReadOnlyList<DumpLine> lines)
    {
        var facts = new LineFacts[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            facts[i] = new(lines[i], i > 0 && lines[i].Text.Length < 30 ? lines[i - 1].Text : "");
            AddPairs(lines[i].Text);
        }
        Lines = facts;
        PartsBlocks = lines.Skip(1).Any(line => line.AfterGap);
        IndentsParagraphs = lines.Count(line => line.IsIndented) >= 2;
        for (var i = 0; i < facts.Length; i++) facts[i].ColumnWidth = ColumnWidth(i);
    }

    public IReadOnlyList<LineFacts> Lines { get; }

    /// <summary>Whether the dump has empty lines, so that their absence says something.</summary>
    public bool PartsBlocks { get; }

    /// <summary>Whether the dump kept the indents of paragraphs, so that their absence says something.</summary>
    public bool IndentsParagraphs { get; }

    /// <summary>Whether the characters on both sides of a line's end stand together elsewhere on the page.</summary>
    public bool StandTogether(LineFacts line, LineFacts next) => pairs.Contains((line.Line.Text[^1], next.Line.Text[0]));

    private void AddPairs(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (Ideograph.Is(text[i]) && Ideograph.Is(text[i + 1])) pairs.Add((text[i], text[i + 1]));
        }
    }

    /// <summary>The width of the column around a line: the longest lines, where several are equally long and most of them end inside a sentence.</summary>
    private int ColumnWidth(int index)
    {
        var from = Math.Max(0, index - Neighbours);
        var to = Math.Min(Lines.Count - 1, index + Neighbours);
        var widest = 0;
        for (var i = from; i <= to; i++) widest = Math.Max(widest, Lines[i].Width);
        if (widest is < NarrowestColumn or > WidestColumn) return 0;
        int full = 0, open = 0;
        for (var i = from; i <= to; i++)
        {
            if (Lines[i].Width < widest - 2) continue;
            full++;
            if (!Lines[i].EndsSentence) open++;
        }
        return full >= FullLines && open * 2 >= full ? widest : 0;
    }
}
