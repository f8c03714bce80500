using System.Text.Json;
using Huozi.Model;
using Huozi.Model.Calendar;

namespace Huozi.Reading.Tests.Real;

/// <summary>A real county paper's front page, against what it says.</summary>
public sealed class RealDumpTests
{
    private const string Dump = "real/xinjimo-3390-p1.txt";

    [Fact]
    public void Read_RealDump_NameplateIsGold()
    {
        var (issue, warnings, gold) = Read();
        Assert.Empty(warnings);
        Assert.Equal(gold.GetProperty("title").GetString(), issue.Title.Name);
        Assert.Equal(Texts(gold, "organisers"), issue.Title.Organisers);
        Assert.Empty(issue.Title.Supervisors);
        Assert.Equal(gold.GetProperty("publisher").GetString(), issue.Title.Publisher);
        Assert.Equal(gold.GetProperty("date").GetString(), issue.Date.ToString("yyyy-MM-dd"));
        Assert.Equal(gold.GetProperty("lunar").GetString(), LunarDate.Of(issue.Date).ToString());
        Assert.Equal(gold.GetProperty("weekday").GetString(), ChineseDate.Weekday(issue.Date));
        Assert.Equal(gold.GetProperty("issue_number").GetInt32(), issue.Number);
        Assert.Equal(Texts(gold, "slogan"), issue.Ear);
        Assert.Equal(gold.GetProperty("page").GetInt32(), Assert.Single(issue.Pages).Number);
    }

    [Fact]
    public void Read_RealDump_ArticlesAreGold()
    {
        var (issue, _, gold) = Read();
        var articles = issue.Pages[0].Articles;
        var expected = gold.GetProperty("articles").EnumerateArray().ToList();
        Assert.Equal(expected.Select(article => article.GetProperty("headline").GetString()), articles.Select(article => article.HeadlineText));
        foreach (var (article, wanted) in articles.Zip(expected))
        {
            Assert.Equal(wanted.GetProperty("kicker").GetString(), article.Kicker);
            Assert.Equal(wanted.GetProperty("deck").GetString(), article.Deck);
            Assert.Equal(wanted.GetProperty("byline").GetString(), article.Byline);
            Assert.Equal(Texts(wanted, "paragraphs"), article.Paragraphs);
            Assert.Equal(Texts(wanted, "subheads"), article.Subheads);
            Assert.Equal(wanted.GetProperty("jump_to").ValueKind == JsonValueKind.Null ? null : wanted.GetProperty("jump_to").GetInt32(), article.JumpTo);
            Assert.Null(article.ContinuedFrom);
            Assert.Equal(ArticleKind.News, article.Kind);
        }
        Assert.Equal(3, articles.Count(article => article.Headline.Count == 2));
    }

    private static List<string> Texts(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray().Select(item => item.GetString()!)];

    private static (Issue Issue, IReadOnlyList<Model.Diagnostics.Diagnostic> Warnings, JsonElement Gold) Read()
    {
        var file = SharedFiles.Find(Dump);
        var result = DumpReader.Read(File.ReadAllBytes(file), Path.GetFileName(file));
        using var gold = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, ".json")));
        return (result.Value, result.Warnings, gold.RootElement.Clone());
    }
}
