using System.Globalization;
using Huozi.Model.Diagnostics;
using Huozi.Model.Recovered;
using Huozi.Reading.Furniture;
using Huozi.Reading.Sources.Alto;

namespace Huozi.Reading.Sources.Mets;

/// <summary>Finds the articles of an issue by its logical structure.</summary>
/// <remarks>What no article has is furniture. No block is in two articles: the first that names it has it.</remarks>
internal sealed class MetsIssue
{
    private readonly MetsDocument document;
    private readonly IReadOnlyList<MetsPage> pages;
    private readonly string file;
    private readonly ILookup<string, int> pagesOfFiles;
    private readonly HashSet<(int Page, int Block)> taken = [];
    private readonly HashSet<(int Page, int Picture)> shown = [];
    private readonly HashSet<(int Page, int Block)> nameplates = [];
    private readonly List<MetsArticle> articles = [];
    private readonly List<Diagnostic> warnings = [];

    public MetsIssue(MetsDocument document, IReadOnlyList<MetsPage> pages, string file)
    {
        (this.document, this.pages, this.file) = (document, pages, file);
        pagesOfFiles = Enumerable.Range(0, pages.Count).ToLookup(i => pages[i].File, StringComparer.Ordinal);
    }

    /// <summary>The pages with their articles.</summary>
    public IReadOnlyList<ReadPage> Read(MetsDiv logical)
    {
        Walk(logical, null, isBoxed: false);
        var facts = Facts(logical);
        var numbers = new Dictionary<string, (int Page, int Number)>(StringComparer.Ordinal);
        var found = pages.Select(_ => new List<MetsArticle>()).ToArray();
        foreach (var article in articles)
        {
            found[article.Page].Add(article);
            if (article.Id is { } id) numbers.TryAdd(id, (article.Page, found[article.Page].Count));
        }
        return [.. pages.Select((page, i) => Page(page, i, found[i], numbers, facts) with { Warnings = i == 0 ? warnings : [] })];
    }

    private ReadPage Page(MetsPage page, int at, List<MetsArticle> found, Dictionary<string, (int Page, int Number)> numbers, MetsDescription facts)
    {
        var own = found.SelectMany((article, i) => article.Blocks.Where(block => block.Page == at).Select(block => block.Block with { Article = i + 1 }));
        var others = page.Alto.Layout.Blocks.Select((block, i) => (block, i)).Where(other => !taken.Contains((at, other.i))).Select(other => other.block with { Role = Free(other.block, (at, other.i)) });
        var read = PlacedFurniture.Describe(new()
        {
            Place = at + 1,
            Width = page.Alto.Width,
            Height = page.Alto.Height,
            Articles = [.. found.Select((article, i) => Article(article, i + 1, numbers))],
            Layout = page.Alto.Layout with { Blocks = [.. own, .. others] },
        });
        return read with
        {
            Number = int.TryParse(page.Label, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : read.Number,
            // What a librarian wrote goes before what is found on the page.
            Title = facts.Title is { } title && read.Title?.Name != title ? new() { Name = title } : read.Title,
            Date = facts.Date ?? read.Date,
            IssueNumber = facts.Number ?? read.IssueNumber,
        };
    }

    private BlockRole Free(ReadBlock block, (int, int) place) =>
        nameplates.Contains(place) ? BlockRole.Nameplate : block.Role is BlockRole.Nameplate or BlockRole.PullQuote ? block.Role : BlockRole.Furniture;

    private ReadArticle Article(MetsArticle found, int number, Dictionary<string, (int Page, int Number)> numbers)
    {
        var read = found.Read;
        var owner = found.Id is { } id && document.Owners.TryGetValue(id, out var other) && numbers.TryGetValue(other, out var place) && place.Page == found.Page ? place.Number : (int?)null;
        return read with { Article = read.Article with { Number = number, Rank = number }, PartOf = owner };
    }

    /// <summary>What is described of the issue: first of the divisions from the outermost that are described.</summary>
    private MetsDescription Facts(MetsDiv logical)
    {
        var described = logical.All.TakeWhile(div => !MetsTypes.IsArticle(div.Type)).SelectMany(div => div.Type is "SECTION" ? [] : div.Descriptions)
            .Concat(document.Physical?.Descriptions ?? []).Where(document.Descriptions.ContainsKey).Select(id => document.Descriptions[id]).ToList();
        return new(
            described.Select(facts => facts.Title).FirstOrDefault(title => title is not null),
            described.Select(facts => facts.Date).FirstOrDefault(date => date is not null),
            described.Select(facts => facts.Number).FirstOrDefault(number => number is not null));
    }

    private void Walk(MetsDiv div, string? column, bool isBoxed)
    {
        if (MetsTypes.IsNameplate(div.Type))
        {
            foreach (var part in div.All.Where(part => part.Type is "HEADLINE" or "TITLE")) foreach (var area in part.Areas) Nameplate(area);
            return;
        }
        if (MetsTypes.IsArticle(div.Type) || MetsTypes.IsPicture(div.Type))
        {
            Add(div, column, isBoxed);
            return;
        }
        if (div.Children.FirstOrDefault(child => child.Type is "HEADING") is { } heading && Text(heading) is { Length: > 0 } name) column = name;
        foreach (var child in div.Children) Walk(child, column, isBoxed || div.Type == "BOX");
    }

    private void Nameplate(MetsArea area)
    {
        foreach (var (page, part) in Parts(area)) for (var i = part.FirstBlock; i < part.EndBlock; i++) nameplates.Add((page, i));
    }

    /// <summary>The text of a section's heading. Its blocks stay furniture.</summary>
    private string Text(MetsDiv heading) => MetsText.Joined([.. heading.All.SelectMany(div => div.Areas).SelectMany(Parts)
        .SelectMany(place => pages[place.Page].Alto.Layout.Blocks.Skip(place.Part.FirstBlock).Take(place.Part.EndBlock - place.Part.FirstBlock)).SelectMany(block => block.Lines)]);

    private void Add(MetsDiv div, string? column, bool isBoxed)
    {
        var article = new MetsArticle(div, column, isBoxed);
        var inner = new List<MetsDiv>();
        Collect(div, article, MetsTypes.IsPicture(div.Type) ? null : BlockRole.Paragraph, inner);
        if (article.IsLost is { } part) warnings.Add(AltoProblem.Lost(file, div.Label ?? article.Headline, part));
        if (article.Finish()) articles.Add(article);
        foreach (var other in inner) Add(other, column, isBoxed);
    }

    private void Collect(MetsDiv div, MetsArticle article, BlockRole? outer, List<MetsDiv> inner)
    {
        var role = MetsTypes.Role(div.Type) ?? outer;
        // A line above the text is a deck, one inside it a subhead.
        if (role == BlockRole.Deck && article.HasText) role = BlockRole.Subhead;
        if (div.Type is "PARAGRAPH" or "TABLE") article.EndParagraph();
        foreach (var area in div.Areas)
        {
            var known = false;
            foreach (var (page, part) in Parts(area))
            {
                known = true;
                for (var i = part.FirstPicture; i < part.EndPicture; i++) if (shown.Add((page, i))) article.AddPicture(page, i, pages[page].Alto.Layout.Pictures[i]);
                for (var i = part.FirstBlock; i < part.EndBlock; i++) if (taken.Add((page, i))) article.Add(page, pages[page].Alto.Layout.Blocks[i], role ?? BlockRole.Paragraph, goesOn: part.EndBlock - part.FirstBlock == 1);
            }
            if (!known && document.Files.ContainsKey(area.File)) article.IsLost ??= area.Begin ?? area.File;
        }
        foreach (var child in div.Children)
        {
            if (MetsTypes.IsArticle(child.Type)) inner.Add(child);
            else
            {
                var isPicture = MetsTypes.IsPicture(child.Type);
                if (isPicture) article.BeginPicture();
                Collect(child, article, role, inner);
                if (isPicture) article.EndParagraph();
            }
        }
        if (div.Type is "PARAGRAPH" or "TABLE" or "TEXTBLOCK") article.EndParagraph();
    }

    private IEnumerable<(int Page, AltoPart Part)> Parts(MetsArea area)
    {
        foreach (var page in pagesOfFiles[area.File])
        {
            var parts = pages[page].Alto.Parts;
            var layout = pages[page].Alto.Layout;
            if (area.Begin is null) yield return (page, new(0, layout.Blocks.Count, 0, layout.Pictures.Count));
            else if (parts.TryGetValue(area.Begin, out var part))
            {
                var last = area.End is not null && parts.TryGetValue(area.End, out var end) ? end : part;
                yield return (page, new(part.FirstBlock, Math.Max(part.EndBlock, last.EndBlock), part.FirstPicture, Math.Max(part.EndPicture, last.EndPicture)));
            }
        }
    }
}
