using Huozi.Fonts;
using Huozi.Model.Layout;
using SkiaSharp;

namespace Huozi.Pdf.Pictures;

/// <summary>Draws pages as pictures, from the same display list as the PDF file. Safe to use from several threads.</summary>
/// <param name="library">The faces.</param>
/// <param name="pictures">Brings the bytes of the pages' pictures.</param>
public sealed class PageArtist(FaceLibrary library, PictureSource pictures) : IDisposable
{
    private readonly Typefaces typefaces = new(library);

    /// <summary>A page as SVG in UTF-8: sharp at any zoom, nothing outside the file needed.</summary>
    public byte[] Svg(PageLayout page)
    {
        using var canvas = new SvgCanvas(typefaces, pictures);
        PagePainter.Paint(page, canvas);
        return canvas.Finish(page.Width, page.Height);
    }

    /// <summary>A page as a picture of dots.</summary>
    /// <param name="page">The page.</param>
    /// <param name="dotsPerInch">The resolution.</param>
    public PageRaster Raster(PageLayout page, double dotsPerInch)
    {
        var scale = (float)(dotsPerInch / 72);
        var bitmap = PageRaster.Empty((int)Math.Round(page.Width.Points * scale), (int)Math.Round(page.Height.Points * scale));
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        canvas.Scale(scale);
        PagePainter.Paint(page, new SkiaCanvas(canvas, typefaces, pictures));
        return new(bitmap);
    }

    /// <inheritdoc/>
    public void Dispose() => typefaces.Dispose();
}
