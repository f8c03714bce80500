using Huozi.Reading.Assembling;

namespace Huozi.Cli.Reading;

/// <summary>What <c>huozi read</c> is asked for.</summary>
/// <param name="Inputs">The files, folders and patterns to read.</param>
internal sealed record ReadWishes(IReadOnlyList<string> Inputs)
{
    /// <summary>The JSON file, or the folder for a JSON file for each input; null for none.</summary>
    public string? Json { get; init; }

    /// <summary>The issue folder, or the folder for several of them; null for none.</summary>
    public string? Issue { get; init; }

    /// <summary>What the user says of pages that do not say it themselves, for the issue.</summary>
    public IssueFacts Facts { get; init; } = new(null, null);

    /// <summary>Whether an article of the issue that goes on on another page is to stand whole on its first.</summary>
    public bool JoinsJumps { get; init; }

    /// <summary>The folder for ALTO and METS; null for none.</summary>
    public string? Alto { get; init; }

    /// <summary>Whether to print what a person should look at.</summary>
    public bool Report { get; init; }

    /// <summary>The JSON file for what a person should look at; null for none.</summary>
    public string? ReportFile { get; init; }

    /// <summary>Whether to read again what was read before.</summary>
    public bool Again { get; init; }

    /// <summary>How many inputs are read at a time.</summary>
    public required int Jobs { get; init; }

    /// <summary>What an input may take.</summary>
    public required ReadLimits Limits { get; init; }

    /// <summary>Whether the JSON goes into a folder.</summary>
    public bool JsonIsFolder => Json is { Length: > 0 } json && (Path.EndsInDirectorySeparator(json) || Directory.Exists(json));

    /// <summary>Whether nothing is asked for but to see what the pages say.</summary>
    public bool OnlyShows => Json is null && Issue is null && Alto is null && !Report && ReportFile is null;
}
