using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Typesetting.Furniture;

/// <summary>Rules that go together.</summary>
internal static class Frames
{
    /// <summary>The four sides of a rectangle.</summary>
    public static IEnumerable<Rule> Around(Rect area, Length weight, Ink ink)
    {
        var half = weight / 2;
        yield return new(new(area.Left - half, area.Top), new(area.Right + half, area.Top), weight, ink);
        yield return new(new(area.Right, area.Top), new(area.Right, area.Bottom), weight, ink);
        yield return new(new(area.Right + half, area.Bottom), new(area.Left - half, area.Bottom), weight, ink);
        yield return new(new(area.Left, area.Bottom), new(area.Left, area.Top), weight, ink);
    }

    /// <summary>A level rule.</summary>
    public static Rule Level(Length left, Length right, Length y, Length weight, Ink ink) => new(new(left, y), new(right, y), weight, ink);
}
