namespace Huozi.Conformance.Tests;

/// <summary>A glyph as a reader of the PDF file finds it. Measures are in em of body type, from the left edge of its column.</summary>
/// <param name="Text">The text it stands for.</param>
/// <param name="Left">Where its own square starts.</param>
/// <param name="Width">How wide that square is.</param>
/// <param name="Size">How large it is.</param>
/// <param name="Baseline">How far its baseline is below the first body line's.</param>
/// <param name="Face">The name of its face.</param>
/// <param name="Ink">Where its strokes are.</param>
internal readonly record struct PrintedGlyph(string Text, double Left, double Width, double Size, double Baseline, string Face, PrintedInk Ink)
{
    /// <summary>Where its own square ends.</summary>
    public double Right => Left + Width;
}
