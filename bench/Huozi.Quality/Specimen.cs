using System.Text.RegularExpressions;
using Huozi.Formats.IssueFolder;
using Huozi.Reading;

namespace Huozi.Quality;

/// <summary>Paragraphs to set.</summary>
/// <param name="Name">What they are.</param>
/// <param name="Paragraphs">Their texts.</param>
internal sealed partial record Specimen(string Name, IReadOnlyList<string> Paragraphs)
{
    /// <summary>The paragraphs of an issue folder or a page's text.</summary>
    /// <remarks>A space beside an ideograph is no part of what is compared: programs differ in what they make of it.</remarks>
    public static Specimen From(string name, string path)
    {
        var issue = Directory.Exists(path) ? IssueFolderReader.Read(path).Value : DumpReader.Read(File.ReadAllBytes(path), path).Value;
        return new(name, [.. issue.Pages.SelectMany(page => page.Articles).SelectMany(article => article.Paragraphs).Select(text => SpaceBesideIdeograph().Replace(text, ""))]);
    }

    [GeneratedRegex(@"(?<=[^\x00-\x7F])\s+|\s+(?=[^\x00-\x7F])")]
    private static partial Regex SpaceBesideIdeograph();
}
