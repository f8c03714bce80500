namespace Huozi.Typesetting.Paragraphs;

/// <summary>Cuts a paragraph into lines so that the whole is set as evenly as it can be.</summary>
/// <remarks>
/// Optimum fit after Knuth and Plass, "Breaking Paragraphs into Lines" (1981), for text that may break at almost every
/// character: the gaps between ideographs are glue of no natural width that can stretch, so a line is never "full" and
/// the choice is between squeezing marks here and spreading characters there.
/// </remarks>
internal static class LineBreaker
{
    /// <summary>A spread of 0.06 em at every gap is where a reader begins to see it: it costs 1.</summary>
    private const double VisibleStretch = 60;

    /// <summary>Squeezing every mark of a line to its half costs a little more than a visible spread: marks are drawn to be squeezed, but all at once looks spotty.</summary>
    private const double FullShrink = 1.2;

    /// <summary>A last line of one character (孤字) is a fault that several visibly spread lines are worth avoiding.</summary>
    private const double LoneCharacter = 12;

    /// <summary>A line with nothing to spread leaves a hole at its end; only a word wider than the column gets there.</summary>
    private const double Hole = 100;

    /// <summary>Breaks a paragraph; null where a word is wider than the measure and must be cut.</summary>
    public static BrokenParagraph? Break(AtomList list, int measure, int indent)
    {
        var count = list.Count;
        if (count == 0) return new(list, measure, indent, []);
        var atoms = list.Atoms;
        var gaps = list.Gaps;
        var best = new double[count + 1];
        var from = new int[count + 1];
        best.AsSpan(1).Fill(double.PositiveInfinity);

        for (var start = 0; start < count; start++)
        {
            if (double.IsPositiveInfinity(best[start])) continue;
            var room = start == 0 ? measure - indent : measure;
            int natural = 0, give = 0, stretch = 0;
            for (var end = start + 1; end <= count; end++)
            {
                var atom = end - 1;
                natural += atoms[atom].Width;
                if (natural - give > room) break;
                if (end == count || gaps[atom].MayBreak)
                {
                    var cost = end == count
                        ? LastLineCost(list, start, natural, give, room)
                        : LineCost(natural, give, stretch, room);
                    if (best[start] + cost < best[end])
                    {
                        best[end] = best[start] + cost;
                        from[end] = start;
                    }
                }

                natural += gaps[atom].Natural;
                give += gaps[atom].Give;
                stretch += gaps[atom].Stretch;
            }
        }

        if (double.IsPositiveInfinity(best[count])) return null;
        var ends = new List<int>();
        for (var end = count; end > 0; end = from[end]) ends.Add(end);
        ends.Reverse();
        return new(list, measure, indent, [.. ends]);
    }

    private static double LineCost(int natural, int give, int stretch, int room)
    {
        var lack = room - natural;
        if (lack < 0) return ShrinkCost(-lack, give);
        if (lack == 0) return 0;
        if (stretch == 0) return Hole;
        var share = lack / (double)stretch / VisibleStretch;
        return share * share;
    }

    private static double LastLineCost(AtomList list, int start, int natural, int give, int room)
    {
        var cost = natural > room ? ShrinkCost(natural - room, give) : 0;
        var isLone = start > 0 && natural < 2000 && list.Count - start <= 2 && list.Atoms[start].Width <= 1000;
        return isLone ? cost + LoneCharacter : cost;
    }

    private static double ShrinkCost(int excess, int give)
    {
        var share = excess / (double)give;
        return share * share * FullShrink;
    }
}
