using Huozi.Model.Geometry;

namespace Huozi.Model.Layout;

/// <summary>A rectangle filled with ink (底纹).</summary>
public sealed record Tint(Rect Area, Ink Ink);
