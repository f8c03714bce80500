namespace Huozi.ReadingScore.Scoring;

/// <summary>A run of characters that two texts have in common.</summary>
/// <param name="First">Where it begins in the first.</param>
/// <param name="Second">Where it begins in the second.</param>
/// <param name="Length">How long it is.</param>
internal readonly record struct Match(int First, int Second, int Length);
