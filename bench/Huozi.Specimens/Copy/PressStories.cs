using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Copy;

/// <summary>Reports from a file of press text: JSON, one report a line, with <c>kicker</c>, <c>title</c>, <c>subtitle</c>, <c>author</c> and <c>paragraphs</c>; gzip where its name ends so.</summary>
internal sealed partial class PressStories : IStories
{
    // Of how many reports that are nearest in length one is taken.
    private const int Choice = 80;

    private readonly List<(Story Story, int Length)> stories;

    private PressStories(List<(Story, int)> stories) => this.stories = stories;

    /// <summary>Reads a file.</summary>
    public static PressStories Read(string file)
    {
        using var stream = File.OpenRead(file);
        using var reader = new StreamReader(file.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(stream, CompressionMode.Decompress) : stream);
        var stories = new List<(Story Story, int Length)>();
        while (reader.ReadLine() is { } line)
        {
            using var json = JsonDocument.Parse(line);
            if (Story(json.RootElement) is { } story) stories.Add((story, story.Blocks.Sum(block => block.Text.Length)));
        }

        stories.Sort((a, b) => a.Length.CompareTo(b.Length));
        return new(stories);
    }

    /// <inheritdoc/>
    public Story Next(Chance chance, int characters)
    {
        var first = stories.FindIndex(story => story.Length >= characters);
        if (first < 0) first = stories.Count;
        first = Math.Max(0, Math.Min(first, stories.Count - Choice));
        return stories[chance.Between(first, Math.Min(stories.Count, first + Choice) - 1)].Story;
    }

    private static Story? Story(JsonElement json)
    {
        var headline = Clean(json.GetProperty("title").GetString());
        if (headline.Length is < 4 or > 40 || headline.Contains("责编", StringComparison.Ordinal) || headline.Contains("图片报道", StringComparison.Ordinal)) return null;
        var texts = json.GetProperty("paragraphs").EnumerateArray().Select(text => Clean(text.GetString())).Where(text => text.Length > 0 && !NotText().IsMatch(text)).ToList();
        if (texts.Count == 0) return null;
        texts[0] = Dateline().Replace(texts[0], "");
        texts[^1] = Credit().Replace(texts[^1], "");
        var blocks = texts.Where(text => text.Length > 0).Select((text, index) => new Block(text, index > 0 && text.Length <= 18 && !"。！？”…：；），、".Contains(text[^1]))).ToList();
        var isList = blocks.Count(block => block.IsSubhead) * 4 > blocks.Count || blocks.Where((block, index) => index > 0 && block.IsSubhead && blocks[index - 1].IsSubhead).Any();
        if (isList || blocks.Sum(block => block.Text.Length) < 150 || !blocks.Any(block => block.Text.Length > 25)) return null;
        var all = headline + string.Concat(blocks.Select(block => block.Text));
        if (!Measure.CanSet(all)) return null;
        string? Part(string name) => Clean(json.GetProperty(name).GetString()) is { Length: > 3 and < 40 } text && Measure.CanSet(text) ? text : null;
        return new() { Headline = headline, Kicker = Part("kicker"), Deck = Part("subtitle"), Author = Part("author"), Blocks = blocks };
    }

    private static string Clean(string? text) => White().Replace((text ?? "").Replace('\u3000', ' ').Replace('\u00A0', ' '), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    [GeneratedRegex(@"^[^，。]{0,16}\d{1,2}月\d{1,2}日[电讯]\s*(（[^）]{2,60}）)?\s*")]
    private static partial Regex Dateline();

    [GeneratedRegex(@"（[^（）]{2,40}）$")]
    private static partial Regex Credit();

    [GeneratedRegex("^（.*）$|责编|版式|制图|数据来源|统筹|①|^编者按|摄$|供图$|摄（")]
    private static partial Regex NotText();
}
