using System.Runtime.InteropServices;

namespace Huozi.Reading.Sources.Scans.Finding;

/// <summary>The connected pieces of ink on a page.</summary>
internal static class Components
{
    /// <summary>Finds the pieces; dots that touch at corners are connected.</summary>
    public static List<Component> Find(Mask mask)
    {
        var runs = new List<Run>();
        var parents = new List<int>();
        int previousStart = 0, previousEnd = 0;
        for (var y = 0; y < mask.Height; y++)
        {
            var start = runs.Count;
            AddRow(runs, parents, mask.Row(y), y);
            Connect(CollectionsMarshal.AsSpan(runs), parents, previousStart, previousEnd, start);
            (previousStart, previousEnd) = (start, runs.Count);
        }

        return Gather(runs, parents);
    }

    private static void AddRow(List<Run> runs, List<int> parents, Span<bool> row, int y)
    {
        for (var x = 0; x < row.Length;)
        {
            var start = row[x..].IndexOf(true);
            if (start < 0) return;
            start += x;
            var length = row[start..].IndexOf(false);
            x = length < 0 ? row.Length : start + length;
            runs.Add(new(y, start, x));
            parents.Add(parents.Count);
        }
    }

    private static void Connect(Span<Run> runs, List<int> parents, int above, int aboveEnd, int here)
    {
        for (var i = here; i < runs.Length && above < aboveEnd;)
        {
            if (runs[above].Right < runs[i].Left) above++;
            else if (runs[i].Right < runs[above].Left) i++;
            else
            {
                var (first, second) = (Root(parents, above), Root(parents, i));
                if (first != second) parents[Math.Max(first, second)] = Math.Min(first, second);
                if (runs[above].Right < runs[i].Right) above++;
                else i++;
            }
        }
    }

    private static List<Component> Gather(List<Run> runs, List<int> parents)
    {
        var found = new List<Component>();
        var places = new int[runs.Count];
        for (var i = 0; i < runs.Count; i++)
        {
            var (y, left, right) = runs[i];
            var root = Root(parents, i);
            if (root == i)
            {
                places[i] = found.Count;
                found.Add(new(new(left, y, right, y + 1), right - left));
                continue;
            }

            var place = places[root];
            found[place] = new(found[place].Box.Union(new(left, y, right, y + 1)), found[place].Ink + right - left);
        }

        return found;
    }

    private static int Root(List<int> parents, int at)
    {
        while (parents[at] != at)
        {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }

        return at;
    }

    /// <summary>A row of ink: the right end is one past the last dot.</summary>
    private readonly record struct Run(int Y, int Left, int Right);
}
