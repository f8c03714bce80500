using System.Runtime.InteropServices;
using Huozi.Text.Words;

namespace Huozi.WordTraining;

/// <summary>The words of the corpus.</summary>
/// <remarks>
/// A sentence must not find its own rare words known, or training would trust known words more than new text bears out.
/// So the corpus is dealt into parts, and a sentence knows only the words of the other parts.
/// </remarks>
internal sealed class Lexicon
{
    private const int Parts = 10;

    // Neighbouring lines are of one report: they go into one part.
    private const int Run = 50;

    private readonly Dictionary<ulong, int> counts = [];
    private readonly Dictionary<ulong, int>[] countsOfParts = [.. Enumerable.Range(0, Parts).Select(_ => new Dictionary<ulong, int>())];

    public Lexicon(List<Sentence> sentences, IEnumerable<string> more)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            foreach (var (start, length) in sentences[i].KnownWords())
            {
                var word = sentences[i].Text.AsSpan(start, length);
                // Numbers and words of letters are told by the types of their characters.
                if (!word.ContainsAnyInRange('\u4E00', '\u9FFF')) continue;
                var hash = WordModel.HashOfWord(word);
                CollectionsMarshal.GetValueRefOrAddDefault(counts, hash, out _)++;
                CollectionsMarshal.GetValueRefOrAddDefault(countsOfParts[PartOf(i)], hash, out _)++;
            }
        }

        foreach (var word in more) counts.TryAdd(WordModel.HashOfWord(word), 1);
    }

    /// <summary>All words, by their hash, the most frequent first.</summary>
    public IEnumerable<ulong> All => counts.OrderByDescending(word => word.Value).ThenBy(word => word.Key).Select(word => word.Key);

    /// <summary>What the training sentence of some number knows.</summary>
    public Func<ulong, bool> KnownTo(int sentence)
    {
        var own = countsOfParts[PartOf(sentence)];
        return hash => counts.TryGetValue(hash, out var count) && count > own.GetValueOrDefault(hash);
    }

    private static int PartOf(int sentence) => sentence / Run % Parts;
}
