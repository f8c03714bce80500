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
        for (var i = 0; i < glyphs.Length; i++) glyphs[i] = run.Glyphs[i].Id;
        using var builder = new SKTextBlobBuilder();
        if (run.Direction is RunDirection.Down) builder.AddPositionedRun(glyphs, font, PlacesDown(run, font.GetGlyphWidths(glyphs)));
        else builder.AddHorizontalRun(glyphs, font, [.. run.Glyphs.Select(glyph => (float)glyph.Along.Points)], 0);
        using var blob = builder.Build();
        var (x, y) = ((float)run.Origin.X.Points, (float)run.Origin.Y.Points);
        if (run.Direction is not RunDirection.Turned)
        {
            canvas.DrawText(blob, x, y, paint);
            return;
        }

        canvas.Save();
        canvas.RotateDegrees(90, x, y);
        canvas.DrawText(blob, x, y, paint);
        canvas.Restore();
    }

    /// <summary>Where the glyphs of a run that goes down have their own origins, from the run's.</summary>
    private static SKPoint[] PlacesDown(GlyphRun run, float[] widths) =>
        [.. run.Glyphs.Select((glyph, i) => new SKPoint(-widths[i] / 2, (float)(glyph.Along.Points + run.Size.Points * GlyphRun.AscentShare)))];

    private static SKPaint PaintOf(Ink ink)
    {
        var (red, green, blue) = ink.Screen;
        return new SKPaint { Color = new SKColor(red, green, blue), IsAntialias = true };
    }

    private static SKRect RectOf(Rect area) => new((float)area.Left.Points, (float)area.Top.Points, (float)area.Right.Points, (float)area.Bottom.Points);
}
