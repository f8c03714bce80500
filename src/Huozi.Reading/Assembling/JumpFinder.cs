using Huozi.Model;
using Huozi.Reading.Ordering;
using Huozi.Text;
using Huozi.Text.Marks;

namespace Huozi.Reading.Assembling;

/// <summary>Pairs the articles that are sent on to another page (下转) with those that come from one (上接), over all pages of an issue at once.</summary>
internal static class JumpFinder
{
    // What it is worth that two fit in one way, together 1: each of the two marks, the headline, the text. Two marks that point at each other are enough by themselves.
    private const double MarkWorth = 0.3;
    private const double HeadlineWorth = 0.3;
    private const double ContinuityWorth = 0.1;

    // A pair that only one mark speaks for needs a headline that is much the same.
    private const double LeastScore = 0.5;

    // What is not known speaks neither for nor against.
    private const double Unknown = 0.5;

    /// <summary>The pairs, by the page they begin on. Every article is in one pair at most as the first part, and in one at most as the second.</summary>
    public static IReadOnlyList<Jump> Find(IReadOnlyList<Page> pages)
    {
        var articles = pages.SelectMany(page => page.Articles.Select(article => (page.Number, Article: article))).ToList();
        // Where a mark is lost, any article of the page that the other names may be its partner.
        var sent = articles.Where(end => end.Article.JumpTo is not null || articles.Any(other => other.Article.ContinuedFrom == end.Number)).ToList();
        var taken = articles.Where(end => end.Article.ContinuedFrom is not null || articles.Any(other => other.Article.JumpTo == end.Number)).ToList();
        var costs = new double[sent.Count, taken.Count];
        for (var i = 0; i < sent.Count; i++)
        {
            for (var k = 0; k < taken.Count; k++) costs[i, k] = Score(sent[i], taken[k]) is { } score ? 1 - score : double.PositiveInfinity;
        }
        var alone = (1 - LeastScore) / 2;
        var partners = Assignment.Solve(costs, [.. sent.Select(_ => alone)], [.. taken.Select(_ => alone)]);
        return
        [
            .. partners.Select((k, i) => (i, k)).Where(pair => pair.k >= 0)
                .Select(pair => new Jump(sent[pair.i].Number, sent[pair.i].Article.Number, taken[pair.k].Number, taken[pair.k].Article.Number, 1 - costs[pair.i, pair.k])),
        ];
    }

    /// <summary>How well the second goes on with the first, from 0 to 1; null where it cannot.</summary>
    private static double? Score((int Number, Article Article) first, (int Number, Article Article) second)
    {
        if (first.Number == second.Number) return null;
        var marks = (first.Article.JumpTo == second.Number ? 1 : 0) + (second.Article.ContinuedFrom == first.Number ? 1 : 0);
        // A mark that names another page speaks against.
        if (marks == 0 || first.Article.JumpTo is { } to && to != second.Number || second.Article.ContinuedFrom is { } from && from != first.Number) return null;
        return marks * MarkWorth + HeadlineWorth * Likeness(first.Article.HeadlineText, second.Article.HeadlineText) + ContinuityWorth * Continuity(first.Article);
    }

    /// <summary>The share of character pairs that two headlines have in common, marks and blanks left aside.</summary>
    private static double Likeness(string first, string second)
    {
        var (one, other) = (Pairs(first), Pairs(second));
        if (one.Count == 0 || other.Count == 0) return Unknown;
        // The second head is often the first cut short.
        return (double)one.Intersect(other).Count() / Math.Min(one.Count, other.Count);
    }

    private static HashSet<(char, char)> Pairs(string headline)
    {
        var text = headline.Where(character => Ideograph.Is(character) || char.IsAsciiLetterOrDigit(character)).ToList();
        return [.. text.Zip(text.Skip(1))];
    }

    /// <summary>Whether the first part breaks off in the middle of a sentence, as most jumps do.</summary>
    private static double Continuity(Article first) => first.Paragraphs.LastOrDefault() is not { } last ? Unknown : SentenceMarks.EndsSentence(last) ? 0 : 1;
}
