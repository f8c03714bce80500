using System.Globalization;
using Huozi.Model;

namespace Huozi.Site;

/// <summary>The beginning of a text.</summary>
internal static class Excerpt
{
    /// <summary>An article's first words, with its dateline.</summary>
    public static string Of(Article article, int length) => Of(article.Dateline + article.Paragraphs.FirstOrDefault(), length);

    /// <summary>A text's beginning of at most so many characters; what was cut off is marked with …….</summary>
    public static string Of(string text, int length)
    {
        var end = 0;
        for (var count = 0; count < length && end < text.Length; count++)
            end += StringInfo.GetNextTextElementLength(text.AsSpan(end));
        return end == text.Length ? text : $"{text[..end]}……";
    }
}
