using Huozi.Specimens.Drawing;

namespace Huozi.Specimens.Setting;

/// <summary>Columns, and what is free of them.</summary>
internal static class Columns
{
    /// <summary>Equal columns in an area.</summary>
    public static IReadOnlyList<Box> Equal(Box area, int count, double gutter)
    {
        var width = (area.Width - (gutter * (count - 1))) / count;
        return [.. Enumerable.Range(0, count).Select(i => Box.At(area.Left + (i * (width + gutter)), area.Top, width, area.Height))];
    }

    /// <summary>The parts of the columns that no obstacle covers, in reading order; those too low for a few lines are left out.</summary>
    public static IReadOnlyList<Box> Free(IReadOnlyList<Box> columns, IReadOnlyList<Box> obstacles, double least)
    {
        var free = new List<Box>();
        foreach (var column in columns)
        {
            var top = column.Top;
            foreach (var obstacle in obstacles.Where(column.Overlaps).OrderBy(box => box.Top))
            {
                if (obstacle.Top - top >= least) free.Add(column with { Top = top, Bottom = obstacle.Top });
                top = Math.Max(top, obstacle.Bottom);
            }

            if (column.Bottom - top >= least) free.Add(column with { Top = top });
        }

        return free;
    }
}
