using Huozi.Model.Geometry;

namespace Huozi.Model.Recovered;

/// <summary>Characters of one look that follow one another in a line without a blank.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Places">What each of its UTF-16 units covers, in points; or one area for all of it, where one sign stands for several.</param>
/// <param name="Look">How it looks.</param>
/// <param name="AfterBlank">Whether a blank parts it from what is before it in its line.</param>
public sealed record ReadWord(string Text, IReadOnlyList<Area> Places, TypeLook Look, bool AfterBlank)
{
    /// <summary>How sure the source is of the text, from 0 to 1; 1 for a text layer.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>What it covers, in points.</summary>
    public Area Area => Places.Aggregate((a, b) => a.Union(b));
}
