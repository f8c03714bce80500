namespace Huozi.Reading.Sources.Scans.Finding;

/// <summary>Tells the rules that enclose an area from those that stand alone.</summary>
internal static class Frames
{
    // Corners meet within so many points.
    private const double Tolerance = 3;

    /// <summary>Finds the frames and what rules are left.</summary>
    public static (List<Dots> Standing, List<Dots> Frames) Find(IReadOnlyList<Dots> rules, double dotsPerPoint)
    {
        var near = Tolerance * dotsPerPoint;
        var level = rules.Where(rule => rule.Width >= rule.Height).OrderBy(rule => rule.Top).ToList();
        var upright = rules.Where(rule => rule.Width < rule.Height).ToList();
        var frames = new List<Dots>();
        var used = new HashSet<Dots>();
        foreach (var top in level)
        {
            foreach (var bottom in level.Where(other => other.Top > top.Bottom && IsNear(other.Left, top.Left) && IsNear(other.Right, top.Right)))
            {
                var left = upright.Where(rule => IsNear(rule.Left, top.Left) && IsNear(rule.Top, top.Top) && IsNear(rule.Bottom, bottom.Bottom)).ToList();
                var right = upright.Where(rule => IsNear(rule.Right, top.Right) && IsNear(rule.Top, top.Top) && IsNear(rule.Bottom, bottom.Bottom)).ToList();
                if (left.Count == 0 || right.Count == 0) continue;
                frames.Add(top.Union(bottom));
                used.UnionWith([top, bottom, .. left, .. right]);
                break;
            }
        }

        return ([.. rules.Where(rule => !used.Contains(rule))], frames);

        bool IsNear(int one, int other) => Math.Abs(one - other) <= near;
    }
}
