using Huozi.Model.Geometry;

namespace Huozi.Reading.Segmenting.Blocks;

/// <summary>A closed area of the page: a frame, a tint, or both.</summary>
/// <param name="Area">What it covers.</param>
/// <param name="IsDark">Whether what stands in it is lighter than its ground (反白).</param>
internal sealed record Enclosure(Area Area, bool IsDark);
