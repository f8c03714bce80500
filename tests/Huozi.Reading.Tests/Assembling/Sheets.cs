using Huozi.Model;
using Huozi.Model.Recovered;
using Huozi.Reading.Assembling;

namespace Huozi.Reading.Tests.Assembling;

/// <summary>Pages of invented papers, as a reader gives them.</summary>
internal static class Sheets
{
    public static readonly DateOnly Day = new(2026, 3, 9);

    public static readonly IssueFacts NoFacts = new(null, null);

    public static SourcedPage Page(string file, int? number, string? title = "青川湾报", DateOnly? date = null, bool hasDate = true, int place = 1, params Article[] articles) => new(
        new()
        {
            Place = place,
            Number = number,
            Title = title is null ? null : new() { Name = title },
            Date = hasDate ? date ?? Day : null,
            Articles = [.. articles.Select(article => new ReadArticle { Article = article })],
        },
        file);

    public static Article Article(int number, string headline, string text, int? jumpTo = null, int? continuedFrom = null) => new()
    {
        Number = number,
        Rank = number,
        Headline = headline.Length == 0 ? [] : [headline],
        Body = [new Paragraph(text)],
        JumpTo = jumpTo,
        ContinuedFrom = continuedFrom,
    };
}
