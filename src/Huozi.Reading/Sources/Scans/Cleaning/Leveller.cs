namespace Huozi.Reading.Sources.Scans.Cleaning;

/// <summary>Makes a page as if all of it were printed black on white: tints and paper white, reversed type black, pictures left out.</summary>
internal static class Leveller
{
    /// <summary>The levelled page, without colour.</summary>
    /// <param name="page">The page, upright.</param>
    /// <param name="paper">How light its paper is.</param>
    /// <param name="grounds">Its tints and pictures, larger ones before those they hold.</param>
    public static Raster Level(Raster page, int paper, IReadOnlyList<Ground> grounds)
    {
        var levelled = new Raster(page.Width, page.Height, new byte[page.Light.Length]);
        var onPaper = Scale(0, paper);
        for (var i = 0; i < page.Light.Length; i++) levelled.Light[i] = onPaper[page.Light[i]];
        foreach (var ground in grounds)
        {
            var scale = ground.IsPicture ? Scale(-1, 0) : ground.IsReversed ? Scale(255, ground.Light) : Scale(0, ground.Light);
            for (var y = ground.Area.Top; y < ground.Area.Bottom; y++)
            {
                var from = page.Row(y)[ground.Area.Left..ground.Area.Right];
                var to = levelled.Row(y)[ground.Area.Left..ground.Area.Right];
                for (var x = 0; x < to.Length; x++) to[x] = scale[from[x]];
            }
        }

        return levelled;
    }

    /// <summary>What each lightness becomes where <paramref name="ink"/> is to be black and <paramref name="ground"/> white.</summary>
    private static byte[] Scale(int ink, int ground)
    {
        var scale = new byte[256];
        for (var level = 0; level < 256; level++) scale[level] = ink == ground || ink < 0 ? (byte)255 : (byte)Math.Clamp(255 * (level - ink) / (ground - ink), 0, 255);
        return scale;
    }
}
