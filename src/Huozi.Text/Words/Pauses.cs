namespace Huozi.Text.Words;

/// <summary>Where a speaker would pause (语顿): between phrases rather than inside one.</summary>
/// <remarks>
/// Learnt from where writers set marks: some words mostly end a clause (完成, 之后), some start one (但是, 记者), and some do neither (的, 和).
/// How much so is a logarithm, and what the two words on the sides of a place say is added.
/// </remarks>
public static class Pauses
{
    /// <summary>A score of so much: e times as likely as between any two words.</summary>
    public const int Unit = 20;

    // The edge characters of words too rare to tell are kept among the words, under hashes of their own.
    private const char LastMark = '\uE000';
    private const char FirstMark = '\uE001';

    /// <summary>How likely a pause is between two words: above 0 where it is likelier than between any two.</summary>
    /// <param name="before">The word before.</param>
    /// <param name="after">The word after.</param>
    public static int Score(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        if (before.IsEmpty || after.IsEmpty) return 0;
        var model = WordModel.Instance;
        var end = model.LeaningOf(Hash(before)) ?? model.LeaningOf(HashOfLast(before[^1])) ?? (0, 0);
        var start = model.LeaningOf(Hash(after)) ?? model.LeaningOf(HashOfFirst(after[0])) ?? (0, 0);
        return end.End + start.Start;
    }

    /// <summary>Whether two words are known to stand together: a fixed phrase, or near one (人民 政府, 开放 时间).</summary>
    public static bool StandTogether(ReadOnlySpan<char> before, ReadOnlySpan<char> after) => WordModel.Instance.IsPair(Hash(before), Hash(after));

    /// <summary>Whether a mark parts clauses.</summary>
    internal static bool IsPause(char mark) => mark is '，' or '。' or '；' or '：' or '！' or '？';

    /// <summary>The hash of a character as the last of rare words.</summary>
    internal static ulong HashOfLast(char character) => WordModel.HashOfWord([LastMark, character]);

    /// <summary>The hash of a character as the first of rare words.</summary>
    internal static ulong HashOfFirst(char character) => WordModel.HashOfWord([FirstMark, character]);

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        Span<char> normal = stackalloc char[word.Length <= 64 ? word.Length : 64];
        WordFeatures.Normalize(word[..normal.Length], normal);
        return WordModel.HashOfWord(normal);
    }
}
