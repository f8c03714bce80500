using System.Text.Encodings.Web;
using System.Text.Json;
using Huozi.Model;
using Huozi.Model.Calendar;

namespace Huozi.Formats.Pages;

/// <summary>Writes what pages say as JSON: "the page, recovered" of docs/formats.md.</summary>
public static class PageJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        // The reader is a person or a program, never a web page: Chinese stays Chinese (beyond the basic plane, a pair of \u escapes).
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes an issue in UTF-8: one object for an issue of one page, else a list with one object for each page. A line break ends it.</summary>
    /// <remarks>The same issue gives the same bytes. <c>lunar</c> is null for days outside the range of <see cref="LunarDate"/>.</remarks>
    public static void Write(Stream stream, Issue issue)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            if (issue.Pages.Count != 1) json.WriteStartArray();
            foreach (var page in issue.Pages) WritePage(json, issue, page);
            if (issue.Pages.Count != 1) json.WriteEndArray();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void WritePage(Utf8JsonWriter json, Issue issue, Page page)
    {
        json.WriteStartObject();
        json.WriteNumber("page", page.Number);
        json.WriteString("title", issue.Title.Name);
        WriteStrings(json, "organisers", issue.Title.Organisers);
        json.WriteString("publisher", issue.Title.Publisher);
        json.WriteString("date", issue.Date.ToString("yyyy-MM-dd"));
        json.WriteString("lunar", issue.Date >= LunarDate.First && issue.Date <= LunarDate.Last ? LunarDate.Of(issue.Date).ToString() : null);
        json.WriteString("weekday", ChineseDate.Weekday(issue.Date));
        WriteNumber(json, "issue_number", issue.Number);
        WriteStrings(json, "slogan", issue.Ear);
        json.WriteStartArray("articles");
        foreach (var article in page.Articles) WriteArticle(json, article);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteArticle(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        json.WriteString("id", article.Number.ToString());
        json.WriteString("kicker", article.Kicker);
        json.WriteString("headline", article.HeadlineText);
        json.WriteString("deck", article.Deck);
        json.WriteString("byline", article.Byline);
        WriteStrings(json, "paragraphs", Paragraphs(article));
        WriteStrings(json, "subheads", article.Subheads);
        WriteNumber(json, "jump_to", article.JumpTo);
        WriteNumber(json, "jump_from", article.ContinuedFrom);
        json.WriteString("kind", Kind(article.Kind));
        json.WriteEndObject();
    }

    /// <summary>The paragraphs as printed: the dateline opens the first.</summary>
    private static IEnumerable<string> Paragraphs(Article article)
    {
        if (article.Dateline is not { } dateline) return article.Paragraphs;
        return article.Paragraphs.Skip(1).Prepend(dateline + article.Paragraphs.FirstOrDefault());
    }

    private static string Kind(ArticleKind kind) => kind switch
    {
        ArticleKind.News => "news",
        ArticleKind.Opinion => "opinion",
        ArticleKind.Photo => "photo",
        ArticleKind.Notice => "notice",
        ArticleKind.Advertisement => "ad",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word is known for this kind."),
    };

    private static void WriteStrings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteNumber(name, value.Value);
    }
}
