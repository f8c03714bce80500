using Huozi.Model;

namespace Huozi.Formats.IssueFolder;

/// <summary>The keys and fixed words of the issue folder, in the order they are written.</summary>
internal static class Keywords
{
    public static readonly string[] IssueKeys =
    [
        "title", "date", "number", "supervisors", "organisers", "publisher", "ear", "style", "imprint", "pages",
    ];

    public static readonly string[] ImprintKeys = ["serial-number", "postal-code", "address", "telephone", "printer", "distribution", "price"];

    public static readonly string[] PageKeys = ["number", "name", "editor"];

    public static readonly string[] ArticleKeys =
    [
        "headline", "kicker", "deck", "byline", "byline-at", "dateline", "column", "kind", "rank", "jump", "continued-from", "boxed", "vertical", "head", "pictures",
    ];

    public static readonly string[] PictureKeys = ["file", "caption", "credit", "alt"];

    public static readonly (string Word, BylinePlace Value)[] BylinePlaces = [("end", BylinePlace.End), ("head", BylinePlace.Head)];

    public static readonly (string Word, ArticleKind Value)[] Kinds =
    [
        ("news", ArticleKind.News), ("opinion", ArticleKind.Opinion), ("photo", ArticleKind.Photo),
        ("notice", ArticleKind.Notice), ("advertisement", ArticleKind.Advertisement), ("table", ArticleKind.Table),
    ];

    public static readonly (string Word, HeadStyle Value)[] HeadStyles =
    [
        ("plain", HeadStyle.Plain), ("boxed", HeadStyle.Boxed), ("reversed", HeadStyle.Reversed), ("vertical", HeadStyle.Vertical),
    ];

    public static readonly (string Word, bool Value)[] Flags = [("true", true), ("false", false)];

    /// <summary>The word for a value.</summary>
    public static string Of<T>((string Word, T Value)[] table, T value) =>
        table.First(entry => EqualityComparer<T>.Default.Equals(entry.Value, value)).Word;
}
