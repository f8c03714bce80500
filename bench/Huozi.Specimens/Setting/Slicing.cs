using Huozi.Specimens.Drawing;

namespace Huozi.Specimens.Setting;

/// <summary>Cuts a page's grid into plots, with rules where they meet.</summary>
internal sealed class Slicing(Studio studio, IReadOnlyList<Box> columns)
{
    // Lower plots have no room for a head and some lines.
    private const double LeastHeight = 105;

    private readonly List<Plot> plots = [];

    /// <summary>The plots, in reading order; each plot that lies within another comes after it.</summary>
    public IReadOnlyList<Plot> Plots => plots;

    private Chance Chance => studio.Chance;

    /// <summary>Cuts a cell into about so many plots.</summary>
    public void Cut(Cell cell, int count)
    {
        var width = columns[cell.Last].Right - columns[cell.First].Left;
        var canStack = cell.Height > (2 * LeastHeight) + studio.Look.Gap;
        var canSplit = cell.Count > 1;
        if (count <= 1 || !(canStack || canSplit))
        {
            Place(cell);
            return;
        }

        var first = Math.Max(1, (int)Math.Round(count * Chance.Between(0.3, 0.7)));
        if (first == count) first--;
        // High cells are stacked, wide ones split; both happen to either.
        var stacks = canStack && (!canSplit || Chance.Is(Math.Clamp(0.5 + ((cell.Height / width) - 0.9), 0.12, 0.88)));
        if (stacks) Stack(cell, first, count - first);
        else Split(cell, first, count - first);
    }

    private void Stack(Cell cell, int first, int second)
    {
        var share = Math.Clamp((double)first / (first + second) * Chance.Between(0.8, 1.25), 0.2, 0.8);
        var gap = studio.Look.Gap;
        var y = Math.Clamp(cell.Top + (cell.Height * share), cell.Top + LeastHeight, cell.Bottom - LeastHeight - gap);
        if (Chance.Is(studio.Look.LevelRules)) Rule(new(columns[cell.First].Left, y + (gap / 2), columns[cell.Last].Right, y + (gap / 2)));
        Cut(cell with { Bottom = y }, first);
        Cut(cell with { Top = y + gap }, second);
    }

    private void Split(Cell cell, int first, int second)
    {
        var left = Math.Clamp((int)Math.Round(cell.Count * (double)first / (first + second)), 1, cell.Count - 1);
        var last = cell.First + left - 1;
        var x = (columns[last].Right + columns[last + 1].Left) / 2;
        if (Chance.Is(studio.Look.UprightRules)) Rule(new(x, cell.Top, x, cell.Bottom));
        Cut(cell with { Last = last }, first);
        Cut(cell with { First = last + 1 }, second);
    }

    private void Place(Cell cell)
    {
        var hole = cell.Count >= 3 && cell.Height > 230 && Chance.Is(studio.Look.Wraps) ? Hole(cell) : (Cell?)null;
        var own = columns.Skip(cell.First).Take(cell.Count).Select(column => column with { Top = cell.Top, Bottom = cell.Bottom }).ToList();
        var area = new Box(own[0].Left, cell.Top, own[^1].Right, cell.Bottom);
        if (hole is not { } inner)
        {
            plots.Add(new(area, own, []));
            return;
        }

        var gap = studio.Look.Gap;
        var nested = new Box(columns[inner.First].Left, inner.Top, columns[inner.Last].Right, inner.Bottom);
        var white = new Box(nested.Left, inner.Top > cell.Top ? inner.Top - gap : inner.Top, nested.Right, inner.Bottom < cell.Bottom ? inner.Bottom + gap : inner.Bottom);
        plots.Add(new(area, own, [white]));
        plots.Add(new(nested, [.. columns.Skip(inner.First).Take(inner.Count).Select(column => column with { Top = inner.Top, Bottom = inner.Bottom })], []));
        if (inner.Top > cell.Top && Chance.Is(Math.Max(0.5, studio.Look.LevelRules))) Rule(new(nested.Left, inner.Top - (gap / 2), nested.Right, inner.Top - (gap / 2)));
        if (inner.Bottom < cell.Bottom && Chance.Is(Math.Max(0.5, studio.Look.LevelRules))) Rule(new(nested.Left, inner.Bottom + (gap / 2), nested.Right, inner.Bottom + (gap / 2)));
        if (!Chance.Is(studio.Look.UprightRules)) return;
        foreach (var last in (int[])[inner.First - 1, inner.Last])
        {
            if (last < cell.First || last >= cell.Last) continue;
            var x = (columns[last].Right + columns[last + 1].Left) / 2;
            Rule(new(x, inner.Top, x, inner.Bottom));
        }
    }

    /// <summary>The part of a cell that another article has: a corner, a side, the foot, or the midst.</summary>
    private Cell Hole(Cell cell)
    {
        var count = Chance.Between(1, Math.Max(1, cell.Count - 2));
        var height = Math.Max(LeastHeight, cell.Height * Chance.Between(0.32, 0.52));
        return Chance.Weighted<Func<Cell>>(
            (() => cell with { First = cell.Last - count + 1, Top = cell.Bottom - height }, 4),
            (() => cell with { Last = cell.First + count - 1, Top = cell.Bottom - height }, 4),
            (() => cell with { First = cell.Last - count + 1, Bottom = cell.Top + height }, 4),
            (() => cell with { First = cell.First + 1, Last = cell.First + Math.Min(count, cell.Count - 2), Top = cell.Bottom - height }, 2),
            (() => cell with { First = cell.Last - count + 1, Top = cell.Bottom - height - (cell.Height * 0.15), Bottom = cell.Bottom - (cell.Height * 0.15) }, cell.Height > 420 ? 1 : 0))();
    }

    private void Rule(Box line) => studio.Sheet.Add(new RuleMark(line, studio.Look.RuleWeight, Chance.Is(0.8) ? "#000" : studio.Look.Theme, studio.Look.RulePattern));
}
