using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Ordering;

/// <summary>What text runs around: pictures with their captions, closed areas, quotations. Text above one goes on under it as if it were not there.</summary>
internal sealed class Islands
{
    private const double LeastShared = 0.3;

    private readonly List<Area> level = [];
    private readonly List<Area> down;

    /// <summary>The islands of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="pictures">Its pictures, with their captions.</param>
    /// <param name="others">The blocks that are neither heads nor text.</param>
    public Islands(PrintedPage page, IReadOnlyList<PictureGroup> pictures, IEnumerable<TextBlock> others)
    {
        foreach (var group in pictures) level.Add(group.Caption.Select(block => block.Area).Aggregate(group.Picture.Area, (a, b) => a.Union(b)));
        foreach (var block in others)
        {
            if (block.Enclosure is null) level.Add(block.Area);
        }

        foreach (var box in page.Boxes.Where(box => box.Area.Width < 0.9 * page.Width || box.Area.Height < 0.5 * page.Height)) level.Add(box.Area);
        down = [.. level.Select(island => TextLine.ToFlow(island, isDown: true))];
    }

    /// <summary>How much of the height of an area is no island's, as lines of one direction see it.</summary>
    /// <param name="between">The area, between two blocks of a column.</param>
    /// <param name="isDown">The direction.</param>
    public double Free(Area between, bool isDown)
    {
        if (between.Height <= 0) return between.Height;
        var spans = new List<(double Top, double Bottom)>();
        foreach (var island in isDown ? down : level)
        {
            if (island.SharedWidth(between) > LeastShared * between.Width && island.SharedHeight(between) > 0 && island.Top > between.Top - 2 && island.Bottom < between.Bottom + 2) spans.Add((Math.Max(island.Top, between.Top), Math.Min(island.Bottom, between.Bottom)));
        }

        var (free, at) = (0.0, between.Top);
        foreach (var (top, bottom) in spans.OrderBy(span => span.Top))
        {
            free += Math.Max(0, top - at);
            at = Math.Max(at, bottom);
        }

        return free + Math.Max(0, between.Bottom - at);
    }

    /// <summary>The top of an area, or of the islands that stand right upon it.</summary>
    /// <param name="area">The area, as lines of one direction see it.</param>
    /// <param name="near">How much white may be between.</param>
    /// <param name="isDown">The direction.</param>
    public double Top(Area area, double near, bool isDown)
    {
        var top = area.Top;
        for (var found = true; found;)
        {
            found = false;
            foreach (var island in isDown ? down : level)
            {
                if (island.Top < top - 1 && island.Bottom > top - near && island.Bottom < top + 2 && island.SharedWidth(area) > LeastShared * area.Width) (top, found) = (island.Top, true);
            }
        }

        return top;
    }
}
