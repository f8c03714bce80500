using System.Text;
using System.Text.RegularExpressions;

namespace Huozi.ReadingScore.Scoring;

/// <summary>The forms in which texts are compared: without white, in compatibility forms, and without what one reader stores here and another there.</summary>
internal static partial class ComparedText
{
    /// <summary>The text without white and in compatibility forms.</summary>
    public static string Of(string? text)
    {
        var result = new StringBuilder();
        foreach (var character in text ?? "")
        {
            if (!char.IsWhiteSpace(character) && character is not (>= '\u001C' and <= '\u001F')) result.Append(CompatibilityForms.Of(character));
        }

        return result.ToString();
    }

    /// <summary>The body's paragraphs, none empty, without the byline in parentheses that opens the first or ends the last.</summary>
    public static IReadOnlyList<string> Paragraphs(ScoredArticle article)
    {
        var paragraphs = article.Paragraphs.Select(Of).Where(text => text.Length > 0).ToList();
        if (paragraphs.Count > 0) paragraphs[0] = Opening().Replace(paragraphs[0], "");
        if (paragraphs.Count > 0) paragraphs[^1] = Ending().Replace(paragraphs[^1], "");
        paragraphs.RemoveAll(text => text.Length == 0);
        return paragraphs;
    }

    /// <summary>The writers without the marks around them.</summary>
    public static string Byline(ScoredArticle article)
    {
        var text = Of(article.Byline);
        return Marks().Replace(text.StartsWith("本报讯", StringComparison.Ordinal) ? text[3..] : text, "");
    }

    /// <summary>All that is printed of an article; a byline or a subhead that the body holds too is printed once.</summary>
    public static string Whole(ScoredArticle article)
    {
        var body = Of(string.Concat(article.Paragraphs));
        var apart = article.Subheads.Prepend(article.Byline).Select(Of).Where(text => !body.Contains(text, StringComparison.Ordinal));
        return string.Concat([body, Of(article.Headline), Of(article.Kicker), Of(article.Deck), .. apart]);
    }

    /// <summary>The characters of a text, one number for each.</summary>
    public static int[] Characters(string text) => [.. text.EnumerateRunes().Select(rune => rune.Value)];

    /// <summary>The pairs of neighbours in a text; the text itself where it is too short to have one.</summary>
    public static Bag<(int, int)> Pairs(string text)
    {
        var characters = Characters(text);
        return characters.Length > 1 ? new(characters.Zip(characters.Skip(1))) : new([(characters.FirstOrDefault(), 0)]);
    }

    [GeneratedRegex(@"^本报讯\([^()]{2,30}\)")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\([^()]{2,30}\)$")]
    private static partial Regex Ending();

    [GeneratedRegex("^本报讯|[()（）□■◎●]")]
    private static partial Regex Marks();
}
