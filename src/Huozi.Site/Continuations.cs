namespace Huozi.Site;

/// <summary>Finds which article goes on in which (下转, 上接).</summary>
internal static class Continuations
{
    /// <summary>Joins the halves of jumped articles.</summary>
    /// <remarks>
    /// Between two pages, halves with the same headline belong together; then halves of which one headline holds the other, for a
    /// continuation often prints a short one; then, when just one of each is left, those two.
    /// </remarks>
    public static void Join(IEnumerable<SiteArticle> articles)
    {
        var all = articles.ToList();
        var jumps = all.Where(article => article.Article.JumpTo is not null);
        foreach (var jumped in jumps.ToLookup(start => (From: start.Page.Page.Number, To: start.Article.JumpTo)))
        {
            var starts = jumped.ToList();
            var rests = all.Where(rest => rest.Page.Page.Number == jumped.Key.To && rest.Article.ContinuedFrom == jumped.Key.From).ToList();
            Pair(starts, rests, (start, rest) => start == rest);
            Pair(starts, rests, (start, rest) => start.Length > 0 && rest.Length > 0 && (start.Contains(rest) || rest.Contains(start)));
            if (starts.Count == 1 && rests.Count == 1) Pair(starts, rests, (_, _) => true);
        }
    }

    private static void Pair(List<SiteArticle> starts, List<SiteArticle> rests, Func<string, string, bool> match)
    {
        foreach (var start in starts.ToList())
        {
            if (rests.Find(rest => match(Headline(start), Headline(rest))) is not { } rest) continue;
            start.Continuation = rest;
            rest.Beginning = start;
            starts.Remove(start);
            rests.Remove(rest);
        }
    }

    /// <summary>The headline without the spaces that its line breaks leave.</summary>
    private static string Headline(SiteArticle article) => string.Concat(article.Article.Headline).Replace(" ", "").Replace("　", "");
}
