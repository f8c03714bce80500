using System.Text;
using System.Text.Json;
using CsCheck;
using Huozi.Formats.Pages;
using Huozi.Formats.Tests.IssueFolder;
using Huozi.Model;
using Huozi.Model.Recovered;

namespace Huozi.Formats.Tests.Pages;

public class PageJsonTests
{
    private static readonly Issue Issue = new()
    {
        Title = new() { Name = "河湾报", Organisers = ["河湾县委"], Publisher = "河湾报社" },
        Date = new(2026, 3, 9),
        Number = 128,
        Ear = ["今日4版"],
        Pages =
        [
            new()
            {
                Number = 1,
                Articles =
                [
                    new()
                    {
                        Number = 1, Rank = 1, Kicker = "备耕", Headline = ["春水初生", "农事渐忙"], Byline = "江帆", Dateline = "本报讯（记者 江帆）",
                        Body = [new Paragraph("“一”段。"), new Subhead("人勤"), new Paragraph("二段'<&>。")], JumpTo = 2,
                    },
                    new() { Number = 2, Rank = 2, Headline = [], Kind = ArticleKind.Advertisement, ContinuedFrom = 3, Body = [] },
                ],
            },
        ],
    };

    [Fact]
    public void Write_OnePage_IsOneObject() => Assert.Equal(
        """
        {
         "page": 1,
         "title": "河湾报",
         "organisers": [
          "河湾县委"
         ],
         "publisher": "河湾报社",
         "date": "2026-03-09",
         "lunar": "正月廿一",
         "weekday": "星期一",
         "issue_number": 128,
         "slogan": [
          "今日4版"
         ],
         "articles": [
          {
           "id": "1",
           "kicker": "备耕",
           "headline": "春水初生 农事渐忙",
           "deck": null,
           "byline": "江帆",
           "paragraphs": [
            "本报讯（记者 江帆）“一”段。",
            "二段'<&>。"
           ],
           "subheads": [
            "人勤"
           ],
           "jump_to": 2,
           "jump_from": null,
           "kind": "news"
          },
          {
           "id": "2",
           "kicker": null,
           "headline": "",
           "deck": null,
           "byline": null,
           "paragraphs": [],
           "subheads": [],
           "jump_to": null,
           "jump_from": 3,
           "kind": "ad"
          }
         ]
        }

        """,
        Write(ReadPages.Of(Issue)));

    [Fact]
    public void Write_SeveralPages_IsAListOfThem()
    {
        var json = Parse(Issue with { Pages = [.. Issue.Pages, new() { Number = 2, Articles = [] }] });
        Assert.Equal([1, 2], json.EnumerateArray().Select(page => page.GetProperty("page").GetInt32()));
    }

    [Fact]
    public void Write_PageWithPlaces_TellsThemToo()
    {
        var article = new ReadArticle
        {
            Article = Issue.Pages[0].Articles[0] with { Vertical = true },
            Zones = [new(49.704, 100, 204.9, 640)],
            PartOf = 3,
            Confidence = 0.875,
            Joins = [new("水渠全", "长4.8公里", 0.5)],
        };
        var json = JsonElement.Parse(Write([new() { Place = 2, Width = 1105.512, Height = 1544.88, Furniture = ["第二版"], Articles = [article] }]));
        Assert.Equal((2, 1105.51, 1544.88), (json.GetProperty("page").GetInt32(), json.GetProperty("width_pt").GetDouble(), json.GetProperty("height_pt").GetDouble()));
        foreach (var unknown in (string[])["title", "publisher", "date", "lunar", "weekday", "issue_number"]) Assert.Equal(JsonValueKind.Null, json.GetProperty(unknown).ValueKind);
        Assert.Equal("第二版", json.GetProperty("furniture")[0].GetString());
        var written = json.GetProperty("articles")[0];
        Assert.Equal([49.7, 100, 204.9, 640], written.GetProperty("zones")[0].EnumerateArray().Select(edge => edge.GetDouble()));
        Assert.Equal(("3", true, 0.88), (written.GetProperty("part_of").GetString(), written.GetProperty("vertical").GetBoolean(), written.GetProperty("confidence").GetDouble()));
        var join = written.GetProperty("joins")[0];
        Assert.Equal(("水渠全", "长4.8公里", 0.5), (join.GetProperty("before").GetString(), join.GetProperty("after").GetString(), join.GetProperty("confidence").GetDouble()));
    }

    [Fact]
    public void Write_PageWithPlaces_HasEveryKeyOfTheSharedGolds()
    {
        // The golds' own notes on how they were made.
        string[] notes = ["style", "pdf", "pdf_page", "byline_habit"];
        var folder = Repository.Shared("pages");
        var page = new ReadPage { Place = 1, Width = 1, Height = 1, Articles = [new() { Article = Issue.Pages[0].Articles[0] }] };
        var json = JsonElement.Parse(Write([page]));
        foreach (var file in Directory.EnumerateFiles(folder, "*.json"))
        {
            using var gold = JsonDocument.Parse(File.ReadAllBytes(file));
            Assert.Subset(Names(json), Names(gold.RootElement).Except(notes).ToHashSet());
            foreach (var article in gold.RootElement.GetProperty("articles").EnumerateArray())
                Assert.Subset(Names(json.GetProperty("articles")[0]), Names(article).Except(notes).ToHashSet());
        }

        static HashSet<string> Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
    }

    [Fact]
    public void Write_NoNumber_IsNull() => Assert.Equal(JsonValueKind.Null, Parse(Issue with { Number = null }).GetProperty("issue_number").ValueKind);

    [Fact]
    public void Write_DayBeforeTheLunarTables_HasNoLunarDate()
    {
        var json = Parse(Issue with { Date = new(1872, 4, 30) });
        Assert.Equal((JsonValueKind.Null, "星期二"), (json.GetProperty("lunar").ValueKind, json.GetProperty("weekday").GetString()));
    }

    [Fact]
    public void Write_DatelineWithoutBody_IsStillSaid()
    {
        var article = Issue.Pages[0].Articles[0] with { Body = [] };
        var json = Parse(Issue with { Pages = [Issue.Pages[0] with { Articles = [article] }] });
        Assert.Equal("本报讯（记者 江帆）", json.GetProperty("articles")[0].GetProperty("paragraphs")[0].GetString());
    }

    [Theory]
    [InlineData(ArticleKind.News, "news")]
    [InlineData(ArticleKind.Opinion, "opinion")]
    [InlineData(ArticleKind.Photo, "photo")]
    [InlineData(ArticleKind.Notice, "notice")]
    [InlineData(ArticleKind.Advertisement, "ad")]
    [InlineData(ArticleKind.Table, "table")]
    public void Write_Kind_IsItsWord(ArticleKind kind, string word)
    {
        var article = Issue.Pages[0].Articles[0] with { Kind = kind };
        var json = Parse(Issue with { Pages = [Issue.Pages[0] with { Articles = [article] }] });
        Assert.Equal(word, json.GetProperty("articles")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public void Write_AnyIssue_KeepsEveryText() => Generators.Issue.Sample(issue =>
    {
        var json = Parse(issue);
        var pages = issue.Pages.Count == 1 ? [json] : json.EnumerateArray().ToArray();
        var written = pages.SelectMany(page => page.GetProperty("articles").EnumerateArray()).Select(article =>
            (Id: article.GetProperty("id").GetString(), Kicker: article.GetProperty("kicker").GetString(),
            Paragraphs: string.Concat(article.GetProperty("paragraphs").EnumerateArray().Select(text => text.GetString()))));
        return written.SequenceEqual(issue.Pages.SelectMany(page => page.Articles).Select(article =>
            (Id: (string?)article.Number.ToString(), article.Kicker, Paragraphs: article.Dateline + string.Concat(article.Paragraphs))));
    });

    [Fact]
    public void Write_RealPage_HasItsFieldsInOrder()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "Huozi.slnx"))) root = root.Parent;
        var file = Path.Combine(root!.FullName, "..", "shared", "real", "xinjimo-3390-p1.json");
        if (!File.Exists(file)) Assert.Skip("The shared real page is not here.");
        using var gold = JsonDocument.Parse(File.ReadAllBytes(file));
        static string[] Names(JsonElement element) => [.. element.EnumerateObject().Select(property => property.Name)];
        Assert.Equal(Names(gold.RootElement), Names(Parse(Issue)));
        Assert.Equal(Names(gold.RootElement.GetProperty("articles")[0]), Names(Parse(Issue).GetProperty("articles")[0]));
    }

    private static string Write(IReadOnlyList<ReadPage> pages)
    {
        using var stream = new MemoryStream();
        PageJson.Write(stream, pages);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static JsonElement Parse(Issue issue) => JsonElement.Parse(Write(ReadPages.Of(issue)));
}
