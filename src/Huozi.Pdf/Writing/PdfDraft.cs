using System.Globalization;
using System.Text;
using Huozi.Fonts;
using Huozi.Model.Layout;

namespace Huozi.Pdf.Writing;

/// <summary>A PDF file in the making: what all standards share. A standard adds its pages and what its catalog says.</summary>
internal sealed class PdfDraft
{
    private readonly SortedDictionary<string, EmbeddedFace> faces = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, EmbeddedPicture> pictures = new(StringComparer.Ordinal);
    private readonly Dictionary<IccProfile, int> profiles = [];
    private readonly List<string> catalogEntries = [];
    private readonly List<string> infoEntries = [];
    private readonly int catalog;
    private readonly int tree;
    private readonly int resources;
    private IColours? colours;

    /// <summary>A file of some pages: embeds their faces and pictures.</summary>
    public PdfDraft(IReadOnlyList<PageLayout> pages, FaceLibrary library, PictureSource source, DocumentInfo info)
    {
        (Pages, Info) = (pages, info);
        EmbedFaces(library);
        EmbedPictures(source);
        catalog = Objects.Reserve();
        tree = Objects.Reserve();
        resources = Objects.Reserve();
        PageNumbers = [.. pages.Select(_ => Objects.Reserve())];
    }

    /// <summary>The file's objects.</summary>
    public PdfObjects Objects { get; } = new();

    /// <summary>The pages.</summary>
    public IReadOnlyList<PageLayout> Pages { get; }

    /// <summary>What the document says of itself.</summary>
    public DocumentInfo Info { get; }

    /// <summary>The object number of each page.</summary>
    public IReadOnlyList<int> PageNumbers { get; }

    /// <summary>The version of PDF that the file follows.</summary>
    public string Version { get; set; } = "1.7";

    /// <summary>A canvas for a page.</summary>
    public PdfCanvas Canvas(PageLayout page, IColours said, ITags tags)
    {
        colours = said;
        return new(page.Height, faces, pictures, said, tags);
    }

    /// <summary>Adds a page.</summary>
    /// <param name="index">Which.</param>
    /// <param name="boxes">Its boxes.</param>
    /// <param name="content">Its content stream.</param>
    /// <param name="entries">What else its dictionary says.</param>
    public void AddPage(int index, string boxes, byte[] content, string entries = "")
    {
        var stream = Objects.AddStream("", content);
        Objects.Set(PageNumbers[index], $"<< /Type /Page /Parent {tree} 0 R {boxes} /Resources {resources} 0 R /Contents {stream} 0 R {entries}>>");
    }

    /// <summary>Adds an entry to the document catalog.</summary>
    public void AddToCatalog(string entry) => catalogEntries.Add(entry);

    /// <summary>Adds an entry to the information dictionary.</summary>
    public void AddToInfo(string entry) => infoEntries.Add(entry);

    /// <summary>The object number of a colour profile.</summary>
    public int Profile(IccProfile profile)
    {
        if (!profiles.TryGetValue(profile, out var number)) profiles.Add(profile, number = Objects.AddStream($"/N {profile.Components}", profile.Bytes));
        return number;
    }

    /// <summary>Writes the file.</summary>
    public void WriteTo(Stream output)
    {
        var said = colours ?? throw new InvalidOperationException("The draft has no page.");
        var fonts = string.Concat(faces.Values.Select(face => face.WriteTo(Objects)));
        var images = string.Join(' ', pictures.Values.Select(picture => $"/{picture.Resource} {picture.WriteTo(Objects, said.SpaceOf(picture.Components, this))} 0 R"));
        Objects.Set(resources, $"<< /Font << {fonts}>> /XObject << {images} >> {said.Resources} >>");
        Objects.Set(tree, $"<< /Type /Pages /Kids [{string.Join(' ', PageNumbers.Select(page => $"{page} 0 R"))}] /Count {PageNumbers.Count} >>");
        Objects.Set(catalog, $"<< /Type /Catalog /Pages {tree} 0 R /Lang (zh-CN) /ViewerPreferences << /DisplayDocTitle true >> {string.Join(' ', catalogEntries)} >>");
        Objects.WriteTo(output, Version, catalog, Objects.Add(Information()));
    }

    private void EmbedFaces(FaceLibrary library)
    {
        foreach (var line in Pages.SelectMany(page => page.Zones).SelectMany(zone => zone.Lines))
        {
            foreach (var run in line.Runs) Use(run);
            foreach (var mark in line.Marks) Use(mark);
        }

        Parallel.ForEach(faces.Values, face => face.Cut());

        void Use(GlyphRun run)
        {
            if (!faces.TryGetValue(run.Face, out var face)) faces.Add(run.Face, face = new(library[run.Face], faces.Count + 1));
            face.Use(run);
        }
    }

    private void EmbedPictures(PictureSource source)
    {
        foreach (var file in Pages.SelectMany(page => page.Zones).SelectMany(zone => zone.Pictures).Select(picture => picture.File))
        {
            if (!pictures.ContainsKey(file)) pictures.Add(file, EmbeddedPicture.Of(source(file), pictures.Count + 1));
        }
    }

    private string Information()
    {
        var text = new StringBuilder($"<< /Title {PdfText.Text(Info.Title)} /Creator (Huozi) /Producer (Huozi)");
        if (Info.Author is { } author) text.Append(" /Author ").Append(PdfText.Text(author));
        text.Append(CultureInfo.InvariantCulture, $" /CreationDate {PdfText.Date(Info.Date)} /ModDate {PdfText.Date(Info.Date)}");
        foreach (var entry in infoEntries) text.Append(' ').Append(entry);
        return text.Append(" >>").ToString();
    }
}
