using Huozi.Text.Words;

namespace Huozi.WordTraining;

/// <summary>Learns which words stand together far more often than chance would have it (log-likelihood, Dunning 1993, by its main term).</summary>
internal static class Pairs
{
    private const int LeastCount = 3;

    // So many times as often as chance.
    private const double LeastRatio = 10;

    /// <summary>The table of pairs, the strongest first; words of one character are left out: they stand with anything.</summary>
    public static ushort[] Of(List<Sentence> sentences)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var pairs = new Dictionary<(string First, string Second), int>();
        var all = 0;
        foreach (var sentence in sentences)
        {
            var before = "";
            foreach (var word in sentence.Words())
            {
                all++;
                words[word] = words.GetValueOrDefault(word) + 1;
                if (before.Length > 1 && word.Length > 1) pairs[(before, word)] = pairs.GetValueOrDefault((before, word)) + 1;
                before = word;
            }
        }

        var table = new ushort[WordModel.PairBuckets * WordModel.WordWays];
        var ranked = pairs.Where(pair => pair.Value >= LeastCount)
            .Select(pair => (pair.Key, pair.Value, Ratio: pair.Value / (double)words[pair.Key.First] * all / words[pair.Key.Second]))
            .Where(pair => pair.Ratio >= LeastRatio)
            .OrderByDescending(pair => pair.Value * Math.Log(pair.Ratio))
            .ThenBy(pair => pair.Key.First, StringComparer.Ordinal).ThenBy(pair => pair.Key.Second, StringComparer.Ordinal)
            .Select(pair => pair.Key).ToList();
        foreach (var (first, second) in ranked)
        {
            var (bucket, fingerprint) = WordModel.PlaceOfPair(WordModel.HashOfWord(first), WordModel.HashOfWord(second));
            var slots = table.AsSpan(bucket * WordModel.WordWays, WordModel.WordWays);
            if (!slots.Contains(fingerprint) && slots.IndexOf((ushort)0) is >= 0 and var free) slots[free] = fingerprint;
        }

        Console.WriteLine($"{table.Count(slot => slot != 0)} pairs are kept of {ranked.Count}");
        return table;
    }
}
