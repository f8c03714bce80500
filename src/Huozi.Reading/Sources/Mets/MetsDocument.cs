namespace Huozi.Reading.Sources.Mets;

/// <summary>What a METS file says of an issue.</summary>
internal sealed record MetsDocument
{
    /// <summary>The addresses of the files that are XML, by identifier, in order.</summary>
    public required IReadOnlyDictionary<string, string> Files { get; init; }

    /// <summary>What is described, by identifier.</summary>
    public required IReadOnlyDictionary<string, MetsDescription> Descriptions { get; init; }

    /// <summary>The sheets and pages; null where they are not listed.</summary>
    public MetsDiv? Physical { get; init; }

    /// <summary>The issue and its articles; null where they are not listed.</summary>
    public MetsDiv? Logical { get; init; }

    /// <summary>The divisions that belong to another: the other's identifier by theirs.</summary>
    public required IReadOnlyDictionary<string, string> Owners { get; init; }
}
