using Huozi.Model.Geometry;

namespace Huozi.Model.Layout;

/// <summary>A straight printed line (线), level or upright, drawn centred on its two ends.</summary>
public sealed record Rule(Point From, Point To, Length Weight, Ink Ink);
