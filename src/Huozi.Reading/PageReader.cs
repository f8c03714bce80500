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
        var result = new ReadPage { Place = page.Number, Width = page.Width, Height = page.Height, Articles = [], Layout = Layout(page, []) };
        if (lines.Count == 0) return result;
        var body = BodyType.Of(lines);
        lines = DropCaps.Join(RubyLines.Remove(lines, body.Size), body.Size);
        var enclosures = new EnclosureFinder(lines, page, body.Size);
        var parts = FurnitureFinder.Find(BlockFinder.Find(lines, page, enclosures.Of), page, body.Size);
        var paid = AdvertisementFinder.Find(parts.Text, body.Size);
        TextBlock[] text = [.. parts.Text.Except(paid.SelectMany(blocks => blocks))];
        var pictures = CaptionFinder.Find(text, page, body);
        text = [.. text.Except(pictures.SelectMany(group => group.Caption))];
        var quotes = PullQuotes.Find(text, page, body.Size, new ParagraphIndents(text).OfPage);
        text = [.. text.Except(quotes)];
        var heads = new HeadFinder(text, page, body).Find();
        text = [.. text.Except(heads.SelectMany(head => head.Blocks))];
        var indents = new ParagraphIndents(text);
        Passage[] passages = [.. text.Select(block => new Passage(block, body, indents.In(block.Enclosure)))];
        var found = ArticleFinder.Find(heads, passages, new FlowJudge(passages, heads, PullQuotes.WithoutRules(page, quotes), new Islands(page, pictures, parts.Text.Except(passages.Select(passage => passage.Block)).Except(heads.SelectMany(head => head.Blocks)))));

        var articles = new PageArticles(found, pictures, paid);
        return PlacedFurniture.Describe(result with
        {
            Articles = articles.Read(),
            Layout = Layout(page, [.. articles.Blocks, .. parts.Furniture.Select(block => ReadLines.Block(block == parts.Title ? BlockRole.Nameplate : BlockRole.Furniture, block.Lines)), .. ReadLines.Blocks(BlockRole.PullQuote, quotes)]),
        });
    }

    private static ReadLayout Layout(PrintedPage page, IReadOnlyList<ReadBlock> blocks) => new()
    {
        Blocks = blocks,
        Rules = [.. page.Rules.Select(rule => rule.Area)],
        Frames = [.. page.Boxes.Select(box => new ReadFrame(box.Area, box.Stroke, box.Fill))],
        Pictures = page.Pictures.DistinctBy(picture => picture.Number).ToDictionary(picture => picture.Number, picture => picture.Area),
    };
}
