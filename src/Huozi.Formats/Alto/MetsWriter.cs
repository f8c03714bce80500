using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Huozi.Model;
using Huozi.Model.Recovered;

namespace Huozi.Formats.Alto;

/// <summary>Writes in METS what the articles of an issue are, whose pages are in ALTO files beside it.</summary>
/// <remarks>
/// The types of divisions are those of the METAe profile that newspapers' archives use, with RUBRIC for a standing column, CROSSHEADING for a subhead, BOX
/// around an article in a frame, and JUMP and CONTINUATION for the lines that send a reader on. Links say which article a photo belongs to, and where an article
/// goes on.
/// </remarks>
public sealed class MetsWriter
{
    private static readonly XNamespace Mets = "http://www.loc.gov/METS/";
    private static readonly XNamespace Mods = "http://www.loc.gov/mods/v3";
    private static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    private readonly List<XElement> descriptions = [];
    private readonly List<XElement> files = [];
    private readonly List<XElement> sheets = [];
    private readonly List<XElement> nameplates = [];
    private readonly List<XElement> content = [];
    private readonly List<XElement> links = [];
    private readonly List<(int Page, string Id, int To)> jumps = [];
    private readonly List<(int Page, string Id, int From)> continuations = [];
    private ReadPage? first;

    /// <summary>Adds the next page, which is in the file that <see cref="FileOf"/> names.</summary>
    /// <exception cref="ArgumentException">The page has no layout.</exception>
    public void Add(ReadPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var layout = page.Layout ?? throw new ArgumentException("A page without places cannot be written in METS.", nameof(page));
        if (first is null || (first.Title is null && page.Title is not null)) first = page with { Articles = [], Layout = null };
        files.Add(new(Mets + "file", new XAttribute("ID", FileId(page.Place)), new XAttribute("MIMETYPE", "text/xml"), new XAttribute("SEQ", page.Place),
            new XElement(Mets + "FLocat", new XAttribute("LOCTYPE", "URL"), new XAttribute(XLink + "href", FileOf(page.Place)))));
        sheets.Add(Div("PAGE", new XAttribute("ORDER", page.Place), page.Number is { } number ? new XAttribute("ORDERLABEL", number) : null, Label(page.Name), Pointer([Area(page.Place, AltoNames.Page(page.Place))])));
        var blocks = layout.Blocks.Index().ToList();
        nameplates.AddRange(blocks.Where(block => block.Item.Role == BlockRole.Nameplate).Select(block => Div("HEADLINE", Pointer([Area(page.Place, block.Index)]))));
        foreach (var read in page.Articles) content.Add(Article(page, read, [.. blocks.Where(block => block.Item.Article == read.Article.Number)]));
    }

    /// <summary>The name of a page's ALTO file.</summary>
    /// <param name="place">The page's place, from 1.</param>
    public static string FileOf(int place) => AltoNames.File(place);

    /// <summary>Writes the file. The same pages give the same bytes.</summary>
    /// <param name="stream">Where to write, in UTF-8; it stays open.</param>
    public void Write(Stream stream)
    {
        LinkJumps();
        var title = first?.Title?.Name;
        var document = new XElement(Mets + "mets", new XAttribute(XNamespace.Xmlns + "xlink", XLink), new XAttribute(XNamespace.Xmlns + "mods", Mods), new XAttribute("TYPE", "Newspaper"), Label(title),
            new XElement(Mets + "metsHdr", new XElement(Mets + "agent", new XAttribute("ROLE", "CREATOR"), new XAttribute("TYPE", "OTHER"), new XAttribute("OTHERTYPE", "SOFTWARE"), new XElement(Mets + "name", "Huozi"))),
            Description("MODS_ISSUE", title, null, first?.Date, first?.IssueNumber),
            descriptions,
            new XElement(Mets + "fileSec", new XElement(Mets + "fileGrp", new XAttribute("USE", "Text"), files)),
            Structure("PHYSICAL", Div("Newspaper", new XAttribute("DMDID", "MODS_ISSUE"), sheets)),
            Structure("LOGICAL", Div("Newspaper", Div("ISSUE", new XAttribute("DMDID", "MODS_ISSUE"), nameplates.Count > 0 ? Div("TITLE_SECTION", nameplates) : null, Div("CONTENT", content)))),
            links.Count > 0 ? new XElement(Mets + "structLink", links) : null);
        using var xml = XmlWriter.Create(stream, AltoXml.Settings);
        document.Save(xml);
    }

    private XElement Article(ReadPage page, ReadArticle read, List<(int Index, ReadBlock Block)> blocks)
    {
        var article = read.Article;
        var id = Id(page.Place, article.Number);
        if (article.JumpTo is { } to) jumps.Add((page.Number ?? page.Place, id, to));
        if (article.ContinuedFrom is { } from) continuations.Add((page.Number ?? page.Place, id, from));
        if (read.PartOf is { } owner) links.Add(Link(id, Id(page.Place, owner), "part-of"));
        var identity = new object?[] { new XAttribute("ID", id), new XAttribute(XLink + "label", id), Label(article.HeadlineText) };
        if (article.HeadlineText.Length > 0 || article.Byline is not null)
        {
            descriptions.Add(Description($"MODS_{id}", article.HeadlineText, article.Byline, null, null));
            identity = [.. identity, new XAttribute("DMDID", $"MODS_{id}")];
        }
        var pictures = read.Pictures.Where(picture => page.Layout!.Pictures.ContainsKey(picture.Number)).Select(picture => Div("IMAGE", Pointer([Area(page.Place, AltoNames.Picture(page.Place, picture.Number))]))).ToList();
        if (article.Kind == ArticleKind.Photo) return Div("ILLUSTRATION", identity, pictures, Groups(page.Place, blocks));
        var head = blocks.TakeWhile(block => block.Block.Role is not (BlockRole.Paragraph or BlockRole.ParagraphMore or BlockRole.Subhead or BlockRole.Jump)).ToList();
        var body = Groups(page.Place, blocks.Skip(head.Count)).ToList();
        var div = Div(
            article.Kind == ArticleKind.Advertisement ? "ADVERTISEMENT" : "ARTICLE",
            identity,
            head.Count > 0 ? Div("HEADING", Groups(page.Place, head)) : null,
            body.Count > 0 || pictures.Count > 0 ? Div("BODY", body.Count > 0 ? Div("BODY_CONTENT", body) : null, pictures.Select(picture => Div("ILLUSTRATION", picture))) : null);
        return article is { Boxed: true, Kind: not ArticleKind.Advertisement } ? Div("BOX", div) : div;
    }

    /// <summary>A division for each thing of which one or several blocks are.</summary>
    private static IEnumerable<XElement> Groups(int place, IEnumerable<(int Index, ReadBlock Block)> blocks)
    {
        var rest = blocks.ToList();
        for (var i = 0; i < rest.Count;)
        {
            var end = i + 1;
            while (end < rest.Count && IsSame(rest[i].Block.Role, rest[end].Block.Role)) end++;
            var pointer = Pointer([.. rest[i..end].Select(block => Area(place, block.Index))]);
            yield return rest[i].Block.Role is BlockRole.Paragraph or BlockRole.ParagraphMore ? Div("PARAGRAPH", Div("TEXT", pointer)) : Div(Type(rest[i].Block.Role), pointer);
            i = end;
        }
    }

    private static bool IsSame(BlockRole first, BlockRole next) => first switch
    {
        BlockRole.Paragraph or BlockRole.ParagraphMore => next == BlockRole.ParagraphMore,
        BlockRole.Subhead or BlockRole.Jump or BlockRole.Continuation or BlockRole.Mark => false,
        _ => first == next,
    };

    private static string Type(BlockRole role) => role switch
    {
        BlockRole.Column => "RUBRIC",
        BlockRole.Kicker => "OVERLINE",
        BlockRole.Headline => "TITLE",
        BlockRole.Deck => "SUBHEADLINE",
        BlockRole.Byline => "AUTHOR",
        BlockRole.Continuation => "CONTINUATION",
        BlockRole.Subhead => "CROSSHEADING",
        BlockRole.Jump => "JUMP",
        BlockRole.Caption => "CAPTION",
        BlockRole.Mark => "MARK",
        _ => "TEXTBLOCK",
    };

    /// <summary>Links the articles whose marks point at each other, and at no others.</summary>
    private void LinkJumps()
    {
        foreach (var (page, id, to) in jumps)
        {
            var taken = continuations.Where(other => other.Page == to && other.From == page).ToList();
            if (taken.Count == 1 && jumps.Count(other => other.Page == page && other.To == to) == 1) links.Add(Link(id, taken[0].Id, "continued-by"));
        }
    }

    private static XElement Link(string from, string to, string role) => new(Mets + "smLink", new XAttribute(XLink + "from", from), new XAttribute(XLink + "to", to), new XAttribute(XLink + "arcrole", role));

    private static XElement Structure(string type, XElement div) => new(Mets + "structMap", new XAttribute("TYPE", type), div);

    private static XElement Div(string type, params object?[] content) => new(Mets + "div", new XAttribute("TYPE", type), content);

    private static XElement Pointer(IReadOnlyList<XElement> areas) => new(Mets + "fptr", areas.Count == 1 ? areas[0] : new XElement(Mets + "seq", areas));

    private static XElement Area(int place, int block) => Area(place, AltoNames.Block(place, block));

    private static XElement Area(int place, string id) => new(Mets + "area", new XAttribute("FILEID", FileId(place)), new XAttribute("BETYPE", "IDREF"), new XAttribute("BEGIN", id));

    private static XAttribute? Label(string? text) => string.IsNullOrEmpty(text) ? null : new("LABEL", AltoXml.Text(text));

    private static XElement Description(string id, string? title, string? writers, DateOnly? date, int? number) => new(Mets + "dmdSec", new XAttribute("ID", id),
        new XElement(Mets + "mdWrap", new XAttribute("MDTYPE", "MODS"), new XAttribute("MIMETYPE", "text/xml"), new XElement(Mets + "xmlData", new XElement(Mods + "mods",
            string.IsNullOrEmpty(title) ? null : new XElement(Mods + "titleInfo", new XElement(Mods + "title", AltoXml.Text(title))),
            writers is null ? null : new XElement(Mods + "note", new XAttribute("type", "statement of responsibility"), AltoXml.Text(writers)),
            date is { } day ? new XElement(Mods + "originInfo", new XElement(Mods + "dateIssued", new XAttribute("encoding", "w3cdtf"), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))) : null,
            number is { } issue ? new XElement(Mods + "part", new XElement(Mods + "detail", new XAttribute("type", "issue"), new XElement(Mods + "number", issue))) : null))));

    private static string FileId(int place) => string.Create(CultureInfo.InvariantCulture, $"ALTO{place:0000}");

    private static string Id(int place, int article) => $"P{place}_A{article}";
}
