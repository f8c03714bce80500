using System.Text;
using System.Text.Json;
using CsCheck;
using Huozi.Cli.Reading;
using Huozi.Cli.Reading.Wire;
using Huozi.Formats.Tests.IssueFolder;
using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Model.Recovered;

namespace Huozi.Cli.Tests.Reading.Wire;

public sealed class OutcomeWireTests
{
    [Fact]
    public void Read_AnyPages_SayTheSame() => Generators.Issue.Sample(issue =>
    {
        var pages = ReadPages.Of(issue);
        var outcome = RoundTrip(new(pages.Count, []) { Pages = pages });
        // An issue put together again says whether anything was lost; its pictures and its style are no pages'.
        Assert.Equal(WithoutFiles(issue), Again(outcome.Pages));
    });

    [Fact]
    public void Read_Everything_IsThere()
    {
        var diagnostics = new[]
        {
            Diagnostic.Error("a", new("错", "wrong"), new("改", "mend")) with { File = "x", Line = 3, Place = "第1版" },
            Diagnostic.Warning("b", new("疑", "doubt"), new("看", "look")),
        };
        var doubts = new[] { new Doubt(2, "标题", "水渠", "全长", 0.25), new Doubt(1, "", null, null, 0.5) };
        var article = new ReadArticle { Article = new() { Number = 1, Rank = 1, Headline = [], Body = [] }, PartOf = 2, Pictures = [new(0, "图为水渠。", null), new(3, null, "某某")] };
        var outcome = RoundTrip(new(5, diagnostics) { Doubts = doubts, Pages = [new() { Place = 2, Articles = [article] }] });
        Assert.Equal(5, outcome.PageCount);
        Assert.Equal(diagnostics, outcome.Diagnostics);
        Assert.Equal(doubts, outcome.Doubts);
        var page = Assert.Single(outcome.Pages);
        Assert.Equal((2, null, null, null, null), (page.Place, page.Number, page.Title, page.Date, page.IssueNumber));
        Assert.Equal(2, page.Articles[0].PartOf);
        Assert.Equal(article.Pictures, page.Articles[0].Pictures);
    }

    private static ReadOutcome RoundTrip(ReadOutcome outcome)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream)) OutcomeWire.Write(json, outcome);
        var line = Encoding.UTF8.GetString(stream.ToArray());
        Assert.DoesNotContain('\n', line);
        return OutcomeWire.Read(JsonElement.Parse(line));
    }

    private static Issue WithoutFiles(Issue issue) => issue with
    {
        Style = null,
        Pages = issue.Pages.Select(page => page with { Articles = page.Articles.Select(article => article with { Pictures = [] }).ToSequence() }).ToSequence(),
    };

    private static Issue Again(IReadOnlyList<ReadPage> pages) => new()
    {
        Title = pages[0].Title!,
        Date = pages[0].Date!.Value,
        Number = pages[0].IssueNumber,
        Ear = pages[0].Ear.ToSequence(),
        Pages = pages.Select(page => new Page { Number = page.Number!.Value, Name = page.Name, Editor = page.Editor, Articles = page.Articles.Select(read => read.Article).ToSequence() }).ToSequence(),
    };
}
