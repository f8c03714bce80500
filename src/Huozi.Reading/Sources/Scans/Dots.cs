namespace Huozi.Reading.Sources.Scans;

/// <summary>An upright rectangle of dots: the right and bottom edges are one past the last dot.</summary>
internal readonly record struct Dots(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;

    /// <summary>The longer side.</summary>
    public int Longer => Math.Max(Width, Height);

    public double CentreX => (Left + Right) / 2.0;

    public double CentreY => (Top + Bottom) / 2.0;

    /// <summary>The smallest rectangle that holds both.</summary>
    public Dots Union(Dots other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The rectangle with every edge moved outwards.</summary>
    public Dots Grown(int by) => new(Left - by, Top - by, Right + by, Bottom + by);

    /// <summary>What lies inside a picture of this size.</summary>
    public Dots Within(int width, int height) => new(Math.Max(Left, 0), Math.Max(Top, 0), Math.Min(Right, width), Math.Min(Bottom, height));

    public bool Contains(Dots other) => Left <= other.Left && Top <= other.Top && Right >= other.Right && Bottom >= other.Bottom;

    public bool Overlaps(Dots other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    /// <summary>How much of the level extent the two share; negative for the white between them.</summary>
    public int SharedWidth(Dots other) => Math.Min(Right, other.Right) - Math.Max(Left, other.Left);

    /// <summary>How much of the upright extent the two share; negative for the white between them.</summary>
    public int SharedHeight(Dots other) => Math.Min(Bottom, other.Bottom) - Math.Max(Top, other.Top);
}
