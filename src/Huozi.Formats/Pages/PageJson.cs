using System.Text.Encodings.Web;
using System.Text.Json;
using Huozi.Model;
using Huozi.Model.Calendar;
using Huozi.Model.Geometry;
using Huozi.Model.Recovered;

namespace Huozi.Formats.Pages;

/// <summary>Writes what pages say as JSON: "the page, recovered" of docs/formats.md. Each page is written when it comes, and none is kept.</summary>
public sealed class PageJson : IDisposable
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        // The reader is a person or a program, never a web page: Chinese stays Chinese (beyond the basic plane, a pair of \u escapes).
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly Stream stream;
    private readonly Utf8JsonWriter json;
    private readonly bool isList;

    /// <summary>Begins a file.</summary>
    /// <param name="stream">Where to write, in UTF-8; it stays open.</param>
    /// <param name="pageCount">How many pages will come: one is an object by itself, others are a list.</param>
    public PageJson(Stream stream, int pageCount)
    {
        ArgumentNullException.ThrowIfNull(stream);
        this.stream = stream;
        json = new(stream, Options);
        isList = pageCount != 1;
        if (isList) json.WriteStartArray();
    }

    /// <summary>Writes a file of some pages. The same pages give the same bytes.</summary>
    public static void Write(Stream stream, IReadOnlyList<ReadPage> pages)
    {
        ArgumentNullException.ThrowIfNull(pages);
        using var file = new PageJson(stream, pages.Count);
        foreach (var page in pages) file.Write(page);
    }

    /// <summary>Writes the next page. <c>lunar</c> is null for days outside the range of <see cref="LunarDate"/>.</summary>
    public void Write(ReadPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        // A text has no places: what only places tell is left out.
        var hasPlaces = page.Width > 0;
        json.WriteStartObject();
        json.WriteNumber("page", page.Number ?? page.Place);
        if (hasPlaces) WriteSize(page);
        json.WriteString("title", page.Title?.Name);
        WriteStrings("organisers", page.Title?.Organisers ?? []);
        json.WriteString("publisher", page.Title?.Publisher);
        WriteDate(page.Date);
        WriteNumber("issue_number", page.IssueNumber);
        WriteStrings("slogan", page.Ear);
        json.WriteStartArray("articles");
        foreach (var article in page.Articles) WriteArticle(article, hasPlaces);
        json.WriteEndArray();
        if (hasPlaces) WriteStrings("furniture", page.Furniture);
        json.WriteEndObject();
        json.Flush();
    }

    /// <summary>Ends the file with a line break.</summary>
    public void Dispose()
    {
        if (isList) json.WriteEndArray();
        json.Dispose();
        stream.WriteByte((byte)'\n');
    }

    private void WriteSize(ReadPage page)
    {
        json.WriteNumber("width_pt", Rounded(page.Width));
        json.WriteNumber("height_pt", Rounded(page.Height));
    }

    private void WriteDate(DateOnly? date)
    {
        json.WriteString("date", date?.ToString("yyyy-MM-dd"));
        json.WriteString("lunar", date >= LunarDate.First && date <= LunarDate.Last ? LunarDate.Of(date.Value).ToString() : null);
        json.WriteString("weekday", date is { } day ? ChineseDate.Weekday(day) : null);
    }

    private void WriteArticle(ReadArticle read, bool hasPlaces)
    {
        var article = read.Article;
        json.WriteStartObject();
        json.WriteString("id", article.Number.ToString());
        json.WriteString("kicker", article.Kicker);
        json.WriteString("headline", article.HeadlineText);
        json.WriteString("deck", article.Deck);
        json.WriteString("byline", read.PrintedByline ?? article.Byline);
        WriteStrings("paragraphs", Paragraphs(article));
        WriteStrings("subheads", article.Subheads);
        WriteNumber("jump_to", article.JumpTo);
        WriteNumber("jump_from", article.ContinuedFrom);
        json.WriteString("kind", Kind(article.Kind));
        if (read.Pictures.Any(HasWords)) WritePictures(read.Pictures);
        if (hasPlaces) WritePlaces(read);
        json.WriteEndObject();
    }

    /// <summary>What pictures say that stand in their article and have no text of their own on the page.</summary>
    private void WritePictures(IReadOnlyList<ReadPicture> pictures)
    {
        json.WriteStartArray("pictures");
        foreach (var picture in pictures)
        {
            json.WriteStartObject();
            json.WriteString("caption", picture.Caption);
            json.WriteString("credit", picture.Credit);
            json.WriteString("alt", picture.Alt);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static bool HasWords(ReadPicture picture) => (picture.Caption ?? picture.Credit ?? picture.Alt) is not null;

    private void WritePlaces(ReadArticle read)
    {
        json.WriteStartArray("zones");
        foreach (var zone in read.Zones) WriteArea(zone);
        json.WriteEndArray();
        json.WriteString("part_of", read.PartOf?.ToString());
        json.WriteBoolean("vertical", read.Article.Vertical);
        json.WriteNumber("confidence", Rounded(read.Confidence));
        json.WriteStartArray("joins");
        foreach (var join in read.Joins)
        {
            json.WriteStartObject();
            json.WriteString("before", join.Before);
            json.WriteString("after", join.After);
            json.WriteNumber("confidence", Rounded(join.Confidence));
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private void WriteArea(Area area)
    {
        json.WriteStartArray();
        foreach (var edge in (ReadOnlySpan<double>)[area.Left, area.Top, area.Right, area.Bottom]) json.WriteNumberValue(Rounded(edge));
        json.WriteEndArray();
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
        ArticleKind.Table => "table",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No word is known for this kind."),
    };

    // A hundredth of a point is finer than any source, and of a doubt finer than anyone can tell.
    private static double Rounded(double value) => Math.Round(value, 2);

    private void WriteStrings(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private void WriteNumber(string name, int? value)
    {
        if (value is null) json.WriteNull(name);
        else json.WriteNumber(name, value.Value);
    }
}
