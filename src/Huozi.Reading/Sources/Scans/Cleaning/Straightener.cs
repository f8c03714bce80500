namespace Huozi.Reading.Sources.Scans.Cleaning;

/// <summary>Turns a page upright.</summary>
internal static class Straightener
{
    // Places between dots are in so many parts.
    private const int Parts = 256;

    /// <summary>The page turned back by an angle about its middle; what comes in from outside is white.</summary>
    /// <param name="page">The page.</param>
    /// <param name="angle">How far it is turned clockwise, in degrees.</param>
    public static Raster Turn(Raster page, double angle)
    {
        if (angle == 0) return page;
        var light = new byte[page.Light.Length];
        var colour = page.Colour is null ? null : new byte[page.Colour.Length];
        if (colour is not null) Array.Fill(colour, (byte)255);
        var (sine, cosine) = Math.SinCos(angle * Math.PI / 180);
        double middleX = page.Width / 2.0, middleY = page.Height / 2.0;
        Parallel.For(0, page.Height, y =>
        {
            var row = light.AsSpan(y * page.Width, page.Width);
            row.Fill(255);
            for (var x = 0; x < page.Width; x++)
            {
                var fromX = (int)Math.Floor((middleX + (x - middleX) * cosine - (y - middleY) * sine) * Parts);
                var fromY = (int)Math.Floor((middleY + (x - middleX) * sine + (y - middleY) * cosine) * Parts);
                var (left, top) = (fromX / Parts, fromY / Parts);
                if (fromX < 0 || fromY < 0 || left >= page.Width - 1 || top >= page.Height - 1) continue;
                var at = top * page.Width + left;
                row[x] = Mix(page.Light, at, 1, page.Width, fromX % Parts, fromY % Parts);
                if (colour is null) continue;
                for (var part = 0; part < 3; part++) colour[3 * (y * page.Width + x) + part] = Mix(page.Colour!, 3 * at + part, 3, 3 * page.Width, fromX % Parts, fromY % Parts);
            }
        });
        return new(page.Width, page.Height, light, colour);
    }

    private static byte Mix(byte[] values, int at, int right, int down, int across, int along)
    {
        var upper = values[at] * (Parts - across) + values[at + right] * across;
        var lower = values[at + down] * (Parts - across) + values[at + down + right] * across;
        return (byte)((upper * (Parts - along) + lower * along) / (Parts * Parts));
    }
}
