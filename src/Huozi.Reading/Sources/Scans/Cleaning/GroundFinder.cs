namespace Huozi.Reading.Sources.Scans.Cleaning;

/// <summary>Finds the tinted areas and the pictures of a page.</summary>
/// <remarks>The page is seen as small cells. The lightest dots of a cell show its ground even where type stands on it; cells whose ground is not the paper's make up areas.
/// An area with one ground is a tint, and what is left of it a picture.</remarks>
internal sealed class GroundFinder
{
    // A cell is so wide, in points: less than a stroke of the largest headlines and more than one of the text.
    private const double CellPoints = 1.92;

    // The share of a cell's dots that are lighter than what is called its ground.
    private const double LighterShare = 0.15;

    // Areas are so wide and high at the least, in cells; narrower ones are strokes of type.
    private const int LeastCells = 6;

    // A ground that differs by less from the paper is the paper.
    private const int LeastDifference = 5;

    // One ground covers so much of a tint; the rest is type.
    private const double LeastTintShare = 0.42;

    private readonly Raster page;
    private readonly int cell;
    private readonly int across;
    private readonly int down;
    private readonly byte[] grounds;
    private readonly int paper;
    private readonly int noise;

    private GroundFinder(Raster page, double dotsPerPoint)
    {
        this.page = page;
        cell = Math.Max(2, (int)Math.Round(CellPoints * dotsPerPoint));
        (across, down) = (page.Width / cell, page.Height / cell);
        grounds = new byte[across * down];
        Parallel.For(0, down, y =>
        {
            for (var x = 0; x < across; x++) grounds[y * across + x] = GroundOf(x, y);
        });
        (paper, noise) = Paper();
    }

    /// <summary>Finds them, and how light the paper is.</summary>
    /// <param name="page">The page, upright.</param>
    /// <param name="dotsPerPoint">How many dots there are to the point.</param>
    public static (int Paper, List<Ground> Grounds) Find(Raster page, double dotsPerPoint)
    {
        var finder = new GroundFinder(page, dotsPerPoint);
        return (finder.paper, finder.Areas());
    }

    private byte GroundOf(int cellX, int cellY)
    {
        Span<int> counts = stackalloc int[256];
        for (var y = cellY * cell; y < (cellY + 1) * cell; y++)
        {
            foreach (var light in page.Row(y).Slice(cellX * cell, cell)) counts[light]++;
        }

        var lighter = (int)(cell * cell * LighterShare);
        for (var level = 255; ; level--)
        {
            lighter -= counts[level];
            if (lighter < 0) return (byte)level;
        }
    }

    /// <summary>The ground that most cells have, and how far it wavers.</summary>
    private (int Paper, int Noise) Paper()
    {
        var counts = new int[256];
        foreach (var ground in grounds) counts[ground]++;
        var best = 255;
        for (var level = 255; level >= 128; level--)
        {
            if (Around(counts, level) > Around(counts, best)) best = level;
        }

        var (all, spread) = (counts.AsSpan(Math.Max(0, best - 30)).ToArray().Sum(), 0);
        while (spread < 30 && counts.AsSpan(Math.Max(0, best - spread)).ToArray().Sum() < all * 0.9) spread++;
        return (best, spread);

        static int Around(int[] counts, int level) => counts[Math.Max(0, level - 2)..Math.Min(256, level + 3)].Sum();
    }

    private List<Ground> Areas()
    {
        var tolerance = Math.Max(LeastDifference, 3 * noise);
        var areas = new List<Ground>();
        var marked = new bool[grounds.Length];
        for (var i = 0; i < marked.Length; i++) marked[i] = Math.Abs(grounds[i] - paper) > tolerance;
        foreach (var cells in CellAreas.Find(marked, across, down, LeastCells)) Add(areas, cells, tolerance);
        return areas;
    }

    private void Add(List<Ground> areas, Dots cells, int tolerance)
    {
        var (light, share) = Dominant(cells, tolerance);
        if (share < LeastTintShare)
        {
            areas.Add(new(InDots(cells), -1, 0));
            return;
        }

        areas.Add(new(Exact(cells, light, tolerance), light, ColourOf(cells, light, tolerance)));
        // What stands on the tint and is not type: cells with another ground, which the paper's is too where the area is not a rectangle.
        var marked = new bool[grounds.Length];
        for (var y = cells.Top; y < cells.Bottom; y++)
        {
            for (var x = cells.Left; x < cells.Right; x++)
            {
                var ground = grounds[y * across + x];
                marked[y * across + x] = Math.Abs(ground - light) > tolerance && Math.Abs(ground - paper) > tolerance;
            }
        }

        foreach (var inner in CellAreas.Find(marked, across, down, LeastCells))
        {
            // Strokes of large light type on a dark ground are no picture: they have one ground themselves.
            if (Dominant(inner, tolerance).Share < LeastTintShare) areas.Add(new(InDots(inner), -1, 0));
        }
    }

    /// <summary>The lightness that most dots of an area have, and the share that has it.</summary>
    private (int Light, double Share) Dominant(Dots cells, int tolerance)
    {
        var counts = new int[256];
        var area = InDots(cells);
        for (var y = area.Top; y < area.Bottom; y++)
        {
            foreach (var light in page.Row(y)[area.Left..area.Right]) counts[light]++;
        }

        var (best, most) = (0, -1);
        for (var level = 0; level < 256; level++)
        {
            var here = counts[Math.Max(0, level - tolerance)..Math.Min(256, level + tolerance + 1)].Sum();
            if (here > most || (here == most && counts[level] > counts[best])) (best, most) = (level, here);
        }

        return (best, (double)most / ((long)area.Width * area.Height));
    }

    private Dots InDots(Dots cells) => new(cells.Left * cell, cells.Top * cell, Math.Min(cells.Right * cell, page.Width), Math.Min(cells.Bottom * cell, page.Height));

    /// <summary>The area to the dot: its cells, and what of the next ones has its ground.</summary>
    private Dots Exact(Dots cells, int light, int tolerance)
    {
        var area = InDots(cells);
        int left = area.Left, top = area.Top, right = area.Right, bottom = area.Bottom;
        while (left > 0 && area.Left - left < cell && IsGround(left - 1, area.Top, left, area.Bottom)) left--;
        while (right < page.Width && right - area.Right < cell && IsGround(right, area.Top, right + 1, area.Bottom)) right++;
        while (top > 0 && area.Top - top < cell && IsGround(area.Left, top - 1, area.Right, top)) top--;
        while (bottom < page.Height && bottom - area.Bottom < cell && IsGround(area.Left, bottom, area.Right, bottom + 1)) bottom++;
        return new(left, top, right, bottom);

        bool IsGround(int fromX, int fromY, int toX, int toY)
        {
            var count = 0;
            for (var y = fromY; y < toY; y++)
            {
                foreach (var dot in page.Row(y)[fromX..toX]) count += Math.Abs(dot - light) <= tolerance ? 1 : 0;
            }

            return count * 2 > (toX - fromX) * (toY - fromY);
        }
    }

    private int ColourOf(Dots cells, int light, int tolerance)
    {
        var area = InDots(cells);
        long red = 0, green = 0, blue = 0, count = 0;
        for (var y = area.Top; y < area.Bottom; y += 2)
        {
            for (var x = area.Left; x < area.Right; x += 2)
            {
                if (Math.Abs(page.Light[y * page.Width + x] - light) > tolerance) continue;
                var colour = page.ColourAt(x, y);
                (red, green, blue, count) = (red + (colour >> 16), green + (colour >> 8 & 0xFF), blue + (colour & 0xFF), count + 1);
            }
        }

        return count == 0 ? light * 0x010101 : (int)(red / count) << 16 | (int)(green / count) << 8 | (int)(blue / count);
    }
}
