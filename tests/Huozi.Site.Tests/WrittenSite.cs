using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Huozi.Site.Tests;

/// <summary>A site written to a directory of its own, which goes when the test is over.</summary>
internal sealed partial class WrittenSite : IDisposable
{
    public WrittenSite(Edition edition)
    {
        Root = Directory.CreateTempSubdirectory("huozi-site-").FullName;
        SiteWriter.Write(edition, Root);
    }

    public string Root { get; }

    /// <summary>The addresses of all files, from the site's root.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public IEnumerable<string> Documents => Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal));

    public string Read(string address) => File.ReadAllText(Path.Combine(Root, address), Encoding.UTF8);

    /// <summary>The values of the attributes that name other files, as a browser reads them.</summary>
    public static IEnumerable<string> Links(string html) => Link().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));

    /// <summary>Where a link leads: the address from the root without its fragment.</summary>
    public static (string Address, string Fragment) Resolve(string from, string link)
    {
        var address = new Uri(new Uri($"http://site/{from}"), link);
        return (Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/'), address.Fragment.TrimStart('#'));
    }

    /// <summary>The texts of the elements of one name, without markup.</summary>
    public static IReadOnlyList<string> Texts(string html, string element) =>
        [.. Regex.Matches(html, $"<{element}[ >].*?</{element}>", RegexOptions.Singleline).Select(match => Text(match.Value))];

    /// <summary>What is left without markup.</summary>
    public static string Text(string html) => WebUtility.HtmlDecode(Tag().Replace(html, "")).Trim();

    public void Dispose() => Directory.Delete(Root, recursive: true);

    [GeneratedRegex("""\s(?:href|src)="([^"]*)""")]
    private static partial Regex Link();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
