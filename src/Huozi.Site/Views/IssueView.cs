using Huozi.Model;

namespace Huozi.Site.Views;

/// <summary>The front door: the nameplate, and every page with its headlines.</summary>
internal sealed class IssueView(SitePlan plan, Words words, string address)
{
    private readonly Shell shell = new(plan, words, address);

    public Html Write()
    {
        var (issue, title) = (plan.Issue, plan.Issue.Title);
        var headlines = string.Join("；", plan.Articles.Take(5).Select(article => words.ArticleLabel(article.Article)));
        var next = plan.Pages is [var first, ..] ? first : null;
        return shell.Document(
            "issue", $"{title.Name} {words.Date(issue.Date)}", $"{title.Name} {words.Date(issue.Date)}：{headlines}", "website",
            Html.With(next, page => $"""<link rel="next" href="{shell.Link(page.Address)}">"""),
            $"""
            <header class="front">
            {Html.When(title.Organisers.Count > 0, Organisers)}
            <h1 class="nameplate"{words.Copy}>{title.Name}</h1>
            {Html.When(issue.Ear.Count > 0, Ear)}
            {shell.DateLine()}
            </header>
            <main id="main">
            {plan.Pages.Select(Page)}
            {Html.When(plan.Edition.Pdf is not null, Downloads)}
            </main>
            """);
    }

    private Html Organisers() =>
        $"""<p class="organisers">{words.Organisers}<span{words.Copy}>{string.Join("、", plan.Issue.Title.Organisers)}</span></p>""";

    private Html Downloads() =>
        $"""<p class="downloads">{shell.Download(plan.Edition.Pdf, Addresses.IssuePdf(plan.Issue), words.IssuePdf)}</p>""";

    private Html Ear() => $"""<p class="ear"{words.Copy}>{plan.Issue.Ear.Select(Line)}</p>""";

    private static Html Line(string line) => $"""<span>{line}</span> """;

    private Html Page(SitePage page)
    {
        var number = page.Page.Number;
        var isFirst = page.Previous is null;
        var picture = shell.Link(Addresses.PagePng(plan.Issue, number));
        Html later = isFirst ? Html.Empty : $""" loading="lazy" """;
        // The front page's most important article is shown at length, and the others listed after it. An advertisement never leads.
        var lead = isFirst ? page.Articles.Where(IsUnpaid).MinBy(article => article.Article.Rank) : null;
        // The picture leads where the heading leads, so only the heading is read out.
        return $"""
            <section class="page-card" aria-labelledby="page-{number}">
            <a class="thumb" href="{shell.Link(page.Address)}" tabindex="-1" aria-hidden="true">
            <img src="{picture}" alt="" style="{ZoneMarkup.Sides(page.Layout)}"{later}>
            </a>
            <div>
            <h2 id="page-{number}"><a href="{shell.Link(page.Address)}">{shell.PageName(page.Page)}</a></h2>
            {Html.With(lead, Lead)}
            {shell.Headlines(page.Articles.Where(article => article != lead))}
            </div>
            </section>

            """;
    }

    private static bool IsUnpaid(SiteArticle article) => article.Article.Kind != ArticleKind.Advertisement;

    private Html Lead(SiteArticle lead)
    {
        var article = lead.Article;
        return $"""
            <article class="lead"{words.Copy}>
            {Html.With(article.Kicker, kicker => $"""<p class="kicker">{Phrases.Markup(kicker)}</p>""")}
            <h3><a href="{shell.Link(lead.Address)}">{shell.KindMark(article)}{shell.Headline(article)}</a></h3>
            {Html.With(article.Deck, deck => $"""<p class="deck">{Phrases.Markup(deck)}</p>""")}
            <p class="excerpt">{Excerpt.Of(article, 110)}</p>
            </article>
            """;
    }
}
