using Huozi.Reading.Untangling;

namespace Huozi.UntanglingTraining;

/// <summary>Trains networks (logistic loss; Adam of Kingma and Ba 2015).</summary>
internal static class NetworkTrainer
{
    private const int Units = 12;
    private const int Networks = 6;
    private const int Rounds = 16;
    private const int Batch = 64;
    private const double Rate = 0.004;
    private const double Decay = 3e-4;

    /// <summary>The network that tells the examples apart: the mean of several that began otherwise, which errs less than any of them.</summary>
    /// <param name="examples">Features, whether they are of the kind asked for, and how much the example counts.</param>
    public static FeatureNetwork Train(IReadOnlyList<(double[] Features, bool Is, double Count)> examples)
    {
        FeatureNetwork[] all = [.. Enumerable.Range(1, Networks).AsParallel().AsOrdered().Select(seed => Train(examples, new Random(seed)))];
        return new([.. all.SelectMany(network => network.Hidden)], [all.Average(network => network.Output[0]), .. all.SelectMany(network => network.Output.Skip(1).Select(weight => weight / Networks))]);
    }

    private static FeatureNetwork Train(IReadOnlyList<(double[] Features, bool Is, double Count)> examples, Random random)
    {
        var size = examples[0].Features.Length;
        var network = new FeatureNetwork([.. Enumerable.Range(0, Units).Select(_ => Fresh(size))], Fresh(Units));
        double[][] all = [network.Output, .. network.Hidden];
        var slopes = all.Select(weights => new double[weights.Length]).ToArray();
        var means = all.Select(weights => new double[weights.Length]).ToArray();
        var squares = all.Select(weights => new double[weights.Length]).ToArray();
        var order = Enumerable.Range(0, examples.Count).ToArray();
        var lit = new double[Units];
        var steps = 0;
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(order);
            foreach (var batch in order.Chunk(Batch))
            {
                foreach (var slope in slopes) Array.Clear(slope);
                foreach (var example in batch) Add(examples[example]);
                steps++;
                var rate = Rate * (Rounds - round) / Rounds;
                for (var part = 0; part < all.Length; part++)
                {
                    for (var i = 0; i < all[part].Length; i++)
                    {
                        var slope = (slopes[part][i] / batch.Length) + (i == 0 ? 0 : Decay * all[part][i]);
                        means[part][i] = (0.9 * means[part][i]) + (0.1 * slope);
                        squares[part][i] = (0.999 * squares[part][i]) + (0.001 * slope * slope);
                        all[part][i] -= rate * (means[part][i] / (1 - Math.Pow(0.9, steps))) / (Math.Sqrt(squares[part][i] / (1 - Math.Pow(0.999, steps))) + 1e-8);
                    }
                }
            }
        }

        return network;

        double[] Fresh(int inputs) => [0, .. Enumerable.Range(0, inputs).Select(_ => ((random.NextDouble() * 2) - 1) * Math.Sqrt(3.0 / inputs))];

        void Add((double[] Features, bool Is, double Count) example)
        {
            var odds = network.Output[0];
            for (var unit = 0; unit < Units; unit++)
            {
                var weights = network.Hidden[unit];
                var sum = weights[0];
                for (var i = 0; i < size; i++) sum += weights[i + 1] * example.Features[i];
                lit[unit] = Math.Max(0, sum);
                odds += network.Output[unit + 1] * lit[unit];
            }

            var slope = example.Count * ((1 / (1 + Math.Exp(-odds))) - (example.Is ? 1 : 0));
            slopes[0][0] += slope;
            for (var unit = 0; unit < Units; unit++)
            {
                if (lit[unit] <= 0) continue;
                slopes[0][unit + 1] += slope * lit[unit];
                var inner = slope * network.Output[unit + 1];
                var own = slopes[unit + 1];
                own[0] += inner;
                for (var i = 0; i < size; i++) own[i + 1] += inner * example.Features[i];
            }
        }
    }
}
