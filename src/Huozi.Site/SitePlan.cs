using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Model.Layout;

namespace Huozi.Site;

/// <summary>The whole site before it is written: every page and article with its address and its neighbours.</summary>
internal sealed class SitePlan
{
    private SitePlan(Edition edition, IReadOnlyList<SitePage> pages)
    {
        Edition = edition;
        Pages = pages;
        Articles = [.. pages.SelectMany(page => page.Articles)];
    }

    public Edition Edition { get; }

    public Issue Issue => Edition.Issue;

    /// <summary>The pages by number.</summary>
    public IReadOnlyList<SitePage> Pages { get; }

    /// <summary>The articles of all pages in reading order.</summary>
    public IReadOnlyList<SiteArticle> Articles { get; }

    /// <summary>Plans the site.</summary>
    /// <exception cref="DiagnosticException">
    /// A page lacks its layout or picture, a zone's article is not on its page, or two articles share an address.
    /// </exception>
    public static SitePlan Of(Edition edition)
    {
        var pages = edition.Issue.Pages.OrderBy(page => page.Number).Select(page => Plan(edition, page)).ToList();
        var plan = new SitePlan(edition, pages);
        foreach (var (page, next) in pages.Zip(pages.Skip(1))) (page.Next, next.Previous) = (next, page);
        foreach (var (article, next) in plan.Articles.Zip(plan.Articles.Skip(1))) (article.Next, next.Previous) = (next, article);
        Continuations.Join(plan.Articles);
        return plan;
    }

    private static SitePage Plan(Edition edition, Page page)
    {
        var layout = edition.Layouts.FirstOrDefault(layout => layout.Number == page.Number)
            ?? throw Wrong(
                "page-layout-missing", page,
                new("没有版式。", "has no layout."),
                new("先排版，再写数字报。", "Typeset the page before writing the site."));
        var picture = edition.PagePictures.FirstOrDefault(picture => picture.Number == page.Number)
            ?? throw Wrong(
                "page-picture-missing", page,
                new("没有版面图。", "has no picture."),
                new("先生成版面图，再写数字报。", "Draw the page before writing the site."));
        Check(page, layout);

        var planned = new SitePage(page, layout, picture, Addresses.Page(edition.Issue, page.Number));
        // Reading order is the layout's; an article that no zone shows comes after, by importance.
        var order = layout.Zones.Select(zone => zone.Article).OfType<int>().Distinct().ToList();
        planned.Articles = [.. page.Articles
            .OrderBy(article => order.IndexOf(article.Number) is var place and >= 0 ? place : int.MaxValue)
            .ThenBy(article => article.Rank)
            .ThenBy(article => article.Number)
            .Select(article => new SiteArticle(
                article, planned, ZoneShape.Of(layout, article.Number), Addresses.Article(edition.Issue, page.Number, article.Number)))];
        return planned;
    }

    private static void Check(Page page, PageLayout layout)
    {
        if (page.Articles.GroupBy(article => article.Number).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw Wrong(
                "article-number-twice", page,
                new($"有两篇稿件的序号都是{twice.Key}。", $"has two articles numbered {twice.Key}."),
                new("给每篇稿件不同的序号。", "Give each article a number of its own."));

        var zoned = layout.Zones.Select(zone => zone.Article).OfType<int>();
        if (zoned.Except(page.Articles.Select(article => article.Number)).ToList() is [var unknown, ..])
            throw Wrong(
                "layout-differs", page,
                new($"版式里的第{unknown}篇稿件不在这一版。", $"is laid out with article {unknown}, which is not on it."),
                new("重新排版。", "Typeset the issue again."));
    }

    private static DiagnosticException Wrong(string code, Page page, Bilingual problem, Bilingual mend)
    {
        var whole = new Bilingual($"第{page.Number}版{problem.Chinese}", $"Page {page.Number} {problem.English}");
        return new(Diagnostic.Error(code, whole, mend) with { Place = $"第{page.Number}版" });
    }
}
