using Huozi.Reading.Sources;
using Huozi.Text;

namespace Huozi.Reading.Segmenting;

/// <summary>What the lines of a page show together: the columns they were wrapped to, whether empty lines part them, which characters stand together.</summary>
internal sealed class PageFacts
{
    // A column is looked for among so many lines on each side; four full lines make one, or two where indents tell of columns too.
    // Its widths are in half ideographs.
    private const int Neighbours = 8;
    private const int FullLines = 4;
    private const int NarrowestColumn = 20;
    private const int WidestColumn = 66;

    // Some headlines have two lines in one block.
    private const double PartedShare = 0.75;

    private readonly LineFacts[] facts;
    private readonly HashSet<(char, char)> pairs = [];

    public PageFacts(IReadOnlyList<DumpLine> lines)
    {
        facts = new LineFacts[lines.Count];
        for (var i = 0; i < lines.Count; i++)
        {
            facts[i] = new(lines[i], Tail(lines, i), i > 0 ? lines[i - 1].Text : "", i + 1 < lines.Count ? lines[i + 1].Text : "");
            AddPairs(lines[i].Text);
        }
        PartsBlocks = lines.Skip(1).Any(line => line.AfterGap);
        PartsParagraphs = lines.Count(line => line.AfterGap) >= lines.Count * PartedShare;
        IndentsParagraphs = lines.Any(line => line.IsIndented);
        for (var i = 0; i < facts.Length; i++) facts[i].ColumnWidth = ColumnWidth(i);
    }

    public IReadOnlyList<LineFacts> Lines => facts;

    /// <summary>Whether the dump has empty lines, so that their absence says something.</summary>
    public bool PartsBlocks { get; }

    /// <summary>Whether nearly every line has an empty line before it, so that one without belongs to the line above.</summary>
    public bool PartsParagraphs { get; }

    /// <summary>Whether the dump kept the indents of paragraphs, so that their absence says something.</summary>
    public bool IndentsParagraphs { get; }

    /// <summary>Whether the characters on both sides of a line's end stand together elsewhere on the page.</summary>
    public bool StandTogether(LineFacts line, LineFacts next) => pairs.Contains((line.Line.Text[^1], next.Line.Text[0]));

    /// <summary>The end of what goes before a short line: a byline may be cut more than once.</summary>
    private static string Tail(IReadOnlyList<DumpLine> lines, int index)
    {
        const int shortLine = 30, mostLines = 3;
        var tail = "";
        for (var i = index; i > 0 && i > index - mostLines && lines[i].Text.Length < shortLine; i--)
        {
            tail = lines[i - 1].Text + (lines[i - 1].EndsWithSpace || lines[i].BeginsWithSpace ? " " : "") + tail;
        }
        return tail;
    }

    private void AddPairs(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (Ideograph.Is(text[i]) && Ideograph.Is(text[i + 1])) pairs.Add((text[i], text[i + 1]));
        }
    }

    /// <summary>
    /// The width of the column around a line: the width that most lines have, if they mostly end inside a sentence that a line no wider goes
    /// on with, and few lines are wider (a headline over several columns is).
    /// </summary>
    private int ColumnWidth(int index)
    {
        var from = Math.Max(0, index - Neighbours);
        var to = Math.Min(facts.Length - 1, index + Neighbours);
        int column = 0, most = (IndentsParagraphs ? FullLines / 2 : FullLines) - 1;
        for (var candidate = from; candidate <= to; candidate++)
        {
            var width = facts[candidate].Width;
            if (width is < NarrowestColumn or > WidestColumn) continue;
            int full = 0, open = 0, wider = 0;
            for (var i = from; i <= to; i++)
            {
                if (facts[i].Width > width) wider++;
                else if (facts[i].Width >= width - 2)
                {
                    full++;
                    if (!facts[i].EndsSentence && !facts[i].EndsArticle && !facts[i].EndsWithDash && !facts[i].IsMark && i + 1 < facts.Length && facts[i + 1].Width <= width + 2) open++;
                }
            }
            var isColumn = open * 3 >= full * 2 && wider < full && (full > most || (full == most && width > column && column > 0));
            if (isColumn) (column, most) = (width, full);
        }
        return column;
    }
}
