namespace Huozi.Reading.Sources.Alto;

/// <summary>How the type of an ALTO file looks.</summary>
/// <param name="Face">The face's name; empty where the file has none.</param>
/// <param name="Size">The size in points; null where the file has none.</param>
/// <param name="Ink">The colour: red, green, blue, a byte each.</param>
internal sealed record AltoStyle(string Face, double? Size, int Ink)
{
    /// <summary>Type of which nothing is said.</summary>
    public static AltoStyle Unknown { get; } = new("", null, 0);
}
