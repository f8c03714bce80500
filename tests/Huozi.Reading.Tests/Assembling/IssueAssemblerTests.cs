using Huozi.Model.Diagnostics;
using Huozi.Reading.Assembling;
using static Huozi.Reading.Tests.Assembling.Sheets;

namespace Huozi.Reading.Tests.Assembling;

public sealed class IssueAssemblerTests
{
    [Fact]
    public void Assemble_PagesOfOneDay_AreOneIssueByNumber()
    {
        var issue = One(Page("c.pdf", 3), Page("a.pdf", 1), Page("b.pdf", 2));
        Assert.Equal([1, 2, 3], issue.Issue.Pages.Select(page => page.Number));
        Assert.Equal(["a.pdf", "b.pdf", "c.pdf"], issue.Sources.Select(source => source.File));
        Assert.Equal(("青川湾报", Day), (issue.Issue.Title.Name, issue.Issue.Date));
    }

    [Fact]
    public void Assemble_OtherDayOrPaper_IsAnIssueOfItsOwn()
    {
        var issues = IssueAssembler.Assemble([Page("a", 1), Page("b", 1, date: Day.AddDays(1)), Page("c", 1, title: "河湾报")], NoFacts);
        Assert.Equal([("青川湾报", Day), ("河湾报", Day), ("青川湾报", Day.AddDays(1))], issues.Select(issue => (issue.Issue.Title.Name, issue.Issue.Date)));
    }

    [Fact]
    public void Assemble_PageWithoutNumber_FollowsTheOneBeforeIt() =>
        Assert.Equal([("a", 1), ("b", 2), ("c", 3), ("d", 4)], Numbers(One(Page("c", 3), Page("d", null), Page("a", 1), Page("b", null))));

    [Fact]
    public void Assemble_NoPageWithNumber_CountsFromOne() => Assert.Equal([("a", 1), ("b", 2)], Numbers(One(Page("a", null), Page("b", null))));

    [Fact]
    public void Assemble_PageWithoutHeading_TakesThatOfItsFile()
    {
        var issues = IssueAssembler.Assemble(
            [Page("a", 1), Page("a", 2, title: null, hasDate: false, place: 2), Page("b", 1, date: Day.AddDays(1)), Page("b", 2, title: null, hasDate: false, place: 2)], NoFacts);
        Assert.Equal([("a", 1), ("a", 2)], Numbers(issues[0]));
        Assert.Equal([("b", 1), ("b", 2)], Numbers(issues[1]));
    }

    [Fact]
    public void Assemble_PageWithoutHeadingInAFileOfItsOwn_TakesThatOfAllOthers() =>
        Assert.Equal([("a", 1), ("b", 2)], Numbers(One(Page("a", 1), Page("b", 2, title: null, hasDate: false))));

    [Fact]
    public void Assemble_SupplementTakenForThePaper_IsPutRight()
    {
        var supplement = Page("b", 4, title: "埠头");
        var issue = One(Page("a", 1), supplement with { Page = supplement.Page with { Furniture = ["第4版", "青川 湾报", "埠头"] } });
        Assert.Equal(("青川湾报", 2), (issue.Issue.Title.Name, issue.Issue.Pages.Count));
        // Another paper that does not print the name stays another paper.
        Assert.Equal(2, IssueAssembler.Assemble([Page("a", 1), supplement], NoFacts).Count);
    }

    [Fact]
    public void Assemble_NothingSaid_AsksForBothWithTheirMends()
    {
        var problem = Assert.Throws<DiagnosticException>(() => IssueAssembler.Assemble([Page("a", 1, title: null, hasDate: false)], NoFacts));
        Assert.Equal(["no-title", "no-date"], problem.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Contains("--title", problem.Diagnostics[0].Mend.Chinese, StringComparison.Ordinal);
        Assert.Contains("--date", problem.Diagnostics[1].Mend.English, StringComparison.Ordinal);
        Assert.All(problem.Diagnostics, diagnostic => Assert.Equal("a", diagnostic.File));
    }

    [Fact]
    public void Assemble_OthersDoNotAgree_DoesNotGuess()
    {
        var problem = Assert.Throws<DiagnosticException>(() => IssueAssembler.Assemble([Page("a", 1), Page("b", 1, date: Day.AddDays(1)), Page("c", 2, hasDate: false)], NoFacts));
        Assert.Equal(("no-date", "c"), (problem.Diagnostics.Single().Code, problem.Diagnostics.Single().File));
    }

    [Fact]
    public void Assemble_UserSays_IsTakenWhereThePageSaysNothing()
    {
        var issue = Assert.Single(IssueAssembler.Assemble([Page("a", 1, title: null, hasDate: false), Page("b", 2, title: "河湾报", hasDate: false)], new("河湾报", Day)));
        Assert.Equal(("河湾报", Day), (issue.Issue.Title.Name, issue.Issue.Date));
    }

    [Fact]
    public void Assemble_SameNumberTwice_NamesBothFiles()
    {
        var problem = Assert.Throws<DiagnosticException>(() => IssueAssembler.Assemble([Page("a", 2), Page("b", 2)], NoFacts)).Diagnostics.Single();
        Assert.Equal(("page-twice", "b"), (problem.Code, problem.File));
        Assert.Contains(" a", problem.Problem.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Assemble_PagesThatTellOfThePaper_AreAllHeard()
    {
        var first = Page("a", 1);
        var last = Page("b", 4);
        var issue = One(
            first with { Page = first.Page with { IssueNumber = 1024, Ear = ["今日4版"], Title = first.Page.Title! with { Organisers = ["青川湾市委"] } } },
            last with { Page = last.Page with { IssueNumber = 1042, Title = last.Page.Title! with { Imprint = new() { Price = "每份1元" } } } });
        Assert.Equal((1024, "今日4版", "青川湾市委", "每份1元"), (issue.Issue.Number, issue.Issue.Ear[0], issue.Issue.Title.Organisers[0], issue.Issue.Title.Imprint.Price));
        Assert.Equal("issue-numbers-differ", issue.Warnings.Single().Code);
    }

    [Fact]
    public void Assemble_Articles_StandByRank()
    {
        var lead = Article(2, "水渠通水", "今年不再排队。") with { Rank = 1 };
        var issue = One(Page("a", 1, articles: [Article(1, "渔港早市", "早市开张。") with { Rank = 2 }, lead]));
        Assert.Equal([2, 1], issue.Issue.Pages[0].Articles.Select(article => article.Number));
    }

    [Fact]
    public void Assemble_Jump_IsMarkedAtBothEnds()
    {
        var issue = One(
            Page("a", 1, articles: Article(1, "新修水渠通水", "水渠全长", jumpTo: 2)),
            Page("b", 2, articles: [Article(1, "渔港添了早市", "早市开张。"), Article(2, "新修水渠通水", "4.8公里。")]));
        Assert.Equal([new(1, 1, 2, 2, issue.Jumps[0].Confidence)], issue.Jumps);
        Assert.Equal(1, issue.Issue.Pages[1].Articles[1].ContinuedFrom);
    }

    [Fact]
    public void Assemble_JumpToAPageThatHasNoSecondPart_Warns()
    {
        var sent = Page("a", 1, articles: Article(1, "新修水渠通水", "水渠全长", jumpTo: 2));
        Assert.Equal("jump-lost", One(sent, Page("b", 2, articles: Article(1, "渔港添了早市", "早市开张。"))).Warnings.Single().Code);
        // Nothing can be said where the page is not there.
        Assert.Empty(One(sent).Warnings);
    }

    [Fact]
    public void Assemble_SecondPartWithoutAFirst_Warns() => Assert.Equal(
        "continuation-lost",
        One(Page("a", 1, articles: Article(1, "渔港添了早市", "早市开张。")), Page("b", 2, articles: Article(1, "新修水渠通水", "4.8公里。", continuedFrom: 1))).Warnings.Single().Code);

    private static AssembledIssue One(params SourcedPage[] pages) => Assert.Single(IssueAssembler.Assemble(pages, NoFacts));

    private static IEnumerable<(string, int)> Numbers(AssembledIssue issue) => issue.Sources.Select(source => source.File).Zip(issue.Issue.Pages.Select(page => page.Number));
}
