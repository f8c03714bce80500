using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Recovered;
using Huozi.Reading.Ordering;
using Huozi.Reading.Segmenting.Blocks;

namespace Huozi.Reading.Joining;

/// <summary>Makes the articles of a page of what was found on it, in reading order.</summary>
/// <param name="found">The heads with their passages.</param>
/// <param name="pictures">The pictures with their captions.</param>
/// <param name="paid">The advertisements.</param>
internal sealed class PageArticles(
    IReadOnlyList<FoundArticle> found, IReadOnlyList<PictureGroup> pictures, IReadOnlyList<IReadOnlyList<TextBlock>> paid)
{
    // A note or a picture is part of the article that surrounds it: so much of it lies in the area the article covers.
    private const double Surrounded = 0.9;

    // A section's name is no longer.
    private const int LongestLabel = 6;

    // Text on both sides of a join, as a person is shown it.
    private const int JoinContext = 12;

    // Logarithms of odds beyond this say nothing more.
    private const double SureMargin = 12;

    /// <summary>The blocks of the articles, article by article, once they are read.</summary>
    public IReadOnlyList<ReadBlock> Blocks { get; private set; } = [];

    /// <summary>The articles.</summary>
    public IReadOnlyList<ReadArticle> Read()
    {
        var entries = new List<Entry>();
        foreach (var article in found)
        {
            if (IsLabel(article)) continue;
            var joiner = new BlockJoiner();
            if (joiner.Join(article) is { } joined && (joined.Headline.Count > 0 || joined.Body.Count > 0)) entries.Add(Entry.Of(article, joined, ArticleBlocks.Of(article, joiner.PassageRoles)));
        }

        var owners = entries.ToList();
        foreach (var blocks in paid) entries.Add(Advertisement(blocks));
        foreach (var group in pictures) AddPicture(group, owners, entries);
        entries.Sort((a, b) => Order(a, b));
        var numbers = entries.Index().ToDictionary(pair => pair.Item, pair => pair.Index + 1);
        Blocks = [.. entries.SelectMany(entry => entry.Blocks.Select(block => block with { Article = numbers[entry] })), .. found.Where(IsLabel).SelectMany(label => ReadLines.Blocks(BlockRole.Furniture, label.Head is { } head ? [.. head.Blocks] : [label.Passages[0].Block]))];
        return [.. entries.Select(entry => entry.Read with
        {
            Article = entry.Read.Article with { Number = numbers[entry], Rank = numbers[entry] },
            PartOf = (entry.Owner ?? Surrounding(entry, owners)) is { } owner ? numbers[owner] : null,
        })];
    }

    /// <summary>Whether what was found is the name of a section (栏目) or column with no text of its own.</summary>
    private static bool IsLabel(FoundArticle article) => article is { Head: null, Passages: [{ IsSubhead: true, Block.Characters: <= LongestLabel }] } || article is { Passages.Count: 0, Head: { } head } && !head.Deck.Concat(head.Byline).Any()
        && head.Headline.Sum(block => block.Characters) is var characters && (characters <= LongestLabel || SectionWords.Are(string.Concat(head.Headline.Select(block => block.Text))));

    /// <summary>Rows of heads from the top; in a row from the left.</summary>
    private static int Order(Entry a, Entry b)
    {
        var isSameRow = Math.Abs(a.Area.Top - b.Area.Top) < 6;
        return isSameRow ? a.Area.Left.CompareTo(b.Area.Left) : a.Area.Top.CompareTo(b.Area.Top);
    }

    private static Entry? Surrounding(Entry note, List<Entry> owners) => note.Enclosure is null ? null : owners
        .Where(owner => owner != note && owner.Enclosure != note.Enclosure && owner.Parts.Count > 1 && Share(note.Area, owner.Area) > Surrounded && owner.Area.Width * owner.Area.Height > 1.5 * note.Area.Width * note.Area.Height)
        .MinBy(owner => owner.Area.Width * owner.Area.Height);

    private static double Share(Area part, Area whole) =>
        Math.Max(0, part.SharedWidth(whole)) * Math.Max(0, part.SharedHeight(whole)) / Math.Max(1, part.Width * part.Height);

    private static void AddPicture(PictureGroup group, List<Entry> owners, List<Entry> entries)
    {
        var owner = owners.Where(entry => Share(group.Picture.Area, entry.Area) > Surrounded).MinBy(entry => entry.Area.Width * entry.Area.Height);
        var caption = string.Concat(group.Caption.SelectMany(block => block.Lines).Select(line => line.Text));
        if (caption.Length == 0)
        {
            if (owner is not null) owner.Read = owner.Read with { Pictures = [.. owner.Read.Pictures, new(group.Picture.Number, null, null)], Zones = [.. owner.Read.Zones, group.Picture.Area] };
            return;
        }

        entries.Add(new(group.Caption.Select(block => block.Area).Aggregate(group.Picture.Area, (a, b) => a.Union(b)), group.Caption, null)
        {
            Owner = owner,
            Blocks = [.. ReadLines.Blocks(BlockRole.Caption, group.Caption)],
            Read = PhotoText.Of(caption, group.Picture.Number) with { Zones = [group.Picture.Area, .. group.Caption.Select(block => block.Area)] },
        });
    }

    private static Entry Advertisement(IReadOnlyList<TextBlock> blocks)
    {
        var largest = blocks.MaxBy(block => block.Size)!;
        var rest = blocks.Where(block => block != largest).SelectMany(block => block.Lines).ToList();
        return new(blocks[0].Enclosure!.Area, blocks, blocks[0].Enclosure)
        {
            Blocks = [ReadLines.Block(BlockRole.Headline, largest.Lines), .. rest.Select(line => ReadLines.Block(AdvertisementMark.Is(line.Text) ? BlockRole.Mark : BlockRole.Paragraph, [line]))],
            Read = new()
            {
                Article = new() { Number = 1, Rank = 1, Kind = ArticleKind.Advertisement, Headline = largest.Lines.Select(line => line.Text).ToSequence(), Body = rest.Where(line => !AdvertisementMark.Is(line.Text)).Select(line => (BodyBlock)new Paragraph(line.Text)).ToSequence() },
                Zones = [blocks[0].Enclosure!.Area],
            },
        };
    }

    /// <summary>An article on its way: what it covers, and what it is part of.</summary>
    private sealed record Entry(Area Area, IReadOnlyList<TextBlock> Parts, Enclosure? Enclosure)
    {
        public required ReadArticle Read { get; set; }

        public required IReadOnlyList<ReadBlock> Blocks { get; init; }

        public Entry? Owner { get; init; }

        public static Entry Of(FoundArticle found, Article article, IReadOnlyList<ReadBlock> blocks)
        {
            TextBlock[] parts = [.. found.Head?.Blocks ?? [], .. found.Passages.Select(passage => passage.Block)];
            Area[] zones = [.. found.Passages.Select(passage => passage.Block.Area)];
            if (found.Head is { } head) zones = [head.Area, .. zones];
            var joins = new List<ReadJoin>();
            for (var i = 1; i < found.Passages.Count; i++)
            {
                string before = found.Passages[i - 1].Block.Text, after = found.Passages[i].Block.Text;
                joins.Add(new(before[Math.Max(0, before.Length - JoinContext)..], after[..Math.Min(JoinContext, after.Length)], Confidence(found.Margins[i])));
            }

            return new(zones.Aggregate((a, b) => a.Union(b)), parts, parts[0].Enclosure)
            {
                Blocks = blocks,
                Read = new()
                {
                    Article = article with { Kind = TableFigures.Are(article) ? ArticleKind.Table : NoticeWords.Are(article) ? ArticleKind.Notice : ArticleKind.News, Vertical = found.Passages.Any(passage => passage.Block.IsDown), Boxed = parts[0].Enclosure is not null },
                    PrintedByline = PrintedBylines.Of(blocks, article),
                    Zones = zones,
                    Joins = joins,
                    Confidence = found.Margins.Count == 0 ? 0.5 : found.Margins.Select(Confidence).Min(),
                },
            };
        }

        private static double Confidence(double margin) => 1 / (1 + Math.Exp(-Math.Clamp(margin, -SureMargin, SureMargin)));
    }
}
