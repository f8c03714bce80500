namespace Huozi.Conformance.Tests;

/// <summary>Where a glyph's strokes are on its square, in em: the square's own foot and left edge are 0, its head and right edge 1.</summary>
/// <param name="Left">The left edge.</param>
/// <param name="Foot">The lower edge.</param>
/// <param name="Right">The right edge.</param>
/// <param name="Head">The upper edge.</param>
internal readonly record struct PrintedInk(double Left, double Foot, double Right, double Head)
{
    /// <summary>How far it goes across.</summary>
    public double Width => Right - Left;

    /// <summary>How far it goes up.</summary>
    public double Height => Head - Foot;

    /// <summary>The middle between its left and right edges.</summary>
    public double Centre => (Left + Right) / 2;

    /// <summary>The middle between its foot and head.</summary>
    public double Middle => (Foot + Head) / 2;
}
