namespace Huozi.Specimens.Drawing;

/// <summary>An upright rectangle in points, the origin at the page's top left.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    /// <summary>From the left edge to the right.</summary>
    public double Width => Right - Left;

    /// <summary>From the upper edge to the lower.</summary>
    public double Height => Bottom - Top;

    /// <summary>A rectangle by its corner and size.</summary>
    public static Box At(double left, double top, double width, double height) => new(left, top, left + width, top + height);

    /// <summary>This with its sides moved inwards by one amount and its upper and lower edge by another.</summary>
    public Box Inset(double across, double down) => new(Left + across, Top + down, Right - across, Bottom - down);

    /// <summary>Whether the two share some area.</summary>
    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
