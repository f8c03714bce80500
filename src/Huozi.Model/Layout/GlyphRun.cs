using Huozi.Model.Geometry;

namespace Huozi.Model.Layout;

/// <summary>Glyphs of one face, size and ink in one straight row.</summary>
public sealed record GlyphRun
{
    /// <summary>The share of the em square that is above the baseline, as Chinese faces are drawn.</summary>
    public const double AscentShare = 0.88;

    /// <summary>The face's name, as the font library knows it.</summary>
    public required string Face { get; init; }

    /// <summary>The size: the side of the em square.</summary>
    public required Length Size { get; init; }

    /// <summary>The colour.</summary>
    public Ink Ink { get; init; } = Ink.Text;

    /// <summary>Where the run starts.</summary>
    public required Point Origin { get; init; }

    /// <summary>Which way it goes.</summary>
    public RunDirection Direction { get; init; }

    /// <summary>The copy's own characters that the glyphs stand for.</summary>
    public required string Text { get; init; }

    /// <summary>The glyphs in text order.</summary>
    public required Sequence<Glyph> Glyphs { get; init; }

    /// <summary>The text one glyph stands for.</summary>
    public ReadOnlySpan<char> TextOf(int glyph)
    {
        var start = Glyphs[glyph].Cluster;
        var end = glyph + 1 < Glyphs.Count ? Glyphs[glyph + 1].Cluster : Text.Length;
        return Text.AsSpan(start, Math.Max(0, end - start));
    }
}
