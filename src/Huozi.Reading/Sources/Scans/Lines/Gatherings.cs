namespace Huozi.Reading.Sources.Scans.Lines;

/// <summary>Gathers pieces of ink that stand close together: a column, a headline, a box.</summary>
internal static class Gatherings
{
    // White of so many ems parts; the gutter between columns is wider, and the white between lines narrower.
    private const double Reach = 0.95;

    /// <summary>Finds the gatherings.</summary>
    /// <param name="pieces">The pieces of ink.</param>
    /// <param name="rules">Pieces on both sides of a rule are never gathered across it.</param>
    /// <param name="em">The size of the text, in dots.</param>
    public static List<List<Dots>> Find(IReadOnlyList<Dots> pieces, IReadOnlyList<Dots> rules, double em)
    {
        var sorted = pieces.OrderBy(piece => piece.Left).ToArray();
        var parents = Enumerable.Range(0, sorted.Length).ToArray();
        var farthest = sorted.Length == 0 ? 0 : Reach * Math.Max(em, sorted.Max(piece => piece.Longer));
        for (var i = 0; i < sorted.Length; i++)
        {
            for (var j = i + 1; j < sorted.Length && sorted[j].Left <= sorted[i].Right + farthest; j++)
            {
                if (AreClose(sorted[i], sorted[j], em) && !IsRuleBetween(sorted[i], sorted[j], rules)) Join(parents, i, j);
            }
        }

        return [.. Enumerable.Range(0, sorted.Length).GroupBy(i => Root(parents, i), i => sorted[i]).Select(group => group.ToList())];
    }

    private static bool AreClose(Dots one, Dots other, double em)
    {
        var reach = Reach * Math.Max(em, Math.Min(one.Longer, other.Longer));
        return -one.SharedWidth(other) < reach && -one.SharedHeight(other) < reach;
    }

    private static bool IsRuleBetween(Dots one, Dots other, IReadOnlyList<Dots> rules)
    {
        if (one.Overlaps(other)) return false;
        foreach (var rule in rules)
        {
            if (rule.Width >= rule.Height)
            {
                var middle = rule.CentreY;
                if ((one.CentreY < middle) != (other.CentreY < middle) && rule.Left < Math.Max(one.Right, other.Right) && rule.Right > Math.Min(one.Left, other.Left)) return true;
            }
            else
            {
                var middle = rule.CentreX;
                if ((one.CentreX < middle) != (other.CentreX < middle) && rule.Top < Math.Max(one.Bottom, other.Bottom) && rule.Bottom > Math.Min(one.Top, other.Top)) return true;
            }
        }

        return false;
    }

    private static void Join(int[] parents, int one, int other)
    {
        var (first, second) = (Root(parents, one), Root(parents, other));
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }

    private static int Root(int[] parents, int at)
    {
        while (parents[at] != at) at = parents[at] = parents[parents[at]];
        return at;
    }
}
