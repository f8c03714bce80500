using Huozi.Model.Geometry;

namespace Huozi.Model.Recovered;

/// <summary>Where everything is on a page that was read. Places are in points from the page's top left corner.</summary>
public sealed record ReadLayout
{
    /// <summary>The blocks of text: those of each article in reading order, the articles in the page's order, then those of none.</summary>
    public IReadOnlyList<ReadBlock> Blocks { get; init; } = [];

    /// <summary>The straight lines: one side of each is its weight.</summary>
    public IReadOnlyList<Area> Rules { get; init; } = [];

    /// <summary>The frames and grounds, those drawn first first.</summary>
    public IReadOnlyList<ReadFrame> Frames { get; init; } = [];

    /// <summary>The pictures, by <see cref="ReadPicture.Number"/>.</summary>
    public IReadOnlyDictionary<int, Area> Pictures { get; init; } = new Dictionary<int, Area>();
}
