using System.Text.Json;
using CsCheck;
using Huozi.Model;
using Huozi.Reading.Assembling;
using static Huozi.Reading.Tests.Assembling.Sheets;

namespace Huozi.Reading.Tests.Assembling;

public sealed class JumpFinderTests
{
    [Fact]
    public void Find_SeveralBetweenTwoPages_GoByTheirHeadlines()
    {
        var jumps = Find(
            [Article(1, "新修水渠通水 春灌不再排长队", "水渠全长", jumpTo: 2), Article(2, "渔港添了早市", "早市每天", jumpTo: 2)],
            [Article(1, "渔港添了早市", "四点半开门。", continuedFrom: 1), Article(2, "新修水渠通水", "4.8公里。", continuedFrom: 1)]);
        Assert.Equal([(1, 2), (2, 1)], jumps.Select(jump => (jump.Article, jump.NextArticle)));
        Assert.All(jumps, jump => Assert.True(jump.Confidence > 0.9));
    }

    [Fact]
    public void Find_MarksThatPointAtEachOther_NeedNoHeadline()
    {
        var jump = Assert.Single(Find([Article(1, "新修水渠通水", "水渠全长", jumpTo: 2)], [Article(1, "", "4.8公里。", continuedFrom: 1)]));
        Assert.InRange(jump.Confidence, 0.7, 0.9);
    }

    [Theory]
    [InlineData("新修水渠通水", true)]
    [InlineData("渔港添了早市", false)]
    public void Find_OneMarkLost_AsksForTheSameHeadline(string headline, bool isFound)
    {
        Assert.Equal(isFound, Find([Article(1, "新修水渠通水", "水渠全长", jumpTo: 2)], [Article(1, headline, "4.8公里。")]).Count == 1);
        Assert.Equal(isFound, Find([Article(1, headline, "水渠全长")], [Article(1, "新修水渠通水", "4.8公里。", continuedFrom: 1)]).Count == 1);
    }

    [Fact]
    public void Find_MarkThatNamesAnotherPage_IsNoPartner() =>
        Assert.Empty(Find([Article(1, "新修水渠通水", "水渠全长", jumpTo: 3)], [Article(1, "新修水渠通水", "4.8公里。", continuedFrom: 1)]));

    [Fact]
    public void Find_NoMarks_FindsNothing() => Assert.Empty(Find([Article(1, "新修水渠通水", "水渠全长")], [Article(1, "新修水渠通水", "4.8公里。")]));

    [Fact]
    public void Find_AnyPages_PutsEachArticleInOnePairAtMost()
    {
        var article = Gen.Select(Gen.Int[1, 3], Gen.Int[0, 4], Gen.Int[0, 4], (head, to, from) =>
            Article(1, new string((char)('甲' + head), head), "文", to == 0 ? null : to, from == 0 ? null : from));
        article.Array[0, 4].Array[1, 4].Sample(pages =>
        {
            var jumps = JumpFinder.Find([.. pages.Select((articles, i) => new Page { Number = i + 1, Articles = articles.Select((one, k) => one with { Number = k + 1, Rank = k + 1 }).ToSequence() })]);
            Assert.Distinct(jumps.Select(jump => (jump.Page, jump.Article)));
            Assert.Distinct(jumps.Select(jump => (jump.NextPage, jump.NextArticle)));
            Assert.All(jumps, jump => Assert.InRange(jump.Confidence, 0.5, 1));
        });
    }

    [Theory]
    [InlineData("d17")]
    [InlineData("d18")]
    public void Find_SharedIssue_PairsAndJoinsWhatItsGoldDoes(string name)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared("pages", "issues", name + ".json")));
        var pages = new[] { 1, 2 }.Select(page => GoldPage(Repository.Shared("pages", $"{name}_p{page}.json"))).ToList();
        var issue = Assert.Single(IssueAssembler.Assemble(pages, NoFacts));
        var parts = gold.RootElement.GetProperty("parts").EnumerateArray().Select(part => (part[0].GetInt32(), int.Parse(part[1].GetString()![1..]))).ToList();
        var jump = Assert.Single(issue.Jumps);
        Assert.Equal(parts, [(jump.Page, jump.Article), (jump.NextPage, jump.NextArticle)]);
        var whole = JumpJoiner.Join(issue).Pages[0].Articles.Single(article => article.Number == jump.Article);
        Assert.Equal(gold.RootElement.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetString()), whole.Paragraphs);
        Assert.Equal(gold.RootElement.GetProperty("headline").GetString(), whole.HeadlineText);
    }

    private static IReadOnlyList<Jump> Find(Article[] first, Article[] second) =>
        JumpFinder.Find([new() { Number = 1, Articles = first.ToSequence() }, new() { Number = 2, Articles = second.ToSequence() }]);

    private static SourcedPage GoldPage(string file)
    {
        using var gold = JsonDocument.Parse(File.ReadAllText(file));
        var articles = gold.RootElement.GetProperty("articles").EnumerateArray().Select((article, i) => new Article
        {
            Number = i + 1,
            Rank = i + 1,
            Headline = [article.GetProperty("headline").GetString()!],
            Body = article.GetProperty("paragraphs").EnumerateArray().Select(paragraph => (BodyBlock)new Paragraph(paragraph.GetString()!)).ToSequence(),
            JumpTo = Whole(article, "jump_to"),
            ContinuedFrom = Whole(article, "jump_from"),
        }).ToArray();
        return Page(file, Whole(gold.RootElement, "page"), articles: articles);
    }

    private static int? Whole(JsonElement element, string name) => element.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetInt32() : null;
}
