namespace Huozi.UntanglingTraining;

/// <summary>Logistic regression by Newton's method, with a little ridge.</summary>
internal static class Regression
{
    private const double Ridge = 1;
    private const int Rounds = 30;

    /// <summary>The weights of the features.</summary>
    /// <param name="examples">Features, whether they are of the kind asked for, and how much the example counts.</param>
    public static double[] Fit(IReadOnlyList<(double[] Features, bool Is, double Count)> examples)
    {
        var size = examples[0].Features.Length;
        var weights = new double[size];
        for (var round = 0; round < Rounds; round++)
        {
            var slope = weights.Select(weight => -Ridge * weight).ToArray();
            var curve = new double[size, size];
            for (var i = 0; i < size; i++) curve[i, i] = Ridge;
            foreach (var (features, isSuch, count) in examples)
            {
                var odds = features.Select((feature, i) => feature * weights[i]).Sum();
                var chance = 1 / (1 + Math.Exp(-odds));
                for (var i = 0; i < size; i++)
                {
                    if (features[i] == 0) continue;
                    slope[i] += count * features[i] * ((isSuch ? 1 : 0) - chance);
                    for (var j = 0; j < size; j++) curve[i, j] += count * features[i] * features[j] * chance * (1 - chance);
                }
            }

            var step = Solve(curve, slope);
            for (var i = 0; i < size; i++) weights[i] += step[i];
            if (step.Max(Math.Abs) < 1e-5) break;
        }

        return weights;
    }

    /// <summary>Gauss's elimination; the matrix is positive definite, by its ridge.</summary>
    private static double[] Solve(double[,] matrix, double[] right)
    {
        var size = right.Length;
        for (var k = 0; k < size; k++)
        {
            for (var i = k + 1; i < size; i++)
            {
                var factor = matrix[i, k] / matrix[k, k];
                for (var j = k; j < size; j++) matrix[i, j] -= factor * matrix[k, j];
                right[i] -= factor * right[k];
            }
        }

        var result = new double[size];
        for (var i = size - 1; i >= 0; i--)
        {
            var sum = right[i];
            for (var j = i + 1; j < size; j++) sum -= matrix[i, j] * result[j];
            result[i] = sum / matrix[i, i];
        }

        return result;
    }
}
