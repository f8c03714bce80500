using Huozi.Text.Words;

namespace Huozi.WordTraining;

/// <summary>Learns the weights of features (averaged structured perceptron, Collins 2002). All arithmetic is of whole numbers.</summary>
/// <param name="sentences">The corpus.</param>
/// <param name="features">The features of each character of each sentence, by their numbers; −1 for one that has no weight.</param>
/// <param name="count">How many features there are.</param>
internal sealed class Perceptron(List<Sentence> sentences, int[][] features, int count)
{
    private const int Tags = 4;

    /// <summary>A wrong tag must lose by so much: as in training with a margin, the lead carries over to new text.</summary>
    private const int Margin = 1;

    // Tag pairs that a row of words can hold: for each second tag, the two that may stand before it.
    private static readonly (int First, int Second)[] Before = [(2, 3), (0, 1), (0, 1), (2, 3)];

    private readonly int[] weights = new int[Tags * count + Tags * Tags];
    private readonly long[] sums = new long[Tags * count + Tags * Tags];
    private int[] best = [];
    private byte[] from = [];
    private long step = 1;

    /// <summary>The weights: item 4 × feature + tag, and after all features item 4 × tag + next tag.</summary>
    public double[] Train(int epochs)
    {
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        var chance = new Random(7);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            chance.Shuffle(order);
            var (wrong, all) = (0L, 0L);
            foreach (var sentence in order)
            {
                wrong += Learn(sentence);
                all += sentences[sentence].Text.Length;
                step++;
            }

            Console.WriteLine($"  epoch {epoch}: {100.0 * wrong / all:F2}% of the tags wrong");
        }

        return [.. weights.Zip(sums, (weight, sum) => weight - sum / (double)step)];
    }

    private int Learn(int sentence)
    {
        var gold = sentences[sentence].Tags;
        var found = Decode(sentence, gold);
        var wrong = 0;
        for (var i = 0; i < gold.Length; i++)
        {
            if (found[i] != gold[i])
            {
                wrong++;
                foreach (var feature in features[sentence].AsSpan(i * WordFeatures.Count, WordFeatures.Count))
                {
                    if (feature < 0) continue;
                    Change(Tags * feature + (int)gold[i], 1);
                    Change(Tags * feature + (int)found[i], -1);
                }
            }

            if (i == 0 || (found[i] == gold[i] && found[i - 1] == gold[i - 1])) continue;
            Change(Tags * (count + (int)gold[i - 1]) + (int)gold[i], 1);
            Change(Tags * (count + (int)found[i - 1]) + (int)found[i], -1);
        }

        return wrong;
    }

    private void Change(int weight, int by)
    {
        weights[weight] += by;
        sums[weight] += by * step;
    }

    private WordTag[] Decode(int sentence, WordTag[] gold)
    {
        var length = gold.Length;
        if (best.Length < Tags * length) (best, from) = (new int[Tags * length], new byte[Tags * length]);
        Span<int> scores = stackalloc int[Tags];
        for (var i = 0; i < length; i++)
        {
            scores.Fill(Margin);
            scores[(int)gold[i]] = 0;
            foreach (var feature in features[sentence].AsSpan(i * WordFeatures.Count, WordFeatures.Count))
            {
                if (feature < 0) continue;
                for (var tag = 0; tag < Tags; tag++) scores[tag] += weights[Tags * feature + tag];
            }

            for (var tag = 0; tag < Tags; tag++)
            {
                var at = Tags * i + tag;
                if (i == 0)
                {
                    best[at] = tag is (int)WordTag.Begin or (int)WordTag.Single ? scores[tag] : -1_000_000_000;
                    continue;
                }

                var (first, second) = Before[tag];
                var (one, other) = (Row(first), Row(second));
                (best[at], from[at]) = one >= other ? (one + scores[tag], (byte)first) : (other + scores[tag], (byte)second);

                int Row(int before) => best[Tags * (i - 1) + before] + weights[Tags * (count + before) + tag];
            }
        }

        var found = new WordTag[length];
        var last = Tags * (length - 1);
        found[^1] = best[last + (int)WordTag.End] > best[last + (int)WordTag.Single] ? WordTag.End : WordTag.Single;
        for (var i = length - 1; i > 0; i--) found[i - 1] = (WordTag)from[Tags * i + (int)found[i]];
        return found;
    }
}
