using Huozi.Specimens.Drawing;

namespace Huozi.Specimens.Setting;

/// <summary>Where an article is to be set.</summary>
/// <param name="Area">The rectangle around it.</param>
/// <param name="Columns">The columns of the page's grid in it.</param>
/// <param name="Holes">What other articles have of it, with the white around them.</param>
internal sealed record Plot(Box Area, IReadOnlyList<Box> Columns, IReadOnlyList<Box> Holes)
{
    /// <summary>The area that is left for it.</summary>
    public double Size => (Area.Width * Area.Height) - Holes.Sum(hole => hole.Width * hole.Height);
}
