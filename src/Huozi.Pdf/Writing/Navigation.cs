using System.Globalization;
using System.Text;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Pdf.Writing;

/// <summary>How a reader gets about in a file: bookmarks, page labels, and links from jump lines (ISO 32000-1, 12.3, 12.4 and 12.5.6.5).</summary>
internal sealed class Navigation(PdfDraft draft)
{
    /// <summary>What the page is called: its number and section name.</summary>
    public string NameOf(PageLayout page) =>
        draft.Info.SectionNames.TryGetValue(page.Number, out var section) ? $"第{page.Number}版 {section}" : $"第{page.Number}版";

    /// <summary>Adds the bookmarks, each page with its headlines, and the page labels to the catalog.</summary>
    public void AddToCatalog()
    {
        draft.AddToCatalog($"/Outlines {Outline()} 0 R");
        draft.AddToCatalog($"/PageLabels << /Nums [{Labels()}] >>");
    }

    /// <summary>The jump lines of a page that lead to another page of the file, and where they lead.</summary>
    public IReadOnlyList<PageLink> LinksOf(PageLayout page)
    {
        var links = new List<PageLink>();
        var sofar = new Dictionary<int, int>();
        foreach (var zone in page.Zones)
        {
            foreach (var line in zone.Lines.Where(line => line.LinksTo is not null))
            {
                var number = line.LinksTo!.Value;
                if (IndexOf(number) is not { } index) continue;
                // Where several articles go from one page to another, the first goes on in the first that comes from there, and so on.
                var nth = sofar.GetValueOrDefault(number);
                sofar[number] = nth + 1;
                var target = draft.Pages[index];
                var back = target.Zones.Where(other => other.Lines.Any(otherLine => otherLine.LinksTo == page.Number)).ElementAtOrDefault(nth);
                links.Add(new(line, Destination(index, back?.Bounds)));
            }
        }

        return links;
    }

    /// <summary>A link's annotation; it is printed, for an archive may hold no hidden ones (ISO 19005-2, 6.3.2).</summary>
    public static string Annotation(PageLink link, Length pageHeight, string entries = "") =>
        $"<< /Type /Annot /Subtype /Link /Rect {PdfText.Box(link.Line.Box, pageHeight)} /Border [0 0 0] /F 4 /Dest {link.Destination} /Contents {PdfText.Text(link.Line.Text.Trim())} {entries}>>";

    private int? IndexOf(int number)
    {
        for (var i = 0; i < draft.Pages.Count; i++)
        {
            if (draft.Pages[i].Number == number) return i;
        }

        return null;
    }

    /// <summary>A place in the file: a zone's top left corner, or the top of a page.</summary>
    private string Destination(int index, Rect? area)
    {
        var height = draft.Pages[index].Height;
        var (left, top) = area is { } box ? (box.Left, height - box.Top) : (Length.Zero, height);
        return $"[{draft.PageNumbers[index]} 0 R /XYZ {PdfText.Number(left)} {PdfText.Number(top)} null]";
    }

    private int Outline()
    {
        var root = draft.Objects.Reserve();
        var pages = new List<Bookmark>();
        for (var i = 0; i < draft.Pages.Count; i++)
        {
            var page = new Bookmark(NameOf(draft.Pages[i]), Destination(i, null), draft.Objects.Reserve());
            foreach (var zone in draft.Pages[i].Zones)
            {
                var headline = string.Join(' ', zone.Lines.Where(line => line.Role is LineRole.Headline).Select(line => line.Text.Trim()));
                if (headline.Length > 0) page.Items.Add(new(headline, Destination(i, zone.Bounds), draft.Objects.Reserve()));
            }

            pages.Add(page);
        }

        draft.Objects.Set(root, $"<< /Type /Outlines {Family(pages)} /Count {pages.Count + pages.Sum(page => page.Items.Count)} >>");
        Write(pages, root);
        return root;
    }

    private void Write(List<Bookmark> items, int parent)
    {
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            var text = new StringBuilder($"<< /Title {PdfText.Text(item.Title)} /Parent {parent} 0 R /Dest {item.Destination}");
            if (i > 0) text.Append(CultureInfo.InvariantCulture, $" /Prev {items[i - 1].Number} 0 R");
            if (i + 1 < items.Count) text.Append(CultureInfo.InvariantCulture, $" /Next {items[i + 1].Number} 0 R");
            if (item.Items.Count > 0) text.Append(CultureInfo.InvariantCulture, $" {Family(item.Items)} /Count {item.Items.Count}");
            draft.Objects.Set(item.Number, text.Append(" >>").ToString());
            Write(item.Items, item.Number);
        }
    }

    private static string Family(List<Bookmark> items) => $"/First {items[0].Number} 0 R /Last {items[^1].Number} 0 R";

    /// <summary>The pages' own numbers: a new range wherever one does not follow the last.</summary>
    private string Labels()
    {
        var labels = new StringBuilder();
        for (var i = 0; i < draft.Pages.Count; i++)
        {
            if (i > 0 && draft.Pages[i].Number == draft.Pages[i - 1].Number + 1) continue;
            labels.Append(CultureInfo.InvariantCulture, $"{i} << /S /D /St {draft.Pages[i].Number} >> ");
        }

        return labels.ToString().TrimEnd();
    }

    private sealed record Bookmark(string Title, string Destination, int Number)
    {
        public List<Bookmark> Items { get; } = [];
    }
}
