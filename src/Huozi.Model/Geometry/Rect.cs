namespace Huozi.Model.Geometry;

/// <summary>An upright rectangle on a page, from the page's top left corner; y grows downwards.</summary>
public readonly record struct Rect(Length Left, Length Top, Length Width, Length Height)
{
    /// <summary>The right edge.</summary>
    public Length Right => Left + Width;

    /// <summary>The lower edge.</summary>
    public Length Bottom => Top + Height;

    /// <summary>The rectangle between four edges.</summary>
    public static Rect FromEdges(Length left, Length top, Length right, Length bottom) => new(left, top, right - left, bottom - top);

    /// <summary>This rectangle with every edge moved inwards.</summary>
    public Rect Inset(Length by) => new(Left + by, Top + by, Width - 2 * by, Height - 2 * by);

    /// <summary>The smallest rectangle that holds both.</summary>
    public Rect Union(Rect other) => FromEdges(
        Length.Min(Left, other.Left), Length.Min(Top, other.Top), Length.Max(Right, other.Right), Length.Max(Bottom, other.Bottom));

    /// <summary>Whether the two share some area; touching edges do not count.</summary>
    public bool Overlaps(Rect other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>Whether the other lies wholly inside or on the edges.</summary>
    public bool Contains(Rect other) => Left <= other.Left && Top <= other.Top && Right >= other.Right && Bottom >= other.Bottom;
}
