namespace Huozi.Reading.Sources.Scans;

/// <summary>Which dots of a page are ink.</summary>
internal sealed class Mask(int width, int height)
{
    private readonly bool[] ink = new bool[width * height];

    public int Width => width;

    public int Height => height;

    /// <summary>The dots of a row, true for ink.</summary>
    public Span<bool> Row(int y) => ink.AsSpan(y * width, width);

    /// <summary>Takes the ink out of a rectangle.</summary>
    public void Clear(Dots area)
    {
        var inside = area.Within(width, height);
        for (var y = inside.Top; y < inside.Bottom; y++) Row(y)[inside.Left..Math.Max(inside.Left, inside.Right)].Clear();
    }

    /// <summary>The mask with rows for columns.</summary>
    public Mask Transposed()
    {
        const int Tile = 64;
        var turned = new Mask(height, width);
        for (var top = 0; top < height; top += Tile)
        {
            for (var left = 0; left < width; left += Tile)
            {
                var (bottom, right) = (Math.Min(top + Tile, height), Math.Min(left + Tile, width));
                for (var y = top; y < bottom; y++)
                {
                    for (var x = left; x < right; x++) turned.ink[x * height + y] = ink[y * width + x];
                }
            }
        }

        return turned;
    }

    /// <summary>The ink of a page whose paper is white.</summary>
    /// <param name="page">The page.</param>
    /// <param name="threshold">Ink is darker.</param>
    public static Mask Of(Raster page, int threshold)
    {
        var mask = new Mask(page.Width, page.Height);
        for (var i = 0; i < mask.ink.Length; i++) mask.ink[i] = page.Light[i] < threshold;
        return mask;
    }
}
