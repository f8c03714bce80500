using Huozi.Reading.Sources.Alto;

namespace Huozi.Reading.Sources.Mets;

/// <summary>A page of an issue in METS.</summary>
/// <param name="File">The identifier of its ALTO file.</param>
/// <param name="Alto">The page.</param>
/// <param name="Label">The page number that is printed on it; null for none.</param>
internal sealed record MetsPage(string File, AltoPage Alto, string? Label);
