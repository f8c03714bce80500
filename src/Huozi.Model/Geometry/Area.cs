namespace Huozi.Model.Geometry;

/// <summary>An upright rectangle on a page that was read, in points from the page's top left corner; y grows downwards.</summary>
/// <remarks>Measured, not set: unlike <see cref="Rect"/> its edges are as exact as the source, and no more.</remarks>
public readonly record struct Area(double Left, double Top, double Right, double Bottom)
{
    /// <summary>The distance from the left edge to the right.</summary>
    public double Width => Right - Left;

    /// <summary>The distance from the upper edge to the lower.</summary>
    public double Height => Bottom - Top;

    /// <summary>The middle of left and right.</summary>
    public double CentreX => (Left + Right) / 2;

    /// <summary>The middle of top and bottom.</summary>
    public double CentreY => (Top + Bottom) / 2;

    /// <summary>The smallest area that holds both.</summary>
    public Area Union(Area other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>This area with every edge moved inwards; outwards where <paramref name="by"/> is negative.</summary>
    public Area Inset(double by) => new(Left + by, Top + by, Right - by, Bottom - by);

    /// <summary>Whether a place lies inside or on the edges.</summary>
    public bool Contains(double x, double y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    /// <summary>Whether the other lies wholly inside or on the edges.</summary>
    public bool Contains(Area other) => Left <= other.Left && Top <= other.Top && Right >= other.Right && Bottom >= other.Bottom;

    /// <summary>Whether the two share some area; touching edges do not count.</summary>
    public bool Overlaps(Area other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>How much of the level extent the two share; negative for the white between them.</summary>
    public double SharedWidth(Area other) => Math.Min(Right, other.Right) - Math.Max(Left, other.Left);

    /// <summary>How much of the upright extent the two share; negative for the white between them.</summary>
    public double SharedHeight(Area other) => Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);
}
