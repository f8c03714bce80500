using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using SkiaSharp;

namespace Huozi.Pdf.Pictures;

/// <summary>Draws a page with Skia, in points.</summary>
internal sealed class SkiaCanvas(SKCanvas canvas, Typefaces typefaces, PictureSource pictures) : ICanvas
{
    /// <inheritdoc/>
    public void Fill(Rect area, Ink ink)
    {
        using var paint = PaintOf(ink);
        canvas.DrawRect(RectOf(area), paint);
    }

    /// <inheritdoc/>
    public void Draw(Rule rule)
    {
        using var paint = PaintOf(rule.Ink);
        paint.Style = SKPaintStyle.Stroke;
        paint.StrokeWidth = (float)rule.Weight.Points;
        canvas.DrawLine((float)rule.From.X.Points, (float)rule.From.Y.Points, (float)rule.To.X.Points, (float)rule.To.Y.Points, paint);
    }

    /// <inheritdoc/>
    public void Draw(PlacedPicture picture)
    {
        using var image = SKImage.FromEncodedData(pictures(picture.File)) ?? throw new InvalidDataException($"The picture {picture.File} is damaged.");
        var (left, top, width, height) = picture.Shown;
        canvas.DrawImage(image, new SKRect(left, top, left + width, top + height), RectOf(picture.Area), new SKSamplingOptions(SKCubicResampler.Mitchell));
    }

    /// <inheritdoc/>
    public void Draw(GlyphRun run)
    {
        if (run.Glyphs.Count == 0) return;
        using var font = new SKFont(typefaces[run.Face], (float)run.Size.Points) { Subpixel = true, Hinting = SKFontHinting.None, Edging = SKFontEdging.Antialias, LinearMetrics = true };
        using var paint = PaintOf(run.Ink);
        var glyphs = new ushort[run.Glyphs.Count];
        var places = new float[glyphs.Length];
        for (var i = 0; i < glyphs.Length; i++) (glyphs[i], places[i]) = (run.Glyphs[i].Id, (float)run.Glyphs[i].Along.Points);
        using var builder = new SKTextBlobBuilder();
        builder.AddHorizontalRun(glyphs, font, places, 0);
        using var blob = builder.Build();
        canvas.DrawText(blob, (float)run.Origin.X.Points, (float)run.Origin.Y.Points, paint);
    }

    private static SKPaint PaintOf(Ink ink)
    {
        var (red, green, blue) = ink.Screen;
        return new SKPaint { Color = new SKColor(red, green, blue), IsAntialias = true };
    }

    private static SKRect RectOf(Rect area) => new((float)area.Left.Points, (float)area.Top.Points, (float)area.Right.Points, (float)area.Bottom.Points);
}
