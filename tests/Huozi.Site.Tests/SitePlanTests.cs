using Huozi.Model.Diagnostics;

namespace Huozi.Site.Tests;

public sealed class SitePlanTests
{
    [Fact]
    public void Articles_FollowTheLayout()
    {
        var plan = SitePlan.Of(InventedEdition.Create());
        var order = plan.Articles.Select(article => (article.Page.Page.Number, article.Article.Number));
        Assert.Equal([(1, 1), (1, 2), (1, 4), (1, 3), (2, 1), (2, 2), (2, 3)], order);
        Assert.Same(plan.Articles[4], plan.Articles[3].Next);
        Assert.Same(plan.Articles[3], plan.Articles[4].Previous);
        Assert.Null(plan.Articles[^1].Next);
    }

    [Fact]
    public void Articles_WithoutZones_ComeAfterByRank()
    {
        var edition = InventedEdition.Create();
        var first = edition.Layouts[0];
        var sparse = first with { Zones = [.. first.Zones.Where(zone => zone.Article is null or 4)] };
        var plan = SitePlan.Of(edition with { Layouts = [sparse, edition.Layouts[1]] });
        Assert.Equal([4, 1, 2, 3], plan.Pages[0].Articles.Select(article => article.Article.Number));
    }

    [Fact]
    public void Of_PageWithoutLayout_IsRefused() => Refused("page-layout-missing", edition => edition with { Layouts = [edition.Layouts[0]] });

    [Fact]
    public void Of_PageWithoutPicture_IsRefused() => Refused("page-picture-missing", edition => edition with { PagePictures = [edition.PagePictures[1]] });

    [Fact]
    public void Of_ZoneOfUnknownArticle_IsRefused() => Refused("layout-differs", edition =>
        edition with { Layouts = [edition.Layouts[0], edition.Layouts[0] with { Number = 2 }] });

    [Fact]
    public void Of_SameNumberTwice_IsRefused() => Refused("article-number-twice", edition =>
    {
        var pages = edition.Issue.Pages;
        var doubled = pages[1] with { Articles = [.. pages[1].Articles, pages[1].Articles[0]] };
        return edition with { Issue = edition.Issue with { Pages = [pages[0], doubled] } };
    });

    private static void Refused(string code, Func<Edition, Edition> spoil)
    {
        var problem = Assert.Throws<DiagnosticException>(() => SitePlan.Of(spoil(InventedEdition.Create())));
        var diagnostic = Assert.Single(problem.Diagnostics);
        Assert.Equal(code, diagnostic.Code);
        Assert.StartsWith("第", diagnostic.Place, StringComparison.Ordinal);
    }
}
