using Huozi.Model;
using Huozi.Model.Calendar;

namespace Huozi.Site.Views;

/// <summary>What every file of the site shares: the document around the main part, and links that start from this file.</summary>
internal sealed class Shell(SitePlan plan, Words words, string address)
{
    private Issue Issue => plan.Issue;

    /// <summary>The relative link from this file to another.</summary>
    public string Link(string to) => Addresses.Link(address, to);

    /// <summary>The issue's day, for people and machines.</summary>
    public Html Date() => $"""<time datetime="{Issue.Date.ToString("yyyy-MM-dd")}">{words.Date(Issue.Date)}</time>""";

    /// <summary>A whole document.</summary>
    /// <param name="view">The view's name, for the style sheet.</param>
    /// <param name="title">The document's title.</param>
    /// <param name="description">What it holds, in a sentence or two.</param>
    /// <param name="type">Its Open Graph type.</param>
    /// <param name="head">Further elements of the head.</param>
    /// <param name="body">Everything between the skip link and the footer.</param>
    public Html Document(string view, string title, string description, string type, Html head, Html body) => $"""
        <!doctype html>
        <html lang="{words.Tag}">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>{title}</title>
        <meta name="description" content="{description}">
        <meta property="og:type" content="{type}">
        <meta property="og:title" content="{title}">
        <meta property="og:description" content="{description}">
        <meta property="og:site_name" content="{Issue.Title.Name}">
        <meta property="og:locale" content="zh_CN">
        <link rel="icon" href="{Link(Addresses.Icon)}" type="image/svg+xml">
        <link rel="stylesheet" href="{Link(Addresses.Styles)}">
        <script src="{Link(Addresses.Script)}"></script>
        {head}
        </head>
        <body class="{view}">
        <a class="skip" href="#main">{words.SkipToMain}</a>
        {body}
        {Footer()}
        </body>
        </html>

        """;

    /// <summary>The small nameplate over a page or an article.</summary>
    public Html Masthead() => $"""
        <header class="masthead">
        <p class="nameplate"{words.Copy}><a href="{Link(Addresses.Front)}">{Issue.Title.Name}</a></p>
        {DateLine()}
        </header>
        """;

    /// <summary>Date, weekday, lunar date and number, as the nameplate has them.</summary>
    public Html DateLine() => $"""
        <p class="dateline">{Date()} <span>{words.Weekday(Issue.Date)}</span>{Lunar()}{Number()}</p>
        """;

    /// <summary>A page's number and name.</summary>
    public Html PageName(Page page) => $"""{words.PageNumber(page.Number)}{Html.With(page.Name, name => $""" <b{words.Copy}>{name}</b>""")}""";

    /// <summary>A headline, its lines as the copy broke them; the style sheet joins them on a narrow screen.</summary>
    public Html Headline(Article article)
    {
        if (article.Headline.Count == 0) return Name(article);
        var lines = Html.Empty;
        foreach (var (line, index) in article.Headline.Select((line, index) => (line, index)))
        {
            if (index > 0) lines.AppendLiteral(Phrases.Between(article.Headline[index - 1]));
            Html written = $"""<span class="line">{Phrases.Markup(line)}</span>""";
            lines.AppendFormatted(written);
        }

        return lines;
    }

    /// <summary>What an article is called, in a list.</summary>
    public Html Name(Article article) =>
        article.Headline.Count > 0 ? Phrases.Markup(article.Headline) : Phrases.Markup(words.ArticleName(article));

    /// <summary>The mark before whatever is not a plain report: 公告, 广告, …</summary>
    public Html KindMark(Article article) => Html.When(
        article.Kind != ArticleKind.News, () => $"""<span class="mark"{words.Own}>{words.Kind(article.Kind)}</span> """);

    /// <summary>A list of headlines.</summary>
    public Html Headlines(IEnumerable<SiteArticle> articles) => $"""
        <ol class="headlines"{words.Copy}>
        {articles.Select(HeadlineItem)}
        </ol>
        """;

    /// <summary>The attribute that marks the link to the very file it stands in.</summary>
    public Html Current(string to) => Html.When(to == address, () => $""" aria-current="page" """);

    /// <summary>The link for a file readers may keep.</summary>
    public Html Download(ReadOnlyMemory<byte>? file, string to, string label) => Html.When(
        file is not null, () => $"""<a class="button" href="{Link(to)}" download>{label}</a>""");

    private Html HeadlineItem(SiteArticle article) => $"""
        <li data-article="{article.Article.Number}"><a href="{Link(article.Address)}"{Current(article.Address)}>
        {Html.With(article.Article.Kicker, kicker => $"""<span class="kicker">{Phrases.Markup(kicker)}</span>""")}
        <span class="headline">{KindMark(article.Article)}{Name(article.Article)}</span>
        </a></li>

        """;

    private Html Lunar() => Html.When(
        Issue.Date >= LunarDate.First && Issue.Date <= LunarDate.Last,
        () =>
        {
            var lunar = LunarDate.Of(Issue.Date);
            return $""" <span{words.Copy}>{lunar.YearName}年{lunar.ToString()}</span>""";
        });

    private Html Number() => Issue.Number is { } number ? $""" <span>{words.IssueNumber(number)}</span>""" : Html.Empty;

    private Html Footer()
    {
        var title = Issue.Title;
        var imprint = title.Imprint;
        (string Label, string? Value)[] lines =
        [
            (words.Supervisors, List(title.Supervisors)),
            (words.Organisers, List(title.Organisers)),
            (words.Publisher, title.Publisher),
            ("", imprint.SerialNumber),
            (words.PostalCode, imprint.PostalCode),
            (words.Address, imprint.Address),
            (words.Telephone, imprint.Telephone),
            (words.Printer, imprint.Printer),
            (words.Distribution, imprint.Distribution),
            (words.Price, imprint.Price),
        ];
        return $"""
            <footer class="imprint">
            <p class="nameplate"{words.Copy}>{title.Name}</p>
            <p>{lines.Where(line => line.Value is { Length: > 0 }).Select(Line)}</p>
            <p class="hint">{words.ArrowKeys}</p>
            </footer>
            """;
    }

    private Html Line((string Label, string? Value) line) => $"""<span>{line.Label}<span{words.Copy}>{line.Value}</span></span> """;

    private static string List(Sequence<string> bodies) => string.Join("、", bodies);
}
