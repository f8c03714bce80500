namespace Huozi.Quality.Measuring;

/// <summary>How well paragraphs are set, counted.</summary>
internal sealed record SettingQuality
{
    /// <summary>Where a reader begins to see that characters are spread.</summary>
    public const double VisibleStretch = 0.06;

    /// <summary>How far a line's end may be off the edge of its column, in em.</summary>
    public const double EdgeTolerance = 0.02;

    /// <summary>The lines that are to fill their measure: all but the last of each paragraph.</summary>
    public required int Lines { get; init; }

    /// <summary>The share of them whose characters are visibly spread.</summary>
    public required double Spread { get; init; }

    /// <summary>The widest white between two neighbouring ideographs of a line that is to fill its measure, in em.</summary>
    public required double Worst { get; init; }

    /// <summary>The share of paragraphs that end with a line of one character (孤字).</summary>
    public required double Alone { get; init; }

    /// <summary>Line starts and ends that are prohibited, numbers, dashes and ellipses that are cut.</summary>
    public required int Prohibited { get; init; }

    /// <summary>The share of lines that do not end on the edge of the column in any way.</summary>
    public required double Ragged { get; init; }

    /// <summary>The share of lines whose last mark keeps its blank half.</summary>
    public required double BlankEnds { get; init; }

    /// <summary>Counts.</summary>
    /// <param name="paragraphs">What is printed.</param>
    /// <param name="measure">The width of a column in em.</param>
    public static SettingQuality Of(IReadOnlyList<PrintedParagraph> paragraphs, int measure)
    {
        var full = paragraphs.SelectMany(paragraph => paragraph.Lines.SkipLast(1)).ToList();
        var ends = full.Select(line => line.EndAt(measure, EdgeTolerance)).ToList();
        return new()
        {
            Lines = full.Count,
            Spread = Share(full, line => line.Stretch > VisibleStretch),
            Worst = full.Max(line => line.Stretch) ?? 0,
            Alone = Share(paragraphs, paragraph => paragraph.EndsAlone),
            Prohibited = paragraphs.Sum(Cuts),
            Ragged = Share(ends, end => end is LineEnd.Ragged),
            BlankEnds = Share(ends, end => end is LineEnd.BlankMark),
        };
    }

    /// <summary>How many places a paragraph is cut where it may not be.</summary>
    private static int Cuts(PrintedParagraph paragraph) =>
        paragraph.Lines.Zip(paragraph.Lines.Skip(1), (line, next) => (Before: line.Glyphs[^1].Text, After: next.Glyphs[0].Text))
            .Count(cut => PrintedMarks.MayNotEnd(cut.Before[^1]) || PrintedMarks.MayNotStart(cut.After[0]) || PrintedMarks.AreOne(cut.Before, cut.After));

    private static double Share<T>(IReadOnlyCollection<T> items, Func<T, bool> isSo) => items.Count == 0 ? 0 : items.Count(isSo) / (double)items.Count;
}
