using Huozi.Model;

namespace Huozi.Site.Tests;

public sealed class ContinuationsTests
{
    [Fact]
    public void Join_SameHeadline_GoesTogether() =>
        Assert.Equal([(1, 2), (2, 1)], Joined([("甲村通路", 1), ("乙村通水", 2)], [("乙村通水", 1), ("甲村 通路", 2)]));

    [Fact]
    public void Join_ShortHeadline_GoesWithTheOneThatHoldsIt() =>
        Assert.Equal([(1, 2), (2, 1)], Joined([("甲村通路以后", 1), ("乙村通水以后", 2)], [("乙村通水", 1), ("甲村通路", 2)]));

    [Fact]
    public void Join_OneOfEach_GoesTogetherWhateverTheHeadline() =>
        Assert.Equal([(1, 1)], Joined([("甲村通路", 1)], [("路通以后", 1)]));

    [Fact]
    public void Join_SeveralWithoutLikeness_StayApart() =>
        Assert.Empty(Joined([("甲村通路", 1), ("乙村通水", 2)], [("丙村通电", 1), ("丁村通网", 2)]));

    [Fact]
    public void Join_OtherPage_StaysApart()
    {
        var issue = Issue([("甲村通路", 1)], [("甲村通路", 1)]);
        var elsewhere = issue.Pages[1].Articles[0] with { ContinuedFrom = 5 };
        var second = issue.Pages[1] with { Articles = [elsewhere] };
        var plan = SitePlan.Of(InventedEdition.Of(issue with { Pages = [issue.Pages[0], second] }) with { Layouts = Blank() });
        Assert.All(plan.Articles, article => Assert.Null(article.Continuation ?? article.Beginning));
    }

    private static IEnumerable<(int, int)> Joined((string, int)[] starts, (string, int)[] rests)
    {
        var plan = SitePlan.Of(InventedEdition.Of(Issue(starts, rests)) with { Layouts = Blank() });
        var joined = plan.Articles.Where(article => article.Continuation is not null).ToList();
        Assert.All(joined, article => Assert.Same(article, article.Continuation!.Beginning));
        return joined.Select(article => (article.Article.Number, article.Continuation!.Article.Number));
    }

    private static List<Huozi.Model.Layout.PageLayout> Blank() => [.. InventedEdition.Layouts().Select(layout => layout with { Zones = [] })];

    private static Issue Issue((string Headline, int Number)[] starts, (string Headline, int Number)[] rests) => InventedEdition.Issue() with
    {
        Pages =
        [
            new() { Number = 1, Articles = [.. starts.Select(start => Article(start) with { JumpTo = 2 })] },
            new() { Number = 2, Articles = [.. rests.Select(rest => Article(rest) with { ContinuedFrom = 1 })] },
        ],
    };

    private static Article Article((string Headline, int Number) article) =>
        new() { Number = article.Number, Rank = article.Number, Headline = [article.Headline], Body = [] };
}
