namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>Finds which ink of a line each of its characters is.</summary>
/// <remarks>The recogniser's own boxes are too rough: they overlap and run into the next character. The ink is right to the dot but does not say what belongs together.
/// The cheapest way of dealing the stretches of ink out to the characters, in their order, is found exactly.</remarks>
internal static class CharacterPlacer
{
    // All costs are in units of "an em off the place the recogniser gives".
    private const double TooWide = 8;
    private const double TooNarrow = 1.5;
    private const double TooTall = 6;
    private const double NoInk = 3;
    private const double SparedInk = 3;
    private const double SparedStretch = 1;
    private const double WhiteInside = 3;

    // A character has so many separate stretches of ink at the most (川, 小).
    private const int MostStretches = 5;

    private const double WidestIdeograph = 1.06;
    private const double NarrowestIdeograph = 0.55;
    private const double WidestOther = 0.62;
    private const double TallestSmall = 0.5;

    /// <summary>Places the characters.</summary>
    /// <param name="stretches">The stretches of ink along the line, in order, with white between.</param>
    /// <param name="characters">The characters, in order, with the places the recogniser gives, in the same unit.</param>
    /// <param name="em">The size of the characters.</param>
    /// <returns>For each character where its ink begins and ends; null where none is its.</returns>
    public static (double Start, double End)?[] Place(IReadOnlyList<Stretch> stretches, IReadOnlyList<ReadCharacter> characters, double em)
    {
        var (rows, columns) = (characters.Count + 1, stretches.Count + 1);
        var costs = new double[rows * columns];
        var taken = new int[rows * columns];
        Array.Fill(costs, double.PositiveInfinity);
        costs[0] = 0;
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var here = costs[i * columns + j];
                if (double.IsInfinity(here)) continue;
                if (j < stretches.Count) Reach(i, j + 1, here + SparedStretch + SparedInk * (stretches[j].End - stretches[j].Start) / em, -1);
                if (i == characters.Count) continue;
                Reach(i + 1, j, here + NoInk, 0);
                for (var count = 1; count <= MostStretches && j + count <= stretches.Count; count++)
                {
                    var cost = Cost(stretches, j, count, characters[i], em);
                    if (cost > 3 * TooWide) break;
                    Reach(i + 1, j + count, here + cost, count);
                }
            }
        }

        return Trace(stretches, characters.Count, columns, taken);

        void Reach(int i, int j, double cost, int by)
        {
            if (cost >= costs[i * columns + j]) return;
            costs[i * columns + j] = cost;
            taken[i * columns + j] = by;
        }
    }

    private static (double Start, double End)?[] Trace(IReadOnlyList<Stretch> stretches, int count, int columns, int[] taken)
    {
        var places = new (double, double)?[count];
        for (int i = count, j = columns - 1; i > 0;)
        {
            var by = taken[i * columns + j];
            if (by < 0)
            {
                j--;
                continue;
            }

            i--;
            if (by > 0) places[i] = (stretches[j - by].Start, stretches[j - 1].End);
            j -= by;
        }

        return places;
    }

    private static double Cost(IReadOnlyList<Stretch> stretches, int from, int count, ReadCharacter character, double em)
    {
        var (start, end) = (stretches[from].Start, stretches[from + count - 1].End);
        var width = (end - start) / em;
        var cost = Math.Min(2, Math.Abs(start - character.Left) / em);
        if (CharacterWidths.IsWide(character.Text[0])) cost += TooWide * Math.Max(0, width - WidestIdeograph) + TooNarrow * Math.Max(0, NarrowestIdeograph - width);
        else cost += TooWide * Math.Max(0, width - WidestOther);
        if (CharacterWidths.IsSmall(character.Text[0])) cost += TooTall * Math.Max(0, Thickest(stretches, from, count) / em - TallestSmall);
        for (var i = from + 1; i < from + count; i++) cost += WhiteInside * Math.Max(0, (stretches[i].Start - stretches[i - 1].End) / em - 0.2);
        return cost;
    }

    private static double Thickest(IReadOnlyList<Stretch> stretches, int from, int count)
    {
        var most = 0.0;
        for (var i = from; i < from + count; i++) most = Math.Max(most, stretches[i].Thickness);
        return most;
    }
}
