namespace Huozi.Reading.Sources.Alto;

/// <summary>A tag of an ALTO file.</summary>
/// <param name="Label">What it says.</param>
/// <param name="Description">More of it; null for none.</param>
internal sealed record AltoTag(string Label, string? Description);
