namespace Huozi.Specimens.Type;

/// <summary>A line of a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends; a mark that hangs is after it.</param>
/// <param name="Next">Where the next begins.</param>
/// <param name="Width">How wide its characters are together, in points.</param>
internal readonly record struct Line(int Start, int End, int Next, double Width)
{
    /// <summary>How many marks hang outside the measure.</summary>
    public bool Hangs { get; init; }
}
