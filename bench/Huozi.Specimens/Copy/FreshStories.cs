namespace Huozi.Specimens.Copy;

/// <summary>Reports of which none comes twice, as far as there are others.</summary>
internal sealed class FreshStories(IStories stories) : IStories
{
    private const int MostTries = 12;

    private readonly HashSet<string> used = [];

    /// <inheritdoc/>
    public Story Next(Chance chance, int characters)
    {
        var story = stories.Next(chance, characters);
        for (var attempt = 0; attempt < MostTries && used.Contains(story.Headline); attempt++) story = stories.Next(chance, characters);
        used.Add(story.Headline);
        return story;
    }
}
