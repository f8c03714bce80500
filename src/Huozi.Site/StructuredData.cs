using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Huozi.Model;

namespace Huozi.Site;

/// <summary>What an article is, for search engines: schema.org's NewsArticle as JSON-LD.</summary>
internal static class StructuredData
{
    // This encoder also escapes < > & and quotes, so that no text can end the script element.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static Html Of(SitePlan plan, SiteArticle article)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options)) Write(json, plan.Issue, article);
        return Html.Raw(Encoding.UTF8.GetString(bytes.ToArray()));
    }

    private static void Write(Utf8JsonWriter json, Issue issue, SiteArticle planned)
    {
        var (article, page) = (planned.Article, planned.Page.Page);
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteString("@type", article.Kind switch
        {
            ArticleKind.Opinion => "OpinionNewsArticle",
            ArticleKind.Advertisement => "AdvertiserContentArticle",
            _ => "NewsArticle",
        });
        if (article.Headline.Count > 0) json.WriteString("headline", Phrases.Join(article.Headline));
        if (article.Kicker is { } kicker) json.WriteString("alternativeHeadline", kicker);
        json.WriteString("inLanguage", "zh-CN");
        json.WriteString("datePublished", issue.Date.ToString("yyyy-MM-dd"));
        json.WriteString("articleSection", article.Column ?? page.Name ?? $"第{page.Number}版");
        json.WriteString("printPage", $"{page.Number}");
        if (article.Dateline is { } dateline) json.WriteString("dateline", dateline);
        if (article.Byline is { } byline) WriteNamed(json, "author", "Person", byline);
        WriteNamed(json, "publisher", "NewsMediaOrganization", issue.Title.Publisher ?? issue.Title.Name);

        if (article.Pictures.Count > 0)
        {
            json.WriteStartArray("image");
            foreach (var picture in article.Pictures) json.WriteStringValue(Addresses.Link(planned.Address, Addresses.Picture(issue, picture)));
            json.WriteEndArray();
        }

        json.WriteStartObject("isPartOf");
        json.WriteString("@type", "PublicationIssue");
        if (issue.Number is { } number) json.WriteString("issueNumber", $"{number}");
        json.WriteString("datePublished", issue.Date.ToString("yyyy-MM-dd"));
        WriteNamed(json, "isPartOf", "Newspaper", issue.Title.Name);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNamed(Utf8JsonWriter json, string property, string type, string name)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", type);
        json.WriteString("name", name);
        json.WriteEndObject();
    }
}
