using Huozi.Fonts;
using Huozi.Model.Layout;

namespace Huozi.Pdf.Pictures;

/// <summary>Draws a page as an SVG picture: sharp at any zoom, nothing outside the file needed.</summary>
public static class VectorPicture
{
    /// <summary>The page as an SVG file in UTF-8.</summary>
    /// <param name="page">The page.</param>
    /// <param name="library">The faces.</param>
    /// <param name="pictures">Brings the pictures' bytes.</param>
    public static byte[] Svg(PageLayout page, FaceLibrary library, PictureSource pictures)
    {
        using var canvas = new SvgCanvas(library, pictures);
        PagePainter.Paint(page, canvas);
        return canvas.Finish(page.Width, page.Height);
    }
}
