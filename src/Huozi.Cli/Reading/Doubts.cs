using Huozi.Model.Recovered;

namespace Huozi.Cli.Reading;

/// <summary>Finds what a person should look at on a page.</summary>
internal static class Doubts
{
    // Below this a reader is wrong often enough to be worth a person's look.
    private const double Sure = 0.8;

    /// <summary>The joins and articles of a page that are not sure.</summary>
    public static IEnumerable<Doubt> Of(ReadPage page)
    {
        var number = page.Number ?? page.Place;
        foreach (var article in page.Articles)
        {
            var headline = article.Article.HeadlineText;
            var joins = article.Joins.Where(join => join.Confidence < Sure).Select(join => new Doubt(number, headline, join.Before, join.After, join.Confidence)).ToList();
            foreach (var join in joins) yield return join;
            // An article is no surer than its joins: where one of them says why, the article need not.
            if (joins.Count == 0 && article.Confidence < Sure) yield return new(number, headline, null, null, article.Confidence);
        }
    }
}
