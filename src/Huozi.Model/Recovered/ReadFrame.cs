using Huozi.Model.Geometry;

namespace Huozi.Model.Recovered;

/// <summary>A frame, or a ground of colour behind type.</summary>
/// <param name="Area">What it covers, in points.</param>
/// <param name="Stroke">The colour of its frame: red, green, blue, a byte each, red the highest; null where it has none.</param>
/// <param name="Fill">The colour inside; null where it has none.</param>
public readonly record struct ReadFrame(Area Area, int? Stroke, int? Fill);
