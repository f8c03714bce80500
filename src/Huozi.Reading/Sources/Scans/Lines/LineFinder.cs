namespace Huozi.Reading.Sources.Scans.Lines;

/// <summary>Parts the ink of a page into lines, level and vertical.</summary>
/// <remarks>Ink that stands close together is gathered first, so that no cut need go through the whole page; then each gathering is cut along its widest white.</remarks>
internal static class LineFinder
{
    // All in character sizes. A line is no thicker than this; what is thicker is several.
    private const double ThickestLine = 1.6;

    // White inside a line: two blanks. What is farther is another line.
    private const double WidestBlank = 2.2;

    // White between columns.
    private const double LeastAlley = 0.5;

    // Pieces of one character, one below the other, as in 三.
    private const double TallestCharacter = 1.1;

    /// <summary>Finds the lines.</summary>
    /// <param name="pieces">The pieces of ink, without rules and pictures.</param>
    /// <param name="rules">The rules that part them.</param>
    /// <param name="em">The size of the text, in dots.</param>
    public static List<TextLine> Find(IReadOnlyList<Dots> pieces, IReadOnlyList<Dots> rules, double em)
    {
        var lines = new List<TextLine>();
        foreach (var gathering in Gatherings.Find(pieces, rules, em)) Split(gathering, lines);
        return Fragments.Join(lines);
    }

    private static void Split(List<Dots> pieces, List<TextLine> lines)
    {
        var size = CharacterSize.Of(pieces);
        var box = pieces.Aggregate((all, next) => all.Union(next));
        if (box.Height <= ThickestLine * size) AddLines(pieces, isVertical: false, size, lines);
        else if (box.Width <= ThickestLine * size) AddLines(pieces, isVertical: true, size, lines);
        else if (Direction.IsVertical(pieces, size)) SplitBlock(pieces, isVertical: true, size, lines);
        else SplitBlock(pieces, isVertical: false, size, lines);
    }

    private static void SplitBlock(List<Dots> pieces, bool isVertical, double size, List<TextLine> lines)
    {
        var bands = Bands(pieces, isVertical);
        if (bands.Count > 1)
        {
            foreach (var band in bands)
            {
                var bandSize = CharacterSize.Of(band);
                if (Thickness(band, isVertical) <= ThickestLine * bandSize) AddLines(band, isVertical, bandSize, lines);
                else Split(band, lines);
            }

            return;
        }

        var parts = White.CutAtWidest(pieces, alongX: !isVertical, LeastAlley * size) ?? White.CutAtThinnest(pieces, alongX: isVertical, size);
        if (parts is not var (first, second)) AddLines(pieces, isVertical, size, lines);
        else
        {
            Split(first, lines);
            Split(second, lines);
        }
    }

    /// <summary>The pieces parted wherever white goes right across, but for the pieces of one character.</summary>
    private static List<List<Dots>> Bands(List<Dots> pieces, bool isVertical)
    {
        var bands = new List<List<Dots>>();
        foreach (var band in White.CutEverywhere(pieces, alongX: isVertical, 0))
        {
            if (bands.Count > 0)
            {
                List<Dots> both = [.. bands[^1], .. band];
                if (Thickness(both, isVertical) <= TallestCharacter * CharacterSize.Of(both))
                {
                    bands[^1] = both;
                    continue;
                }
            }

            bands.Add(band);
        }

        return bands;
    }

    private static void AddLines(List<Dots> pieces, bool isVertical, double size, List<TextLine> lines)
    {
        foreach (var part in White.CutEverywhere(pieces, alongX: !isVertical, WidestBlank * size)) lines.Add(TextLine.Of(part, isVertical));
    }

    private static int Thickness(List<Dots> pieces, bool isVertical) =>
        isVertical ? pieces.Max(piece => piece.Right) - pieces.Min(piece => piece.Left) : pieces.Max(piece => piece.Bottom) - pieces.Min(piece => piece.Top);
}
