using Huozi.Model;

namespace Huozi.Site.Views;

/// <summary>One article to read: its lines, text and pictures, its place on the page, and its neighbours.</summary>
internal sealed class ArticleView(SitePlan plan, Words words, SiteArticle planned)
{
    private readonly Shell shell = new(plan, words, planned.Address);

    private Issue Issue => plan.Issue;

    private Article Article => planned.Article;

    private Page Page => planned.Page.Page;

    /// <summary>The page view with this article's zone lit.</summary>
    private string PlaceOnPage => shell.Link(planned.Page.Address) + (planned.Shape is null ? "" : $"#{planned.ZoneId}");

    public Html Write()
    {
        var name = words.ArticleName(Article);
        var excerpt = Excerpt.Of(Article, 100);
        return shell.Document(
            "reading",
            $"《{name}》 — {Issue.Title.Name} {words.Date(Issue.Date)} {words.PageNumber(Page.Number)}",
            excerpt.Length > 0 ? excerpt : name,
            "article",
            $"""
            {Html.With(planned.Previous, previous => $"""<link rel="prev" href="{shell.Link(previous.Address)}">""")}
            {Html.With(planned.Next, next => $"""<link rel="next" href="{shell.Link(next.Address)}">""")}
            <script type="application/ld+json">{StructuredData.Of(plan, planned)}</script>
            """,
            $"""
            {shell.Masthead()}
            <div class="spread">
            <main id="main">
            <article class="{Style}">
            {Head()}
            <div class="text"{words.Copy}>
            {JumpFrom()}
            {Article.Pictures.Take(1).Select(Figure)}
            {Body()}
            {Article.Pictures.Skip(1).Select(Figure)}
            {Html.When(Article.BylinePlace == BylinePlace.End, () => Byline(byline => $"（{byline}）"))}
            {JumpTo()}
            </div>
            </article>
            {Neighbours()}
            </main>
            <aside class="beside" aria-label="{words.PageName(Page)}">
            {Place()}
            <nav class="contents" aria-labelledby="headlines">
            <h2 id="headlines">{words.Headlines}</h2>
            {shell.Headlines(planned.Page.Articles)}
            </nav>
            </aside>
            </div>
            """);
    }

    private string Style => Article.Kind switch
    {
        ArticleKind.Opinion => "opinion",
        ArticleKind.Photo => "photo",
        ArticleKind.Advertisement => "advertisement boxed",
        ArticleKind.Notice or ArticleKind.Table => "notice boxed",
        _ => Article.Boxed ? "news boxed" : "news",
    };

    private Html Head() => $"""
        <header>
        <div class="place">
        <p><a href="{PlaceOnPage}">{shell.PageName(Page)}</a></p>
        {Tools()}
        </div>
        {Html.When(Article.Kind != ArticleKind.News && Article.Headline.Count > 0, Mark)}
        {Html.With(Article.Column, column => $"""<p class="column"{words.Copy}>{column}</p>""")}
        <hgroup{words.Copy}>
        {Html.With(Article.Kicker, kicker => $"""<p class="kicker">{Phrases.Markup(kicker)}</p>""")}
        {Heading()}
        {Html.With(Article.Deck, deck => $"""<p class="deck">{Phrases.Markup(deck)}</p>""")}
        </hgroup>
        {Html.When(Article.BylinePlace == BylinePlace.Head, () => Byline(byline => byline))}
        </header>
        """;

    // Without a headline the text below says it all: the heading only names what it is.
    private Html Heading() => Article.Headline.Count > 0
        ? $"""<h1>{shell.Headline(Article)}</h1>"""
        : (Html)$"""<h1 class="mark">{words.Kind(Article.Kind)}</h1>""";

    private Html Mark() => $"""<p class="mark">{words.Kind(Article.Kind)}</p>""";

    private Html Tools() => $"""
        <div class="tools">
        <div role="group" aria-label="{words.TextSize}">
        <button type="button" data-text="small" aria-pressed="false">{words.SizeSmall}</button>
        <button type="button" data-text="medium" aria-pressed="true">{words.SizeMedium}</button>
        <button type="button" data-text="large" aria-pressed="false">{words.SizeLarge}</button>
        <button type="button" data-text="largest" aria-pressed="false">{words.SizeLargest}</button>
        </div>
        <button type="button" data-print>{words.Print}</button>
        </div>
        """;

    private Html Byline(Func<string, string> write) => Html.With(Article.PrintedByline, byline => $"""<p class="byline"{words.Copy}>{write(byline)}</p>""");

    private Html Body()
    {
        var body = Html.Empty;
        var dateline = Article.Dateline;
        foreach (var block in Article.Body)
        {
            Html written = block is Paragraph paragraph
                ? $"<p>{Dateline(dateline)}{ParagraphMarkup.Of(paragraph)}</p>\n"
                : (Html)$"<h2>{block.Text}</h2>\n";
            if (block is Paragraph) dateline = null;
            body.AppendFormatted(written);
        }

        return body;
    }

    private static Html Dateline(string? dateline) => Html.With(dateline, text => $"""<span class="{DatelineStyle(text)}">{text}</span>""");

    // A bracket at the end brings its own space: 本报讯（记者 …）昨天.
    private static string DatelineStyle(string dateline) => Phrases.EndsInMark(dateline) ? "dateline" : "dateline apart";

    private Html Figure(Picture picture)
    {
        // A caption is read out by itself; said again as the picture's text it would be heard twice.
        var alt = picture.Alt is { Length: > 0 } told && told != picture.Caption ? told : words.Picture;
        return $"""
            <figure>
            <img src="{shell.Link(Addresses.Picture(Issue, picture))}" width="{picture.PixelWidth}" height="{picture.PixelHeight}" alt="{alt}">
            {Html.When(picture.Caption is not null || picture.Credit is not null, () => Caption(picture))}
            </figure>
            """;
    }

    private static Html Caption(Picture picture) => $"""
        <figcaption>{picture.Caption}
        {Html.With(picture.Credit, credit => $"""<span class="credit">{credit}</span>""")}</figcaption>
        """;

    private Html JumpFrom() => Jump(Article.ContinuedFrom, planned.Beginning, words.ContinuedFrom, "from");

    private Html JumpTo() => Jump(Article.JumpTo, planned.Continuation, words.JumpTo, "to");

    /// <summary>A link to the other half, or to its page where the half is not found, or the bare words where the issue lacks the page.</summary>
    private Html Jump(int? number, SiteArticle? half, Func<int, string> say, string direction)
    {
        if (number is not { } page) return Html.Empty;
        var address = half?.Address ?? plan.Pages.FirstOrDefault(other => other.Page.Number == page)?.Address;
        return address is null
            ? $"""<p class="jump {direction}"{words.Own}>{say(page)}</p>"""
            : (Html)$"""<p class="jump {direction}"{words.Own}><a href="{shell.Link(address)}">{say(page)}</a></p>""";
    }

    private Html Place() => $"""
        <a class="where" href="{PlaceOnPage}" style="{ZoneMarkup.Sides(planned.Page.Layout)}">
        <img src="page.png" alt="{words.WhereOnPage}" loading="lazy">
        {Html.With(planned.Shape, Lit)}
        </a>
        """;

    private static Html Lit(ZoneShape shape) =>
        $"""<svg style="{shape.Style}" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">{ZoneMarkup.Polygons(shape)}</svg>""";

    private Html Neighbours() => Html.When(planned.Previous is not null || planned.Next is not null, () => $"""
        <nav class="turn" aria-label="{words.ArticleNeighbours}">
        {Html.With(planned.Previous, previous => Neighbour(previous, "prev", words.PreviousArticle))}
        {Html.With(planned.Next, next => Neighbour(next, "next", words.NextArticle))}
        </nav>
        """);

    private Html Neighbour(SiteArticle article, string direction, string label) => $"""
        <a rel="{direction}" href="{shell.Link(article.Address)}">
        <span>{label}</span>
        <b{words.Copy}>{shell.KindMark(article.Article)}{shell.Name(article.Article)}</b>
        </a>
        """;
}
