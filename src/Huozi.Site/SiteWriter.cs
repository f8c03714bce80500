using System.Text;
using Huozi.Model.Diagnostics;
using Huozi.Site.Views;

namespace Huozi.Site;

/// <summary>
/// Writes the digital newspaper (数字报): a site of plain files that works from a disk, from any web server, and without scripts.
/// </summary>
/// <remarks>
/// Addresses last, because other sites link to them: <c>2026-03-09/index.html</c> the issue, <c>2026-03-09/01/index.html</c> a page,
/// <c>2026-03-09/01/3.html</c> an article, <c>2026-03-09/01/page.svg</c> and <c>page.png</c> what the page looks like.
/// <c>index.html</c> is the reader's front door. The same edition gives the same bytes.
/// </remarks>
public static class SiteWriter
{
    /// <summary>Writes the site of one edition into a directory, which is made if need be.</summary>
    /// <exception cref="DiagnosticException">
    /// A page lacks its layout or picture, a zone's article is not on its page, two articles share an address, or a picture's name
    /// leads out of the issue.
    /// </exception>
    public static void Write(Edition edition, string directory)
    {
        var plan = SitePlan.Of(edition);
        var issue = plan.Issue;
        var words = new Words(edition.Language);

        foreach (var asset in (string[])[Addresses.Styles, Addresses.Script, Addresses.Icon]) Write(directory, asset, Asset(asset));

        foreach (var address in (string[])[Addresses.Front, Addresses.Issue(issue)])
            Write(directory, address, new IssueView(plan, words, address).Write());
        if (edition.Pdf is { } whole) Write(directory, Addresses.IssuePdf(issue), whole.Span);

        foreach (var page in plan.Pages)
        {
            Write(directory, page.Address, new PageView(plan, words, page).Write());
            Write(directory, Addresses.PageSvg(issue, page.Page.Number), page.Picture.Svg.Span);
            Write(directory, Addresses.PagePng(issue, page.Page.Number), page.Picture.Png.Span);
            if (page.Picture.Pdf is { } pdf) Write(directory, Addresses.PagePdf(issue, page.Page.Number), pdf.Span);
        }

        foreach (var article in plan.Articles) Write(directory, article.Address, new ArticleView(plan, words, article).Write());

        foreach (var picture in plan.Articles.SelectMany(article => article.Article.Pictures).DistinctBy(picture => picture.File))
            Write(directory, Addresses.Picture(issue, picture), edition.PictureFile(picture.File).Span);
    }

    private static void Write(string directory, string address, Html html) => Write(directory, address, Encoding.UTF8.GetBytes(html.ToString()));

    private static void Write(string directory, string address, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(directory, Path.Combine(address.Split('/')));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
    }

    private static byte[] Asset(string address)
    {
        using var stream = typeof(SiteWriter).Assembly.GetManifestResourceStream(Path.GetFileName(address))!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
