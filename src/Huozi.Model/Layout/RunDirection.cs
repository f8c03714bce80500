namespace Huozi.Model.Layout;

/// <summary>Which way a run of glyphs goes from its origin.</summary>
public enum RunDirection : byte
{
    /// <summary>To the right; the origin is on the baseline (横排).</summary>
    Across,

    /// <summary>Downwards, each glyph upright below the last (直排). The origin is the middle of the top of the first em square.</summary>
    /// <remarks>A glyph's own horizontal origin lies half its advance left of the axis and <see cref="GlyphRun.AscentShare"/> of the size below its place.</remarks>
    Down,

    /// <summary>Downwards, the whole run turned a quarter clockwise: Western words in vertical text. The origin is on the baseline.</summary>
    Turned,
}
