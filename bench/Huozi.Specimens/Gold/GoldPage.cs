using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Huozi.Specimens.Gold;

/// <summary>What is printed on a page: the gold that readers are scored against.</summary>
internal sealed class GoldPage
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        WriteIndented = true,
        IndentSize = 1,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public required int Page { get; init; }

    public required double WidthPt { get; init; }

    public required double HeightPt { get; init; }

    public required string Title { get; init; }

    public required string Date { get; init; }

    public required int IssueNumber { get; init; }

    public required string Style { get; init; }

    public List<GoldArticle> Articles { get; } = [];

    public List<string> Furniture { get; } = [];

    public required string Pdf { get; init; }

    public required int PdfPage { get; init; }

    [JsonIgnore]
    public int Count { get; private set; }

    /// <summary>A new article, the next in order.</summary>
    public GoldArticle Add(string kind)
    {
        var article = new GoldArticle { Id = $"a{++Count}", Kind = kind };
        Articles.Add(article);
        return article;
    }

    /// <summary>Writes it as JSON.</summary>
    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this, Options) + "\n");
}
