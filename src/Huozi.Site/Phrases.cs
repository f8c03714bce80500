using System.Text.RegularExpressions;

namespace Huozi.Site;

/// <summary>The phrases of a headline or a deck. Chinese has no spaces, so a short line breaks best where a phrase ends, never inside a word.</summary>
internal static partial class Phrases
{
    /// <summary>A text's phrases, each with the marks that end it.</summary>
    public static IReadOnlyList<string> Of(string text) => [.. Phrase().Matches(text).Select(match => match.Value)];

    /// <summary>The lines of a headline as one line.</summary>
    public static string Join(IEnumerable<string> lines) => lines.Aggregate("", (before, line) => before + Between(before) + line);

    /// <summary>Texts that follow each other, marked up so that the style sheet keeps phrases together.</summary>
    public static Html Markup(params IEnumerable<string> texts)
    {
        var (markup, before) = (Html.Empty, "");
        foreach (var text in texts)
        {
            markup.AppendLiteral(Between(before));
            foreach (var phrase in Of(text))
            {
                Html written = $"""<span class="phrase">{phrase}</span>""";
                markup.AppendFormatted(written);
            }

            before = text;
        }

        return markup;
    }

    /// <summary>What stands where a line's end was.</summary>
    public static string Between(string before) => before is "" || EndsInMark(before) ? "" : " ";

    /// <summary>Whether a text ends in a Chinese mark, which as wide as a character brings its own space.</summary>
    public static bool EndsInMark(string text) => text.Length > 0 && "，；：。！？、”’）》〉】」』…—".Contains(text[^1]);

    [GeneratedRegex("""[^，；：。！？、]*[，；：。！？、]+[”’）》〉】」』]*|[^，；：。！？、]+""")]
    private static partial Regex Phrase();
}
