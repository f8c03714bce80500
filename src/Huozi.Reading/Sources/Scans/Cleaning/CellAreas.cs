namespace Huozi.Reading.Sources.Scans.Cleaning;

/// <summary>Gathers marked cells of a grid into the upright rectangles that they fill.</summary>
internal static class CellAreas
{
    // A square of so many marked cells a side is the heart of an area; without one, cells are strokes and specks.
    private const int Heart = 5;

    // So much of each edge of the rectangle is marked; type that stands on the area breaks the edge here and there.
    private const double LeastEdge = 0.8;

    /// <summary>Finds the rectangles, in cells; those that another holds are left out.</summary>
    /// <param name="marked">The cells, row by row.</param>
    /// <param name="across">Cells in a row.</param>
    /// <param name="down">Rows.</param>
    /// <param name="least">The least width and height of a rectangle.</param>
    public static List<Dots> Find(bool[] marked, int across, int down, int least)
    {
        var areas = new List<Dots>();
        var seen = new bool[marked.Length];
        var hearts = Hearts(marked, across, down);
        for (var i = 0; i < marked.Length; i++)
        {
            if (!hearts[i] || seen[i]) continue;
            var area = Flood(marked, seen, across, down, i);
            if (area.Width >= least && area.Height >= least && HasEdges(marked, across, area)) areas.Add(area);
        }

        areas.RemoveAll(area => areas.Any(other => other != area && other.Contains(area)));
        return areas;
    }

    /// <summary>The cells with nothing but marked cells around.</summary>
    private static bool[] Hearts(bool[] marked, int across, int down)
    {
        var sums = new int[(across + 1) * (down + 1)];
        for (var y = 0; y < down; y++)
        {
            for (var x = 0; x < across; x++)
            {
                sums[(y + 1) * (across + 1) + x + 1] = sums[y * (across + 1) + x + 1] + sums[(y + 1) * (across + 1) + x] - sums[y * (across + 1) + x] + (marked[y * across + x] ? 1 : 0);
            }
        }

        var hearts = new bool[marked.Length];
        for (var y = 0; y + Heart <= down; y++)
        {
            for (var x = 0; x + Heart <= across; x++)
            {
                var sum = sums[(y + Heart) * (across + 1) + x + Heart] - sums[y * (across + 1) + x + Heart] - sums[(y + Heart) * (across + 1) + x] + sums[y * (across + 1) + x];
                hearts[(y + Heart / 2) * across + x + Heart / 2] = sum == Heart * Heart;
            }
        }

        return hearts;
    }

    private static Dots Flood(bool[] marked, bool[] seen, int across, int down, int from)
    {
        var waiting = new Stack<int>([from]);
        seen[from] = true;
        var area = new Dots(from % across, from / across, from % across + 1, from / across + 1);
        while (waiting.TryPop(out var at))
        {
            var (x, y) = (at % across, at / across);
            area = area.Union(new(x, y, x + 1, y + 1));
            if (x > 0) Visit(at - 1);
            if (x + 1 < across) Visit(at + 1);
            if (y > 0) Visit(at - across);
            if (y + 1 < down) Visit(at + across);
        }

        return area;

        void Visit(int next)
        {
            if (!marked[next] || seen[next]) return;
            seen[next] = true;
            waiting.Push(next);
        }
    }

    /// <summary>Whether all four edges are marked along most of their length.</summary>
    private static bool HasEdges(bool[] marked, int across, Dots area)
    {
        int top = 0, bottom = 0, left = 0, right = 0;
        for (var x = area.Left; x < area.Right; x++)
        {
            // The outermost cells are cut by the edge itself and may show the paper.
            if (marked[area.Top * across + x] || marked[(area.Top + 1) * across + x]) top++;
            if (marked[(area.Bottom - 1) * across + x] || marked[(area.Bottom - 2) * across + x]) bottom++;
        }

        for (var y = area.Top; y < area.Bottom; y++)
        {
            if (marked[y * across + area.Left] || marked[y * across + area.Left + 1]) left++;
            if (marked[y * across + area.Right - 1] || marked[y * across + area.Right - 2]) right++;
        }

        return Math.Min(top, bottom) >= area.Width * LeastEdge && Math.Min(left, right) >= area.Height * LeastEdge;
    }
}
