using Huozi.Model.Layout;

namespace Huozi.Pdf.Writing;

/// <summary>Tags a page's content: which element of the structure tree each line and picture belongs to, and what is no content but an artifact.</summary>
internal sealed class PageTags : ITags
{
    private readonly Dictionary<Line, StructureElement> lines = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PlacedPicture, StructureElement> figures = new(ReferenceEqualityComparer.Instance);
    private readonly List<StructureElement> contents = [];
    private readonly int page;
    private StructureElement? current;
    private ContentMark currentMark;

    /// <summary>The tags of a page; its elements are added to a part of the document in reading order.</summary>
    public PageTags(PageLayout layout, int page, StructureElement part, int headlineLevel)
    {
        this.page = page;
        // A running head says on every page what the nameplate has said: it is no content (ISO 14289-1, 7.8).
        foreach (var zone in layout.Zones.Where(zone => zone.Kind is not ZoneKind.Folio))
        {
            AddZone(zone, part.Add(new(zone.Kind is ZoneKind.Article ? "Art" : "Sect", page)), headlineLevel, layout);
        }
    }

    /// <summary>The element of each marked-content sequence, by its number.</summary>
    public IReadOnlyList<StructureElement> Contents => contents;

    /// <inheritdoc/>
    public ContentMark MarkOf(PagePart part)
    {
        var element = ElementOf(part);
        if (element is null)
        {
            current = null;
            return part.IsMark ? ContentMark.BesideText : part.Zone?.Kind is ZoneKind.Folio ? ContentMark.RunningHead : ContentMark.Decoration;
        }

        if (element == current) return currentMark;
        current = element;
        element.AddContent(contents.Count);
        currentMark = ContentMark.Numbered(element.Role, contents.Count);
        contents.Add(element);
        return currentMark;
    }

    /// <summary>The element of a line that leads to another page.</summary>
    public StructureElement LinkOf(Line line) => lines[line];

    private StructureElement? ElementOf(PagePart part) =>
        part.IsMark ? null
        : part.Line is { } line ? lines.GetValueOrDefault(line)
        : part.Picture is { } picture ? figures.GetValueOrDefault(picture)
        : null;

    private void AddZone(Zone zone, StructureElement container, int headlineLevel, PageLayout layout)
    {
        var hasHeadline = zone.Lines.Any(line => line.Role is LineRole.Headline);
        var blocks = new Dictionary<(LineRole, int), StructureElement>();
        var next = 0;
        foreach (var line in zone.Lines)
        {
            if (!blocks.TryGetValue((line.Role, line.Block), out var block))
            {
                // A picture is read just before what is printed under it.
                if (line.Role is LineRole.Caption or LineRole.Credit)
                {
                    for (; next <= line.Block && next < zone.Pictures.Count; next++) AddFigure(zone.Pictures[next], container, layout);
                }

                block = container.Add(new(RoleOf(line.Role, headlineLevel, hasHeadline), page));
                blocks.Add((line.Role, line.Block), block);
            }

            lines[line] = line.LinksTo is null ? block : block.Add(new("Link", page));
        }

        for (; next < zone.Pictures.Count; next++) AddFigure(zone.Pictures[next], container, layout);
    }

    /// <summary>A picture with what is told of it; one of which nothing can be told is decoration (ISO 14289-1, 7.3).</summary>
    private void AddFigure(PlacedPicture picture, StructureElement container, PageLayout layout)
    {
        if (picture.Alt.Length == 0) return;
        var box = $" /A << /O /Layout /Placement /Block /BBox {PdfText.Box(picture.Area, layout.Height)} >>";
        figures[picture] = container.Add(new("Figure", page, $" /Alt {PdfText.Text(picture.Alt)}{box}"));
    }

    private static string RoleOf(LineRole role, int headlineLevel, bool hasHeadline) => role switch
    {
        LineRole.Title => "H1",
        LineRole.Headline => $"H{headlineLevel}",
        LineRole.Subhead => $"H{(hasHeadline ? headlineLevel + 1 : headlineLevel)}",
        LineRole.Caption => "Caption",
        _ => "P",
    };
}
