using Huozi.Model;

namespace Huozi.ReadingScore.Scoring;

/// <summary>What is compared of an article, as it is printed: one of a page's gold, or one that a reader found.</summary>
internal sealed record ScoredArticle
{
    /// <summary>What it is: <c>news</c>, <c>notice</c>, <c>photo</c>, <c>ad</c>.</summary>
    public string Kind { get; init; } = "news";

    /// <summary>The headline; empty for none.</summary>
    public string? Headline { get; init; }

    /// <summary>The line above it; empty for none.</summary>
    public string? Kicker { get; init; }

    /// <summary>The line below it; empty for none.</summary>
    public string? Deck { get; init; }

    /// <summary>The writers, with the marks around them; empty for none.</summary>
    public string? Byline { get; init; }

    /// <summary>The paragraphs of the body.</summary>
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>The subheads of the body.</summary>
    public IReadOnlyList<string> Subheads { get; init; } = [];

    /// <summary>An article as its page prints it: the dateline opens the first paragraph, a byline at the end has its parentheses.</summary>
    public static ScoredArticle Of(Article article) => new()
    {
        Kind = article.Kind switch
        {
            ArticleKind.Photo => "photo",
            ArticleKind.Notice => "notice",
            ArticleKind.Advertisement => "ad",
            _ => "news",
        },
        Headline = article.HeadlineText,
        Kicker = article.Kicker,
        Deck = article.Deck,
        Byline = article is { BylinePlace: BylinePlace.End, PrintedByline: { } byline } ? $"（{byline}）" : article.Byline,
        Paragraphs = article.Dateline is { } dateline ? [dateline + article.Paragraphs.FirstOrDefault(), .. article.Paragraphs.Skip(1)] : [.. article.Paragraphs],
        Subheads = [.. article.Subheads],
    };
}
