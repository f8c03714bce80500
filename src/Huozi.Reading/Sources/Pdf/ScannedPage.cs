using Huozi.Model.Diagnostics;
using Huozi.Model.Geometry;
using Huozi.Reading.Sources.Printed;
using Huozi.Reading.Sources.Scans;

namespace Huozi.Reading.Sources.Pdf;

/// <summary>Reads a PDF page that is a picture without a text layer: a scan.</summary>
internal static class ScannedPage
{
    // A scan covers so much of its page.
    private const double LeastCover = 0.5;

    /// <summary>Whether a page shows a picture and no text.</summary>
    public static bool Is(PrintedPage page) =>
        page.Glyphs.Count == 0 && page.Pictures.Any(picture => picture.Area.Width * picture.Area.Height > LeastCover * page.Width * page.Height);

    /// <summary>Reads the picture.</summary>
    /// <param name="page">The page as it was drawn.</param>
    /// <param name="pictureOf">Gives a picture of the page by its number, as a file by itself; null where its form is not known.</param>
    /// <param name="file">The file, for messages.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="DiagnosticException">The picture is in a form that cannot be read, or the recogniser is not installed.</exception>
    public static PrintedPage Read(PrintedPage page, Func<int, byte[]?> pictureOf, string file, CancellationToken cancellation)
    {
        var picture = page.Pictures.MaxBy(picture => picture.Area.Width * picture.Area.Height);
        var shown = picture.Area;
        var raster = PictureReader.Read(pictureOf(picture.Number) ?? throw new DiagnosticException(PdfProblem.UnreadablePicture(file, page.Number)), file);
        var read = PageRecogniser.Read(raster, raster.Width / (shown.Width / 72), cancellation);
        return read with
        {
            Number = page.Number,
            Warnings = page.Warnings,
            Width = page.Width,
            Height = page.Height,
            Glyphs = [.. read.Glyphs.Select(glyph => glyph with { Body = At(glyph.Body) })],
            Rules = [.. read.Rules.Select(rule => rule with { Area = At(rule.Area) })],
            Boxes = [.. read.Boxes.Select(box => box with { Area = At(box.Area) })],
            Pictures = [.. read.Pictures.Select(picture => picture with { Area = At(picture.Area) })],
        };

        Area At(Area area) => new(area.Left + shown.Left, area.Top + shown.Top, area.Right + shown.Left, area.Bottom + shown.Top);
    }
}
