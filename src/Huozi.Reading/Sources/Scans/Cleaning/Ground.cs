namespace Huozi.Reading.Sources.Scans.Cleaning;

/// <summary>What a part of a page has behind or instead of type.</summary>
/// <param name="Area">The part, in dots.</param>
/// <param name="Light">How light the ground is; -1 for a picture, which has no one ground.</param>
/// <param name="Colour">The ground's colour: red, green, blue, a byte each, red the highest.</param>
internal readonly record struct Ground(Dots Area, int Light, int Colour)
{
    // Type on a darker ground is lighter than it.
    private const int DarkestUnderInk = 118;

    public bool IsPicture => Light < 0;

    /// <summary>Whether the type on it is lighter than the ground (反白).</summary>
    public bool IsReversed => Light is >= 0 and < DarkestUnderInk;
}
