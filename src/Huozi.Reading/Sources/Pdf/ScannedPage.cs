using Huozi.Model.Diagnostics;
using Huozi.Model.Geometry;
using Huozi.Reading.Sources.Printed;
using Huozi.Reading.Sources.Scans;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

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
    /// <param name="document">The document.</param>
    /// <param name="page">The page as it was drawn.</param>
    /// <param name="file">The file, for messages.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="DiagnosticException">The picture is in a form that cannot be read, or the recogniser is not installed.</exception>
    public static PrintedPage Read(PdfDocument document, PrintedPage page, string file, CancellationToken cancellation)
    {
        var shown = page.Pictures.MaxBy(picture => picture.Area.Width * picture.Area.Height).Area;
        var image = document.GetPage(page.Number).GetImages().MaxBy(image => (long)image.WidthInSamples * image.HeightInSamples);
        var bytes = image is null ? null : Bytes(image);
        if (bytes is null) throw new DiagnosticException(PdfProblem.UnreadablePicture(file, page.Number));
        var read = PageRecogniser.Read(PictureReader.Read(bytes, file), image!.WidthInSamples / (shown.Width / 72), cancellation);
        return read with
        {
            Number = page.Number,
            Width = page.Width,
            Height = page.Height,
            Glyphs = [.. read.Glyphs.Select(glyph => glyph with { Body = At(glyph.Body) })],
            Rules = [.. read.Rules.Select(rule => rule with { Area = At(rule.Area) })],
            Boxes = [.. read.Boxes.Select(box => box with { Area = At(box.Area) })],
            Pictures = [.. read.Pictures.Select(picture => picture with { Area = At(picture.Area) })],
        };

        Area At(Area area) => new(area.Left + shown.Left, area.Top + shown.Top, area.Right + shown.Left, area.Bottom + shown.Top);
    }

    /// <summary>The picture as a file by itself; null where its form is not known.</summary>
    private static byte[]? Bytes(IPdfImage image)
    {
        var isJpeg = image.ImageDictionary.TryGet(NameToken.Filter, out var filter) && filter switch
        {
            NameToken name => name.Equals(NameToken.DctDecode),
            ArrayToken { Data: [NameToken only] } => only.Equals(NameToken.DctDecode),
            _ => false,
        };
        if (isJpeg) return image.RawBytes.ToArray();
        return image.TryGetPng(out var png) ? png : null;
    }
}
