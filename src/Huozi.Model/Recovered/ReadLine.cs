using Huozi.Model.Geometry;

namespace Huozi.Model.Recovered;

/// <summary>A line of type on a page that was read.</summary>
/// <param name="Words">What stands in it, in reading order; at least one.</param>
/// <param name="IsDown">Whether it runs downwards (直排).</param>
public sealed record ReadLine(IReadOnlyList<ReadWord> Words, bool IsDown)
{
    /// <summary>Whether a hyphen ends it that only the line end needs: its last word goes on in the next line. The hyphen is in no word.</summary>
    public bool IsHyphenated { get; init; }

    /// <summary>Its text, without the hyphen of a divided word.</summary>
    public string Text => string.Concat(Words.Select((word, i) => word.AfterBlank && i > 0 ? " " + word.Text : word.Text));

    /// <summary>What it covers, in points.</summary>
    public Area Area => Words.Select(word => word.Area).Aggregate((a, b) => a.Union(b));
}
