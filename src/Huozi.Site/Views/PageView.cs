using Huozi.Model;

namespace Huozi.Site.Views;

/// <summary>One page as printed, its articles as links on the picture, and beside it the list of pages and headlines.</summary>
internal sealed class PageView(SitePlan plan, Words words, SitePage page)
{
    private readonly Shell shell = new(plan, words, page.Address);

    private Issue Issue => plan.Issue;

    public Html Write()
    {
        var name = words.PageName(page.Page);
        var headlines = string.Join("；", page.Articles.Select(article => words.ArticleLabel(article.Article)));
        return shell.Document(
            "page",
            $"{name} — {Issue.Title.Name} {words.Date(Issue.Date)}",
            $"{Issue.Title.Name} {words.Date(Issue.Date)} {name}：{headlines}",
            "website",
            $"""
            {Html.With(page.Previous, previous => $"""<link rel="prev" href="{shell.Link(previous.Address)}">""")}
            {Html.With(page.Next, next => $"""<link rel="next" href="{shell.Link(next.Address)}">""")}
            """,
            $"""
            {shell.Masthead()}
            <main id="main">
            <div class="page-bar">
            <h1>{shell.PageName(page.Page)}</h1>
            {Html.With(page.Page.Editor, editor => $"""<p class="editor">{words.Editor}<span{words.Copy}>{editor}</span></p>""")}
            {Neighbours()}
            </div>
            <div class="spread">
            {Sheet()}
            <div class="beside">
            {PageList()}
            <nav class="contents" aria-labelledby="headlines">
            <h2 id="headlines">{words.Headlines}</h2>
            {shell.Headlines(page.Articles)}
            </nav>
            </div>
            </div>
            </main>
            """);
    }

    private Html Neighbours() => Html.When(page.Previous is not null || page.Next is not null, () => $"""
        <nav class="turn" aria-label="{words.PageNeighbours}">
        {Html.With(page.Previous, previous => $"""<a rel="prev" href="{shell.Link(previous.Address)}">{words.PreviousPage}</a>""")}
        {Html.With(page.Next, next => $"""<a rel="next" href="{shell.Link(next.Address)}">{words.NextPage}</a>""")}
        </nav>
        """);

    private Html Sheet()
    {
        var (number, layout) = (page.Page.Number, page.Layout);
        return $"""
            <div class="viewer">
            <div class="toolbar">
            <div class="zoom" role="group" aria-label="{words.Zoom}">
            <button type="button" data-zoom="out" aria-label="{words.ZoomOut}">−</button>
            <button type="button" data-zoom="in" aria-label="{words.ZoomIn}">+</button>
            <button type="button" data-zoom="page">{words.ZoomPage}</button>
            <button type="button" data-zoom="width">{words.ZoomWidth}</button>
            </div>
            <a class="button" href="page.svg">{words.LargePicture}</a>
            {shell.Download(page.Picture.Pdf, Addresses.PagePdf(Issue, number), words.PagePdf)}
            </div>
            <nav class="frame" aria-label="{words.PageMap}">
            <a class="skip inside" href="#headlines">{words.SkipToHeadlines}</a>
            <div class="sheet" style="{ZoneMarkup.Sides(layout)}">
            <img src="page.svg" alt="{Issue.Title.Name} {words.Date(Issue.Date)} {words.PageName(page.Page)}">
            {page.Articles.Select(Zone)}
            </div>
            </nav>
            </div>
            """;
    }

    private Html Zone(SiteArticle article) => Html.With(article.Shape, shape => $"""
        <a class="zone" id="{article.ZoneId}" data-article="{article.Article.Number}" href="{shell.Link(article.Address)}"
          style="{shape.Style}"{words.Copy}>
        <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">{ZoneMarkup.Polygons(shape)}</svg>
        <span class="unseen">{words.ArticleLabel(article.Article)}</span>
        </a>

        """);

    private Html PageList() => $"""
        <nav class="pages" aria-labelledby="pages">
        <h2 id="pages">{words.Pages}</h2>
        <ol>
        {plan.Pages.Select(PageItem)}
        </ol>
        </nav>
        """;

    private Html PageItem(SitePage other) => $"""
        <li><a href="{shell.Link(other.Address)}"{shell.Current(other.Address)}>{shell.PageName(other.Page)}</a></li>

        """;
}
