using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Recovered;
using Huozi.Reading.Furniture;
using Huozi.Reading.Joining;
using Huozi.Reading.Ordering;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading;

/// <summary>Reads the articles off a printed page.</summary>
/// <remarks>Glyphs become lines, lines blocks (Segmenting); blocks are furniture (Furniture), captions, advertisements, heads or passages, and heads and passages
/// articles (Ordering); an article's lines become its paragraphs (Joining).</remarks>
public static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="page">The page as its source shows it.</param>
    /// <returns>Its articles in reading order; none where nothing on it is text.</returns>
    public static ReadPage Read(PrintedPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var lines = LineFinder.Find(page);
        var result = new ReadPage { Place = page.Number, Width = page.Width, Height = page.Height, Articles = [] };
        if (lines.Count == 0) return result;
        var bodySize = lines.SelectMany(line => line.Glyphs).CountBy(glyph => Math.Round(glyph.Size * 4) / 4).MaxBy(pair => pair.Value).Key;
        var enclosures = new EnclosureFinder(lines, page, bodySize);
        var parts = FurnitureFinder.Find(BlockFinder.Find(lines, page, enclosures.Of), page, bodySize);
        var paid = AdvertisementFinder.Find(parts.Text, bodySize);
        TextBlock[] text = [.. parts.Text.Except(paid.SelectMany(blocks => blocks))];
        var pictures = CaptionFinder.Find(text, page, bodySize);
        text = [.. text.Except(pictures.SelectMany(group => group.Caption))];
        var heads = new HeadFinder(text, page, bodySize).Find();
        text = [.. text.Except(heads.SelectMany(head => head.Blocks))];
        var indents = IndentsParagraphs(text);
        Passage[] passages = [.. text.Select(block => new Passage(block, bodySize, indents))];
        var found = ArticleFinder.Find(heads, passages, new FlowJudge(passages, heads, page));

        var articles = new List<(Area Area, ReadArticle Read)>();
        foreach (var article in found)
        {
            if (new BlockJoiner(indents).Join(article) is not { } joined) continue;
            Area[] zones = [.. article.Passages.Select(passage => passage.Block.Area)];
            if (article.Head is { } head) zones = [head.Area, .. zones];
            articles.Add((zones.Aggregate((a, b) => a.Union(b)), new() { Article = joined, Zones = zones }));
        }

        foreach (var group in pictures.Where(group => group.Caption.Count > 0))
        {
            var caption = string.Concat(group.Caption.Select(block => block.Text));
            articles.Add((group.Picture.Area, new()
            {
                Article = new() { Number = 1, Rank = 1, Kind = ArticleKind.Photo, Headline = [], Body = [new Paragraph(caption)] },
                Zones = [group.Picture.Area, .. group.Caption.Select(block => block.Area)],
            }));
        }

        foreach (var blocks in paid)
        {
            var largest = blocks.MaxBy(block => block.Size)!;
            var rest = blocks.Where(block => block != largest && block.Text != "广告").SelectMany(block => block.Lines).Select(line => (BodyBlock)new Paragraph(line.Text));
            articles.Add((blocks[0].Enclosure!.Area, new()
            {
                Article = new() { Number = 1, Rank = 1, Kind = ArticleKind.Advertisement, Headline = [.. largest.Lines.Select(line => line.Text)], Body = [.. rest] },
                Zones = [blocks[0].Enclosure!.Area],
            }));
        }

        return result with
        {
            Title = parts.Title is { } title ? new() { Name = title.Text } : null,
            Furniture = [.. parts.Furniture.SelectMany(block => block.Lines).Select(line => line.Text)],
            Articles = [.. articles.OrderBy(pair => pair.Area.Top).ThenBy(pair => pair.Area.Left)
                .Select((pair, index) => pair.Read with { Article = pair.Read.Article with { Number = index + 1, Rank = index + 1 } })],
        };
    }

    /// <summary>Whether paragraphs begin with an indent on this page: after short lines, most lines do.</summary>
    private static bool IndentsParagraphs(TextBlock[] blocks)
    {
        int indented = 0, flush = 0;
        foreach (var block in blocks.Where(block => block.Lines.Count >= 3))
        {
            for (var i = 1; i < block.Lines.Count; i++)
            {
                if (block.Column.Right - block.Lines[i - 1].Flow.Right < 2 * block.Size) continue;
                if (block.Lines[i].Flow.Left - block.Column.Left > 1.2 * block.Size) indented++;
                else flush++;
            }
        }

        return indented >= flush;
    }
}
