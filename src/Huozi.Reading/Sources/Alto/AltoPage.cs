using Huozi.Model.Recovered;

namespace Huozi.Reading.Sources.Alto;

/// <summary>A page as an ALTO file has it.</summary>
/// <param name="Width">The width in points.</param>
/// <param name="Height">The height in points.</param>
/// <param name="PrintedNumber">The page number that is printed on it, as the file says; null for none.</param>
/// <param name="Layout">What is on it, in the file's order; every block's role is what its tag says, <see cref="BlockRole.Furniture"/> where none does.</param>
/// <param name="Parts">What each identifier stands for.</param>
/// <param name="IsPlaced">Whether the file says where every word is.</param>
internal sealed record AltoPage(
    double Width, double Height, string? PrintedNumber, ReadLayout Layout, IReadOnlyDictionary<string, AltoPart> Parts, bool IsPlaced);
