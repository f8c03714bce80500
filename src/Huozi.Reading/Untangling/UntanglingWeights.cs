namespace Huozi.Reading.Untangling;

/// <summary>What was learnt of heads and joins from dumps of generated pages, by logistic regression: the weight of each feature, in natural logarithms of odds.</summary>
/// <remarks>tools/Huozi.UntanglingTraining makes them.</remarks>
internal static class UntanglingWeights
{
    /// <summary>For <see cref="HeadJudge.Features"/>.</summary>
    public static IReadOnlyList<double> Head { get; } =
    [
        -1.415, -1.097, -0.488, 0.979, 1.115, 0.285, -2.302, -1.927, -3.649, -2.463, -0.894, -0.817, 0.126, -0.587,
        0.261, -0.152, -0.474, 1.224, -0.443, 1.720, 1.217, -3.095, -0.069, -0.266, -0.214, -0.501, -0.882, 0.124,
        -0.940, 1.139, -0.822, -3.190, -0.621,
    ];

    /// <summary>For <see cref="JoinJudge.JoinFeatures"/>.</summary>
    public static IReadOnlyList<double> Join { get; } =
    [
        0.42, -0.04, -0.11, -1.56, -0.48, -1.31, -0.41, -0.27, 0.15, 1.78, 6.39, 0.21, 1.19, 2.36,
        3.8, 3.18, 1.06, 0.65, -0.28, 1.32, 1.76, 1.88, 0.69, 0.11, 0.63, 0.63, 1.11, 0.42,
        0.39, 0.24, 0.23, -0.98, -2.77, -6.86,
    ];

    /// <summary>For <see cref="JoinJudge.BeginFeatures"/>.</summary>
    public static IReadOnlyList<double> Begin { get; } =
    [
        3.02, 1.11, -0.35, 1.35, 1.98, 0.29, 1.63, -0.23, 0.03, -3.24,
    ];

    /// <summary>For <see cref="JoinJudge.EndFeatures"/>.</summary>
    public static IReadOnlyList<double> End { get; } =
    [
        2.46, 1.81, 1.39, 1.43, 1.94, 2.06, 2.18, 0.1, -3.35,
    ];

    /// <summary>The weighted sum of features.</summary>
    public static double Sum(IReadOnlyList<double> weights, double[] features)
    {
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++) sum += weights[i] * features[i];
        return sum;
    }
}
