namespace Huozi.Quality.Tests;

/// <summary>A line whose characters stand at even distances.</summary>
/// <param name="Text">Its characters, each a full em.</param>
/// <param name="Stretch">The white between neighbours, in em.</param>
/// <param name="Indent">Where it starts, in em.</param>
/// <param name="Size">The size of its type.</param>
internal sealed record PlacedLine(string Text, double Stretch = 0, double Indent = 0, double Size = Specimens.Size);
