using Huozi.Model.Geometry;

namespace Huozi.Model.Layout;

/// <summary>Where a page says what it says: its zones, and in them every line, glyph, rule and picture. It is the display list that every output draws.</summary>
public sealed record PageLayout
{
    /// <summary>The page's number (版序).</summary>
    public required int Number { get; init; }

    /// <summary>The trimmed width.</summary>
    public required Length Width { get; init; }

    /// <summary>The trimmed height.</summary>
    public required Length Height { get; init; }

    /// <summary>The zones in reading order.</summary>
    public required Sequence<Zone> Zones { get; init; }

    /// <summary>Rules between zones.</summary>
    public Sequence<Rule> Rules { get; init; } = [];
}
