using Huozi.Model.Geometry;

namespace Huozi.Reading.Sources.Printed;

/// <summary>A straight printed line, level or upright.</summary>
/// <param name="Area">What it covers, in points: one side is its weight. A double or dotted line is one rule.</param>
/// <param name="Ink">Its colour: red, green, blue, a byte each, red the highest.</param>
public readonly record struct PrintedRule(Area Area, int Ink)
{
    /// <summary>Whether it runs across, not down.</summary>
    public bool IsLevel => Area.Width >= Area.Height;
}
