using SkiaSharp;

namespace Huozi.Specimens.Engines;

/// <summary>Draws pictures that are of nothing: a sky, a ground and some shapes, with grain.</summary>
internal static class Pictures
{
    /// <summary>Writes a picture to a folder, unless it is there; its file.</summary>
    public static string Write(string folder, int seed, bool isGrey, double ratio)
    {
        var file = Path.Combine(folder, $"{seed}-{isGrey}-{ratio:0.00}.jpg");
        if (File.Exists(file)) return file;
        var chance = new Chance(seed);
        var (width, height) = (360, Math.Clamp((int)(360 / ratio), 40, 1200));
        using var bitmap = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(bitmap))
        {
            SKColor Colour(double light) => SKColor.FromHsv((float)chance.Between(0.0, 360.0), isGrey ? 0 : (float)chance.Between(15.0, 65.0), (float)light);
            using var paint = new SKPaint { IsAntialias = true };
            canvas.Clear(Colour(chance.Between(65.0, 90.0)));
            paint.Color = Colour(chance.Between(30.0, 55.0));
            canvas.DrawRect(0, height * (float)chance.Between(0.5, 0.75), width, height, paint);
            for (var i = chance.Between(3, 9); i > 0; i--)
            {
                paint.Color = Colour(chance.Between(15.0, 85.0));
                var (x, y) = ((float)chance.Between(0.0, width), (float)chance.Between(0.0, height));
                var (w, h) = ((float)chance.Between(20.0, 120.0), (float)chance.Between(20.0, 160.0));
                if (chance.Is(0.5)) canvas.DrawOval(x, y, w / 2, h / 2, paint);
                else canvas.DrawRect(x, y, w, h, paint);
            }
        }

        using var data = bitmap.Encode(SKEncodedImageFormat.Jpeg, 70);
        using var stream = File.Create(file);
        data.SaveTo(stream);
        return file;
    }
}
