namespace Huozi.Cli.Reading;

/// <summary>What is to be done with one input.</summary>
/// <param name="Path">The input.</param>
/// <param name="Kind">What is in it.</param>
internal sealed record ReadTask(string Path, SourceKind Kind)
{
    /// <summary>The JSON file to write; null for none.</summary>
    public string? Json { get; init; }

    /// <summary>The folder for ALTO and METS; null for none.</summary>
    public string? Alto { get; init; }

    /// <summary>Whether the pages themselves are wanted, to make issues of them.</summary>
    public bool KeepsPages { get; init; }
}
