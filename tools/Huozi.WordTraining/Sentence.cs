using Huozi.Text.Words;

namespace Huozi.WordTraining;

/// <summary>A segmented sentence.</summary>
/// <param name="Text">The normal forms of its characters.</param>
/// <param name="Tags">The place of each in its word.</param>
internal sealed record Sentence(char[] Text, WordTag[] Tags)
{
    /// <summary>The sentence of a line with words parted by blanks; null for an empty one. The brackets that a corpus sets around the names of organisations are left out.</summary>
    public static Sentence? Parse(string line)
    {
        var words = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word.Length > 1 ? word.TrimStart('[').TrimEnd(']') : word).Where(word => word.Length > 0).ToList();
        if (words.Count == 0) return null;
        var text = string.Concat(words);
        var normal = new char[text.Length];
        WordFeatures.Normalize(text, normal);
        var tags = new List<WordTag>(text.Length);
        foreach (var word in words)
        {
            if (word.Length == 1) tags.Add(WordTag.Single);
            else tags.AddRange([WordTag.Begin, .. Enumerable.Repeat(WordTag.Middle, word.Length - 2), WordTag.End]);
        }

        return new(normal, [.. tags]);
    }

    /// <summary>Its words.</summary>
    public IEnumerable<string> Words()
    {
        var start = 0;
        for (var i = 0; i < Text.Length; i++)
        {
            if (Tags[i] is not (WordTag.End or WordTag.Single)) continue;
            yield return new(Text, start, i + 1 - start);
            start = i + 1;
        }
    }

    /// <summary>Its words that are short enough to be known whole: where each starts, and its length.</summary>
    public IEnumerable<(int Start, int Length)> KnownWords()
    {
        var start = 0;
        for (var i = 0; i < Text.Length; i++)
        {
            if (Tags[i] is not (WordTag.End or WordTag.Single)) continue;
            if (i > start && i < start + WordModel.LongestWord) yield return (start, i + 1 - start);
            start = i + 1;
        }
    }
}
