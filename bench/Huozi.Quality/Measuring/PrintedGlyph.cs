namespace Huozi.Quality.Measuring;

/// <summary>A glyph as it is printed; lengths in em of body type.</summary>
/// <param name="Text">What it stands for.</param>
/// <param name="X">Where it starts.</param>
/// <param name="Width">How wide its face has it.</param>
internal readonly record struct PrintedGlyph(string Text, double X, double Width)
{
    /// <summary>Where its body ends.</summary>
    public double End => X + Width;

    /// <summary>Where its ink ends: the right half of a full mark's square is blank.</summary>
    public double InkEnd => PrintedMarks.IsBlankAfter(Text[0]) && Width > 0.75 ? End - 0.5 : End;

    /// <summary>Whether it is an ideograph.</summary>
    public bool IsIdeograph => PrintedMarks.IsIdeograph(Text);
}
