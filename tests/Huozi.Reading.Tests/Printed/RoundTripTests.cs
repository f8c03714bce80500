using CsCheck;
using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Layout;
using Huozi.Model.Recovered;
using Huozi.Pdf;
using Huozi.Pdf.Standards;
using Huozi.ReadingScore.Scoring;
using Huozi.Typesetting;
using Huozi.Typesetting.Tests;
using PdfSource = Huozi.Reading.Sources.Pdf.PdfFile;

namespace Huozi.Reading.Tests.Printed;

/// <summary>The law of the whole round: what is read off the pages of an issue that was set is the issue.</summary>
public sealed class RoundTripTests
{
    private const int Runs = 40;
    private const double LeastF1 = 0.88;

    private static readonly HashSet<string> Kinds = ["news", "notice"];

    private static readonly FaceLibrary Library = new(Repository.Fonts, []);

    [Fact]
    public void Read_AnyIssueThatWasSet_IsTheIssue()
    {
        var (scores, total) = (new Lock(), new PageScore());
        Papers.Issue.Sample(issue =>
        {
            var score = Score(issue);
            lock (scores) total += score;
        }, iter: Runs);
        // The issues are of few clauses said again and again, on pages with little copy: what a reader joins wrongly is bounded, what it drops nearly nothing.
        Assert.True(total.F1 >= LeastF1 && total.Headline >= LeastF1 && total.Byline >= LeastF1, $"{total}");
        Assert.True(total.Lost + total.Doubled < total.Characters / 2000, $"{total}");
    }

    private static PageScore Score(Issue issue)
    {
        var articles = issue.Pages[0].Articles.Select(article => article with { Pictures = [] }).ToSequence();
        var pages = IssueTypesetter.Typeset(issue with { Pages = [issue.Pages[0] with { Articles = articles }] }, ShippedStyles.Broadsheet, Library);
        var read = ReadAll(pages.Value);
        return ReadingScorer.Score(
            new() { Articles = [.. articles.Select(ScoredArticle.Of)] },
            new() { Articles = [.. read.SelectMany(page => page.Articles).Select(article => ScoredArticle.Of(article.Article))] },
            Kinds);
    }

    private static IReadOnlyList<ReadPage> ReadAll(IReadOnlyList<PageLayout> pages)
    {
        var path = Path.Combine(Path.GetTempPath(), $"huozi-{Guid.NewGuid():N}.pdf");
        try
        {
            using (var stream = File.Create(path)) PdfFile.Write(stream, pages, Library, _ => throw new InvalidOperationException("The issue has no pictures."), new("", null, new(2026, 3, 9)), new ScreenPdf());
            using var file = PdfSource.Open(path);
            return [.. Enumerable.Range(1, file.PageCount).Select(place => PageReader.Read(file.Read(place, default)))];
        }
        finally
        {
            File.Delete(path);
        }
    }
}
