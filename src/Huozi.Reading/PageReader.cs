using Huozi.Model.Recovered;
using Huozi.Reading.Furniture;
using Huozi.Reading.Joining;
using Huozi.Reading.Ordering;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources;
using Huozi.Reading.Sources.Printed;
using Huozi.Text.Normalizing;

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
        var body = BodyType.Of(lines);
        lines = DropCaps.Join(RubyLines.Remove(lines, body.Size), body.Size);
        var enclosures = new EnclosureFinder(lines, page, body.Size);
        var parts = FurnitureFinder.Find(BlockFinder.Find(lines, page, enclosures.Of), page, body.Size);
        var paid = AdvertisementFinder.Find(parts.Text, body.Size);
        TextBlock[] text = [.. parts.Text.Except(paid.SelectMany(blocks => blocks))];
        var pictures = CaptionFinder.Find(text, page, body);
        text = [.. text.Except(pictures.SelectMany(group => group.Caption))];
        var quotes = PullQuotes.Find(text, page, body.Size, IndentsParagraphs(text));
        text = [.. text.Except(quotes)];
        var heads = new HeadFinder(text, page, body).Find();
        text = [.. text.Except(heads.SelectMany(head => head.Blocks))];
        var indents = IndentsParagraphs(text);
        Passage[] passages = [.. text.Select(block => new Passage(block, body, indents))];
        var found = ArticleFinder.Find(heads, passages, new FlowJudge(passages, heads, page, new Islands(page, pictures, parts.Text.Except(passages.Select(passage => passage.Block)).Except(heads.SelectMany(head => head.Blocks)))));

        var articles = new PageArticles(found, pictures, paid, indents).Read();
        return StatedFacts.Describe(
            result with { Furniture = [.. parts.Furniture.Concat(quotes).SelectMany(block => block.Lines).Select(line => line.Text)], Articles = articles },
            FurnitureReader.Read(DumpLines(parts), parts.Title?.Text));
    }

    /// <summary>The furniture as a dump would have it: row by row.</summary>
    private static List<DumpLine> DumpLines(PageParts parts)
    {
        var lines = new List<DumpLine>();
        foreach (var block in parts.Furniture.OrderBy(block => block.Area.Top).ThenBy(block => block.Area.Left))
        {
            foreach (var line in block.Lines)
            {
                lines.Add(new(lines.Count + 1, CharacterForms.Normalize(line.Text), AfterGap: line == block.First, IsIndented: false, BeginsWithSpace: false, EndsWithSpace: false));
            }
        }

        return lines;
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
