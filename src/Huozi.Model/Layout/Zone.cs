using Huozi.Model.Geometry;

namespace Huozi.Model.Layout;

/// <summary>A part of a page and everything printed in it (热区).</summary>
/// <remarks>Drawn in this order: tints, pictures, rules, lines. Lines stand in reading order.</remarks>
public sealed record Zone
{
    /// <summary>What covers it.</summary>
    public required ZoneKind Kind { get; init; }

    /// <summary>The <see cref="Huozi.Model.Article.Number"/> of the article that covers it; null for furniture.</summary>
    public int? Article { get; init; }

    /// <summary>Its outline: the corners of a closed polygon with level and upright sides.</summary>
    public required Sequence<Point> Outline { get; init; }

    /// <summary>Filled areas.</summary>
    public Sequence<Tint> Tints { get; init; } = [];

    /// <summary>Pictures.</summary>
    public Sequence<PlacedPicture> Pictures { get; init; } = [];

    /// <summary>Rules and frames.</summary>
    public Sequence<Rule> Rules { get; init; } = [];

    /// <summary>Lines of type in reading order.</summary>
    public Sequence<Line> Lines { get; init; } = [];

    /// <summary>The smallest upright rectangle that holds the outline.</summary>
    public Rect Bounds => Rect.FromEdges(
        new(Outline.Min(p => p.X.Millipoints)), new(Outline.Min(p => p.Y.Millipoints)),
        new(Outline.Max(p => p.X.Millipoints)), new(Outline.Max(p => p.Y.Millipoints)));

    /// <summary>The outline of a rectangle, clockwise from the top left.</summary>
    public static Sequence<Point> OutlineOf(Rect area) =>
        [new(area.Left, area.Top), new(area.Right, area.Top), new(area.Right, area.Bottom), new(area.Left, area.Bottom)];
}
