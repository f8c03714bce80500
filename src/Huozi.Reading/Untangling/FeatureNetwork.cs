using System.Globalization;

namespace Huozi.Reading.Untangling;

/// <summary>A small network (one hidden layer of rectified units) that makes of features the logarithm of the odds that something is so.</summary>
/// <param name="Hidden">For each unit its bias, then the weight of each feature.</param>
/// <param name="Output">The bias, then the weight of each unit.</param>
internal sealed record FeatureNetwork(double[][] Hidden, double[] Output)
{
    /// <summary>The logarithm of the odds.</summary>
    /// <exception cref="ArgumentException">There are not so many features as weights.</exception>
    public double Odds(ReadOnlySpan<double> features)
    {
        if (features.Length + 1 != Hidden[0].Length) throw new ArgumentException($"{features.Length} features, {Hidden[0].Length - 1} weights", nameof(features));
        var odds = Output[0];
        for (var unit = 0; unit < Hidden.Length; unit++)
        {
            var weights = Hidden[unit];
            var sum = weights[0];
            for (var i = 0; i < features.Length; i++) sum += weights[i + 1] * features[i];
            if (sum > 0) odds += Output[unit + 1] * sum;
        }

        return odds;
    }

    /// <summary>Reads a network: a line of the output's weights, then one of each unit's.</summary>
    public static FeatureNetwork Parse(IReadOnlyList<string> lines)
    {
        var numbers = lines.Select(line => line.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        return new(numbers[1..], numbers[0]);
    }

    /// <summary>The lines that <see cref="Parse"/> reads.</summary>
    public IEnumerable<string> Lines() => [.. new[] { Output }.Concat(Hidden).Select(weights => string.Join(' ', weights.Select(weight => weight.ToString("0.###", CultureInfo.InvariantCulture))))];
}
