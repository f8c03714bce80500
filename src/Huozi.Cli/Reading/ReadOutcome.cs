using Huozi.Model.Diagnostics;
using Huozi.Model.Recovered;

namespace Huozi.Cli.Reading;

/// <summary>What came of reading one input.</summary>
/// <param name="PageCount">How many pages were read.</param>
/// <param name="Diagnostics">What is wrong with it. Where one is an error, nothing of it was written.</param>
internal sealed record ReadOutcome(int PageCount, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>What the reading is not sure of.</summary>
    public IReadOnlyList<Doubt> Doubts { get; init; } = [];

    /// <summary>The pages, without their layouts, where they were to be kept.</summary>
    public IReadOnlyList<ReadPage> Pages { get; init; } = [];

    /// <summary>Whether it could not be read.</summary>
    public bool HasFailed => Diagnostics.Any(diagnostic => diagnostic.Severity is Severity.Error);
}
