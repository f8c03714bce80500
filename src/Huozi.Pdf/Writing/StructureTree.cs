using System.Globalization;
using System.Text;
using Huozi.Model.Layout;

namespace Huozi.Pdf.Writing;

/// <summary>The logical structure of a tagged file (ISO 32000-1, 14.7 and 14.8): the document, its pages as parts, in them articles, in those heads, paragraphs and pictures.</summary>
/// <remarks>
/// The paper's name is the one heading of the first level, headlines are of the second, subheads of the third. A file without a nameplate, such as an inside page by itself,
/// has headlines of the first level: a first heading below the first level, or a level left out, is an error (ISO 14289-1, 7.4.2).
/// </remarks>
internal sealed class StructureTree
{
    private readonly StructureElement document = new("Document");
    private readonly List<PageTags> pages = [];
    private readonly List<StructureElement> annotated = [];
    private readonly int headlineLevel;
    private readonly PdfDraft draft;

    /// <summary>The tree of a file.</summary>
    public StructureTree(PdfDraft draft)
    {
        this.draft = draft;
        var firstHead = draft.Pages.SelectMany(page => page.Zones).Where(zone => zone.Kind is not ZoneKind.Folio).SelectMany(zone => zone.Lines)
            .FirstOrDefault(line => line.Role is LineRole.Title or LineRole.Headline or LineRole.Subhead);
        headlineLevel = firstHead?.Role is LineRole.Title ? 2 : 1;
    }

    /// <summary>Adds a page.</summary>
    /// <param name="index">Which.</param>
    /// <param name="name">What it is called.</param>
    public PageTags AddPage(int index, string name)
    {
        var number = draft.PageNumbers[index];
        var part = document.Add(new("Part", number, $" /T {PdfText.Text(name)}"));
        var tags = new PageTags(draft.Pages[index], number, part, headlineLevel);
        pages.Add(tags);
        return tags;
    }

    /// <summary>Puts a link's annotation into the tree beside the text it lies on; its object number.</summary>
    public int AddLink(PageTags page, PageLink link, Model.Geometry.Length pageHeight)
    {
        var element = page.LinkOf(link.Line);
        // After the pages' keys in the parent tree.
        var key = draft.Pages.Count + annotated.Count;
        var annotation = draft.Objects.Add(Navigation.Annotation(link, pageHeight, $"/StructParent {key} "));
        element.AddAnnotation(annotation);
        annotated.Add(element);
        return annotation;
    }

    /// <summary>Writes the tree and says in the catalog that the file is tagged.</summary>
    public void Write()
    {
        var objects = draft.Objects;
        var root = objects.Reserve();
        document.Reserve(objects);
        document.WriteTo(objects, root);
        var parents = new StringBuilder();
        for (var i = 0; i < pages.Count; i++)
        {
            parents.Append(CultureInfo.InvariantCulture, $"{i} [");
            foreach (var element in pages[i].Contents) parents.Append(CultureInfo.InvariantCulture, $"{element.Number} 0 R ");
            parents.Append("] ");
        }

        for (var i = 0; i < annotated.Count; i++) parents.Append(CultureInfo.InvariantCulture, $"{pages.Count + i} {annotated[i].Number} 0 R ");
        var tree = objects.Add($"<< /Nums [{parents}] >>");
        objects.Set(root, $"<< /Type /StructTreeRoot /K [{document.Number} 0 R] /ParentTree {tree} 0 R /ParentTreeNextKey {pages.Count + annotated.Count} >>");
        draft.AddToCatalog($"/StructTreeRoot {root} 0 R /MarkInfo << /Marked true >>");
    }
}
