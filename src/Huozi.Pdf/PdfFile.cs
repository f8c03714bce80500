using System.Text;
using Huozi.Fonts;
using Huozi.Model.Layout;
using Huozi.Pdf.Writing;

namespace Huozi.Pdf;

/// <summary>Writes pages as a PDF file for screens: real text in reading order, faces subset, nothing outside the file needed.</summary>
public static class PdfFile
{
    /// <summary>Writes a PDF file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="library">The faces.</param>
    /// <param name="pictures">Brings the pictures' bytes.</param>
    /// <param name="info">What the document says of itself.</param>
    public static void Write(Stream output, IReadOnlyList<PageLayout> pages, FaceLibrary library, PictureSource pictures, DocumentInfo info)
    {
        var faces = EmbedFaces(pages, library);
        var images = EmbedPictures(pages, pictures);
        var objects = new PdfObjects();
        var catalog = objects.Reserve();
        var tree = objects.Reserve();
        var resources = objects.Reserve();
        var kids = new List<int>();
        foreach (var page in pages)
        {
            var canvas = new PdfCanvas(page.Height, faces, images);
            PagePainter.Paint(page, canvas);
            var content = objects.AddStream("", canvas.Finish());
            kids.Add(objects.Add(
                $"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {PdfText.Number(page.Width)} {PdfText.Number(page.Height)}] /Resources {resources} 0 R /Contents {content} 0 R >>"));
        }

        var fonts = string.Join(' ', faces.Values.Select(face => $"/{face.Resource} {face.WriteTo(objects)} 0 R"));
        var xobjects = string.Join(' ', images.Values.Select(image => $"/{image.Resource} {image.WriteTo(objects)} 0 R"));
        objects.Set(resources, $"<< /Font << {fonts} >> /XObject << {xobjects} >> >>");
        objects.Set(tree, $"<< /Type /Pages /Kids [{string.Join(' ', kids.Select(kid => $"{kid} 0 R"))}] /Count {kids.Count} >>");
        objects.Set(catalog, $"<< /Type /Catalog /Pages {tree} 0 R /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >> >>");
        objects.WriteTo(output, catalog, objects.Add(Information(info)));
    }

    private static SortedDictionary<string, EmbeddedFace> EmbedFaces(IReadOnlyList<PageLayout> pages, FaceLibrary library)
    {
        var faces = new SortedDictionary<string, EmbeddedFace>(StringComparer.Ordinal);
        foreach (var run in pages.SelectMany(page => page.Zones).SelectMany(zone => zone.Lines).SelectMany(line => line.Runs))
        {
            if (!faces.TryGetValue(run.Face, out var face)) faces.Add(run.Face, face = new(library[run.Face], faces.Count + 1));
            face.Use(run);
        }

        Parallel.ForEach(faces.Values, face => face.Cut());
        return faces;
    }

    private static SortedDictionary<string, EmbeddedPicture> EmbedPictures(IReadOnlyList<PageLayout> pages, PictureSource source)
    {
        var pictures = new SortedDictionary<string, EmbeddedPicture>(StringComparer.Ordinal);
        foreach (var file in pages.SelectMany(page => page.Zones).SelectMany(zone => zone.Pictures).Select(picture => picture.File))
        {
            if (!pictures.ContainsKey(file)) pictures.Add(file, EmbeddedPicture.Of(source(file), pictures.Count + 1));
        }

        return pictures;
    }

    private static string Information(DocumentInfo info)
    {
        var text = new StringBuilder($"<< /Title {PdfText.Text(info.Title)} /Producer (Huozi)");
        if (info.Author is { } author) text.Append(" /Author ").Append(PdfText.Text(author));
        return text.Append($" /CreationDate (D:{info.Date:yyyyMMdd}000000+08'00') >>").ToString();
    }
}
