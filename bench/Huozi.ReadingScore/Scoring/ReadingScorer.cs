namespace Huozi.ReadingScore.Scoring;

/// <summary>Scores the articles found on a page against its gold.</summary>
/// <remarks>
/// Articles are paired one to one by the pairs of neighbouring characters that their bodies share, the likest first. A pair is a match where the likeness of the
/// bodies is at least 0.95: twice the characters in common by the characters of both, as <see cref="MatchingBlocks"/> finds them. Articles of other kinds are
/// neither asked for nor held against the reader. A byline that stands in the body too may be stored in either way.
/// </remarks>
internal static class ReadingScorer
{
    // Bodies that share less are not the same article in any state.
    private const double LeastShared = 0.05;
    private const int LeastSharedPairs = 3;

    private const double MatchingBody = 0.95;

    /// <summary>Scores a page.</summary>
    /// <param name="gold">What is on it.</param>
    /// <param name="found">What a reader found.</param>
    /// <param name="kinds">The kinds of articles asked for; news and notices where it is left out.</param>
    public static PageScore Score(ScoredPage gold, ScoredPage found, IReadOnlySet<string>? kinds = null)
    {
        kinds ??= new HashSet<string> { "news", "notice" };
        var asked = gold.Articles.Where(article => kinds.Contains(article.Kind)).ToList();
        var others = gold.Articles.Where(article => !kinds.Contains(article.Kind)).ToList();
        var counterparts = Pair(
            [.. asked.Select(article => ComparedText.Pairs(Body(article)))],
            [.. found.Articles.Select(article => ComparedText.Pairs(Body(article) is { Length: > 0 } body ? body : ComparedText.Of(article.Headline)))]);

        var askedText = Characters(asked.Select(ComparedText.Whole));
        var pageText = Characters([.. gold.Articles.Select(ComparedText.Whole), ComparedText.Of(string.Concat(gold.Furniture))]);
        var foundText = Characters(found.Articles.Select(ComparedText.Whole));
        var paired = counterparts.Values.ToHashSet();
        var score = new PageScore
        {
            Gold = asked.Count,
            Found = found.Articles.Count - found.Articles.Where((_, index) => !paired.Contains(index)).Count(article => IsOneOf(others, article)),
            Lost = askedText.Beyond(foundText),
            Doubled = foundText.Beyond(pageText),
            Characters = askedText.Count,
        };
        return asked.Select((article, index) => Score(article, counterparts.TryGetValue(index, out var at) ? found.Articles[at] : null)).Aggregate(score, (sum, next) => sum + next);
    }

    private static PageScore Score(ScoredArticle gold, ScoredArticle? found)
    {
        var paragraphs = ComparedText.Paragraphs(gold);
        var (headline, byline) = (ComparedText.Of(gold.Headline), ComparedText.Byline(gold));
        var score = new PageScore { Headlines = headline.Length > 0 ? 1 : 0, Bylines = byline.Length > 0 ? 1 : 0, Breaks = Breaks(paragraphs).Count };
        if (found is null) return score;

        // A subhead among the paragraphs is no fault.
        var subheads = gold.Subheads.Select(ComparedText.Of).ToHashSet();
        var given = ComparedText.Paragraphs(found).Where(text => !subheads.Contains(text)).ToList();
        var (first, second) = (ComparedText.Characters(string.Concat(paragraphs)), ComparedText.Characters(string.Concat(given)));
        var blocks = MatchingBlocks.Of(first, second);
        var body = 2.0 * blocks.Sum(block => block.Length) / Math.Max(1, first.Length + second.Length);
        var breaks = Breaks(given).Select(end => PlaceInFirst(blocks, end - 1) + 1 ?? -end).ToHashSet();
        return score with
        {
            BodySum = body,
            Matched = body >= MatchingBody ? 1 : 0,
            HeadlinesFound = headline.Length > 0 && headline == ComparedText.Of(found.Headline) ? 1 : 0,
            BylinesFound = byline.Length > 0 && byline == ComparedText.Byline(found) ? 1 : 0,
            BreaksGiven = breaks.Count,
            BreaksFound = breaks.Intersect(Breaks(paragraphs)).Count(),
        };
    }

    /// <summary>For each article of the gold that has one, its counterpart.</summary>
    private static Dictionary<int, int> Pair(IReadOnlyList<Bag<(int, int)>> gold, IReadOnlyList<Bag<(int, int)>> found)
    {
        var likely = from second in Enumerable.Range(0, found.Count)
                     from first in Enumerable.Range(0, gold.Count)
                     let shared = gold[first].Shared(found[second])
                     let likeness = 2.0 * shared / (gold[first].Count + found[second].Count)
                     where shared >= LeastSharedPairs && likeness > LeastShared
                     orderby likeness descending, first descending, second descending
                     select (first, second);
        var pairs = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        foreach (var (first, second) in likely)
        {
            if (pairs.ContainsKey(first) || !taken.Add(second)) continue;
            pairs[first] = second;
        }

        return pairs;
    }

    /// <summary>Whether more than half of what an article says is said by one of these.</summary>
    private static bool IsOneOf(IEnumerable<ScoredArticle> others, ScoredArticle article)
    {
        var pairs = ComparedText.Pairs(ComparedText.Whole(article));
        return others.Any(other => pairs.Shared(ComparedText.Pairs(ComparedText.Whole(other))) * 2 > pairs.Count);
    }

    /// <summary>Where paragraphs end, but for the last: the number of characters before.</summary>
    private static HashSet<int> Breaks(IReadOnlyList<string> paragraphs)
    {
        var breaks = new HashSet<int>();
        var length = 0;
        foreach (var paragraph in paragraphs.SkipLast(1)) breaks.Add(length += ComparedText.Characters(paragraph).Length);
        return breaks;
    }

    private static int? PlaceInFirst(IReadOnlyList<Match> blocks, int place)
    {
        foreach (var block in blocks)
        {
            if (place >= block.Second && place < block.Second + block.Length) return place - block.Second + block.First;
        }

        return null;
    }

    private static string Body(ScoredArticle article) => string.Concat(ComparedText.Paragraphs(article));

    private static Bag<int> Characters(IEnumerable<string> texts) => new(texts.SelectMany(ComparedText.Characters));
}
