namespace Huozi.Reading.Ordering;

/// <summary>Takes heads without text for the names of sections (栏目) where the heads of articles stand right under them.</summary>
internal static class SectionNames
{
    private const int Longest = 10;

    // The first head stands so close under its section's name, in em of the name.
    private const double Near = 2.5;

    /// <summary>The articles; those that were only a name are the column of the articles under it.</summary>
    public static IReadOnlyList<FoundArticle> Attach(IReadOnlyList<FoundArticle> articles)
    {
        var names = new HashSet<FoundArticle>();
        foreach (var name in articles.Where(article => article is { Passages.Count: 0, Head: { } head } && head.Headline.Sum(block => block.Characters) <= Longest && !head.Kicker.Concat(head.Deck).Concat(head.Byline).Any()))
        {
            Head[] named = [.. articles.Where(article => article != name && article.Head is { } head && IsUnder(name.Head!, head)).Select(article => article.Head!)];
            if (!Array.Exists(named, head => head.Area.Top - name.Head!.Area.Bottom < Near * name.Head.Size)) continue;
            names.Add(name);
            foreach (var head in named) head.Column ??= name.Head!.Headline[0];
        }

        return names.Count == 0 ? articles : [.. articles.Where(article => !names.Contains(article))];
    }

    /// <summary>Whether a head stands under a name: in its closed area, or right under it in the same columns.</summary>
    private static bool IsUnder(Head name, Head head) =>
        head.Enclosure == name.Enclosure && head.Area.Top > name.Area.CentreY && head.Size < name.Size
        && (name.Enclosure is not null || (head.Area.SharedWidth(name.Area) > 0 && head.Area.Top - name.Area.Bottom < Near * name.Size));
}
