using Huozi.Reading.Segmenting.Lines;

namespace Huozi.Reading.Segmenting.Blocks;

/// <summary>The type that most of a page is set in.</summary>
/// <param name="Size">Its size in points.</param>
/// <param name="Face">Its face.</param>
/// <param name="Ink">Its colour.</param>
internal sealed record BodyType(double Size, string Face, int Ink)
{
    /// <summary>Headlines are larger than body type by this ratio.</summary>
    public const double Display = 1.3;

    /// <summary>The body type of a page.</summary>
    /// <param name="lines">Its lines; at least one.</param>
    public static BodyType Of(IReadOnlyList<TextLine> lines)
    {
        // To the nearest quarter of a point: fitting a page moves sizes by less.
        var glyphs = lines.SelectMany(line => line.Glyphs).GroupBy(glyph => Math.Round(glyph.Size * 4)).MaxBy(group => group.Count())!;
        return new(glyphs.Select(glyph => glyph.Size).Order().ElementAt(glyphs.Count() / 2), glyphs.CountBy(glyph => glyph.Face).MaxBy(pair => pair.Value).Key, glyphs.CountBy(glyph => glyph.Ink).MaxBy(pair => pair.Value).Key);
    }
}
