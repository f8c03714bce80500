using System.Text;
using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Site;

/// <summary>The lasting addresses: where each thing lies in the site, from its root, with forward slashes.</summary>
internal static class Addresses
{
    public const string Front = "index.html";
    public const string Styles = "assets/site.css";
    public const string Script = "assets/site.js";
    public const string Icon = "assets/icon.svg";

    public static string Issue(Issue issue) => $"{Folder(issue)}/index.html";

    public static string IssuePdf(Issue issue) => $"{Folder(issue)}/issue.pdf";

    public static string Page(Issue issue, int page) => $"{Folder(issue, page)}/index.html";

    public static string PageSvg(Issue issue, int page) => $"{Folder(issue, page)}/page.svg";

    public static string PagePng(Issue issue, int page) => $"{Folder(issue, page)}/page.png";

    public static string PagePdf(Issue issue, int page) => $"{Folder(issue, page)}/page.pdf";

    public static string Article(Issue issue, int page, int article) => $"{Folder(issue, page)}/{article}.html";

    /// <summary>Where an article's picture lies; its file's name may not lead out of the site.</summary>
    public static string Picture(Issue issue, Picture picture)
    {
        var parts = picture.File.Split('/');
        if (parts.Any(part => part is "" or "." or "..") || picture.File.AsSpan().ContainsAny('\\', ':', '\0'))
        {
            var problem = Diagnostic.Error(
                "picture-path",
                new($"图片文件名“{picture.File}”不是本期文件夹内的相对路径。", $"The picture file \"{picture.File}\" is not a path inside the issue folder."),
                new("把图片放进该版文件夹，只写文件名。", "Put the picture into the page's folder and give its file name only."));
            throw new DiagnosticException(problem with { File = picture.File });
        }

        return $"{Folder(issue)}/pictures/{picture.File}";
    }

    /// <summary>The link from one file of the site to another: relative, so that it works from a disk too.</summary>
    public static string Link(string from, string to)
    {
        var source = from.Split('/');
        var target = to.Split('/');
        var shared = 0;
        while (shared < source.Length - 1 && shared < target.Length - 1 && source[shared] == target[shared]) shared++;

        var link = new StringBuilder();
        for (var up = shared; up < source.Length - 1; up++) link.Append("../");
        return link.AppendJoin('/', target.Skip(shared).Select(Uri.EscapeDataString)).ToString();
    }

    private static string Folder(Issue issue) => issue.Date.ToString("yyyy-MM-dd");

    private static string Folder(Issue issue, int page) => $"{Folder(issue)}/{page:00}";
}
