using System.Text;
using Huozi.Model;

namespace Huozi.Formats.IssueFolder;

/// <summary>How the folders and files of an issue folder are named.</summary>
/// <remarks>docs/formats.md, "The issue folder".</remarks>
public static class IssueFolderNames
{
    /// <summary>The file of what is said of the issue as a whole.</summary>
    public const string IssueFile = "issue.yaml";

    private const int LongestSlug = 24;

    /// <summary>The folder of a page, such as <c>01</c>: its number in two digits at least.</summary>
    public static string PageFolder(int page) => page.ToString("00");

    /// <summary>The file of an article, such as <c>3-春耕进行时.md</c>: its number and what of its headline is safe in any file system
    /// and address, 24 characters at most.</summary>
    public static string ArticleFile(Article article)
    {
        var slug = string.Concat(article.Headline.SelectMany(line => line.EnumerateRunes()).Where(IsSafe).Take(LongestSlug));
        return slug.Length > 0 ? $"{article.Number}-{slug}.md" : $"{article.Number}.md";
    }

    // No letter that macOS would store in another form (accents, Hangul, compatibility ideographs), and nothing that Windows
    // or a URL reads as a sign.
    private static bool IsSafe(Rune rune) =>
        rune.IsAscii ? Rune.IsLetterOrDigit(rune) : rune.Value is >= 0x3400 and <= 0x4DBF or >= 0x4E00 and <= 0x9FFF;
}
