namespace Huozi.Site.Views;

/// <summary>The front door: the nameplate, and every page with its headlines.</summary>
internal sealed class IssueView(SitePlan plan, Words words, string address)
{
    private readonly Shell shell = new(plan, words, address);

    public Html Write()
    {
        var (issue, title) = (plan.Issue, plan.Issue.Title);
        var description = $"{title.Name} {words.Date(issue.Date)}：{string.Join("；", plan.Articles.Take(5).Select(article => words.ArticleLabel(article.Article)))}";
        var next = plan.Pages is [var first, ..] ? first : null;
        return shell.Document(
            "issue", $"{title.Name} {words.Date(issue.Date)}", description, "website",
            Html.With(next, page => $"""<link rel="next" href="{shell.Link(page.Address)}">"""),
            $"""
            <header class="front">
            {Html.When(title.Organisers.Count > 0, () => $"""<p class="organisers">{words.Organisers}<span{words.Copy}>{string.Join("、", title.Organisers)}</span></p>""")}
            <h1 class="nameplate"{words.Copy}>{title.Name}</h1>
            {Html.When(issue.Ear.Count > 0, Ear)}
            {shell.DateLine()}
            </header>
            <main id="main">
            {plan.Pages.Select(Page)}
            {Html.When(plan.Edition.Pdf is not null, () => $"""<p class="downloads">{shell.Download(plan.Edition.Pdf, Addresses.IssuePdf(issue), words.IssuePdf)}</p>""")}
            </main>
            """);
    }

    private Html Ear() => $"""<p class="ear"{words.Copy}>{plan.Issue.Ear.Select(Line)}</p>""";

    private static Html Line(string line) => $"""<span>{line}</span> """;

    private Html Page(SitePage page)
    {
        var number = page.Page.Number;
        var isFirst = page.Previous is null;
        // The front page's most important article is shown at length, and the others listed after it.
        var lead = isFirst ? page.Articles.MinBy(article => article.Article.Rank) : null;
        // The picture leads where the heading leads, so only the heading is read out.
        return $"""
            <section class="page-card" aria-labelledby="page-{number}">
            <a class="thumb" href="{shell.Link(page.Address)}" tabindex="-1" aria-hidden="true"><img src="{shell.Link(Addresses.PagePng(plan.Issue, number))}" alt="" style="{ZoneMarkup.Sides(page.Layout)}"{Html.When(!isFirst, () => $""" loading="lazy" """)}></a>
            <div>
            <h2 id="page-{number}"><a href="{shell.Link(page.Address)}">{words.PageNumber(number)}{Html.With(page.Page.Name, name => $""" <b{words.Copy}>{name}</b>""")}</a></h2>
            {Html.With(lead, Lead)}
            {shell.Headlines(page.Articles.Where(article => article != lead))}
            </div>
            </section>

            """;
    }

    private Html Lead(SiteArticle lead)
    {
        var article = lead.Article;
        return $"""
            <article class="lead"{words.Copy}>
            {Html.With(article.Kicker, kicker => $"""<p class="kicker">{kicker}</p>""")}
            <h3><a href="{shell.Link(lead.Address)}">{shell.KindMark(article)}{shell.Headline(article)}</a></h3>
            {Html.With(article.Deck, deck => $"""<p class="deck">{deck}</p>""")}
            <p class="excerpt">{Excerpt.Of(article, 110)}</p>
            </article>
            """;
    }
}
