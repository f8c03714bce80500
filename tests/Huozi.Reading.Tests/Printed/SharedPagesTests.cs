using Huozi.Model.Recovered;
using Huozi.Reading.Sources.Pdf;
using Huozi.Reading.Sources.Printed;
using Huozi.ReadingScore.Scoring;

namespace Huozi.Reading.Tests.Printed;

/// <summary>Pages of several layout styles made by other programs, whose articles are known exactly.</summary>
public sealed class SharedPagesTests
{
    [Fact]
    public void Read_SharedPages_GivesTheirArticles()
    {
        var golds = Directory.GetFiles(Repository.Shared("pages"), "*_p*.json").Order(StringComparer.Ordinal).ToList();
        var scores = new PageScore[golds.Count];
        Parallel.For(0, golds.Count, i => scores[i] = Score(golds[i]));
        var total = scores.Aggregate((a, b) => a + b);
        Assert.True(total.F1 >= 0.98, $"{total}");
        Assert.True(total.Headline >= 0.98, $"{total}");
        Assert.True(total.Byline >= 0.97, $"{total}");
        Assert.Equal((0, 0), (total.Lost, total.Doubled));
    }

    [Fact]
    public void Score_PageInTheOrderOfItsRows_IsLow()
    {
        // The negative control: the scorer tells a reader that does not know columns.
        var gold = Directory.GetFiles(Repository.Shared("pages"), "d01_p1.json").Single();
        var page = Read(gold);
        var rows = new ScoredArticle { Headline = "", Paragraphs = [string.Concat(page.Glyphs.OrderBy(glyph => Math.Round(glyph.Body.CentreY / 6)).ThenBy(glyph => glyph.Body.Left).Select(glyph => glyph.Text))] };
        Assert.True(ReadingScorer.Score(ScoredPage.Read(gold), new() { Articles = [rows] }).F1 < 0.1);
    }

    private static PageScore Score(string gold) => ReadingScorer.Score(ScoredPage.Read(gold), Scored(PageReader.Read(Read(gold))));

    private static ScoredPage Scored(ReadPage page) =>
        new() { Articles = [.. page.Articles.Select(article => ScoredArticle.Of(article.Article) with { Byline = article.PrintedByline ?? article.Article.Byline })] };

    private static PrintedPage Read(string gold)
    {
        var name = Path.GetFileNameWithoutExtension(gold);
        var at = name.LastIndexOf("_p", StringComparison.Ordinal);
        using var file = PdfFile.Open(Path.Combine(Path.GetDirectoryName(gold)!, name[..at] + ".pdf"));
        return file.Read(int.Parse(name[(at + 2)..], null), TestContext.Current.CancellationToken);
    }
}
