using Huozi.Text.Words;

namespace Huozi.WordTraining;

/// <summary>Learns which words end and start clauses, from where writers set marks.</summary>
internal static class Leanings
{
    // Below this many meetings a word tells by its edge characters only.
    private const int LeastCount = 12;

    // As many further meetings, in which it is like any other word, keep a rare word from leaning hard.
    private const double Doubt = 10;

    /// <summary>The table of leanings, the most frequent words first.</summary>
    public static uint[] Of(List<Sentence> sentences)
    {
        var counts = new Dictionary<ulong, (int All, int Ends, int Starts)>();
        var (all, pauses) = (0, 0);
        foreach (var words in sentences.Select(sentence => sentence.Words().ToList()))
        {
            for (var i = 0; i < words.Count; i++)
            {
                var word = words[i];
                if (!char.IsLetterOrDigit(word[0])) continue;
                var ends = i + 1 == words.Count || Pauses.IsPause(words[i + 1][0]);
                var starts = i == 0 || Pauses.IsPause(words[i - 1][0]);
                all++;
                pauses += ends ? 1 : 0;
                Count(WordModel.HashOfWord(word), ends, starts);
                if (word.Length > 1)
                {
                    Count(Pauses.HashOfLast(word[^1]), ends, starts);
                    Count(Pauses.HashOfFirst(word[0]), ends, starts);
                }
            }
        }

        var usual = pauses / (double)all;
        var table = new uint[WordModel.LeaningBuckets * WordModel.LeaningWays];
        foreach (var (hash, count) in counts.Where(item => item.Value.All >= LeastCount).OrderByDescending(item => item.Value.All).ThenBy(item => item.Key))
        {
            var (bucket, fingerprint) = WordModel.PlaceOfLeaning(hash);
            var slots = table.AsSpan(bucket * WordModel.LeaningWays, WordModel.LeaningWays);
            if (slots.IndexOf(0u) is >= 0 and var free) slots[free] = WordModel.LeaningSlot(fingerprint, Lean(count.Ends, count.All), Lean(count.Starts, count.All));
        }

        Console.WriteLine($"{table.Count(slot => slot != 0)} leanings are kept of {counts.Values.Count(count => count.All >= LeastCount)}");
        return table;

        void Count(ulong hash, bool ends, bool starts)
        {
            var known = counts.GetValueOrDefault(hash);
            counts[hash] = (known.All + 1, known.Ends + (ends ? 1 : 0), known.Starts + (starts ? 1 : 0));
        }

        // The logarithm of how much more often than others, in units of which Pauses.Unit make 1.
        sbyte Lean(int met, int of) => (sbyte)Math.Clamp(Math.Round(Pauses.Unit * Math.Log((met + Doubt * usual) / (of + Doubt) / usual)), -127, 127);
    }
}
