namespace Huozi.Text.Words;

/// <summary>Which neighbouring ideographs belong to one word, as far as the pair alone can tell.</summary>
/// <remarks>
/// The table is derived from counts over a segmented corpus of news (<c>derive-joints.py</c> beside this file): some 17,000 pairs that
/// stood inside one word at least seven times in ten. It says where not to break a headline; it does not cut text into words.
/// </remarks>
public static class WordJoints
{
    private static readonly Lazy<HashSet<int>> Pairs = new(Load);

    /// <summary>Whether a break between two characters would tear a word.</summary>
    public static bool Joins(char before, char after) => Pairs.Value.Contains(before << 16 | after);

    private static HashSet<int> Load()
    {
        using var stream = typeof(WordJoints).Assembly.GetManifestResourceStream("joints.txt")!;
        using var lines = new StreamReader(stream);
        var pairs = new HashSet<int>(24_000);
        while (lines.ReadLine() is { } line)
        {
            for (var i = 1; i < line.Length; i++) pairs.Add(line[0] << 16 | line[i]);
        }

        return pairs;
    }
}
