namespace Huozi.Model.Geometry;

/// <summary>A distance on paper: a whole number of thousandths of a point (1 pt = 1/72 inch).</summary>
/// <remarks>
/// Whole numbers make layout exact and the same on every machine: sums never drift, equal columns are equal, and a PDF
/// number with three decimals says a length without rounding. The range is about ±757 m.
/// </remarks>
public readonly record struct Length(int Millipoints) : IComparable<Length>
{
    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>No distance.</summary>
    public static Length Zero => default;

    /// <summary>This length in points.</summary>
    public double Points => Millipoints / 1000.0;

    /// <summary>This length in millimetres.</summary>
    public double Millimetres => Points / PointsPerMillimetre;

    /// <summary>The length nearest to a number of points.</summary>
    public static Length FromPoints(double points) => new((int)Math.Round(points * 1000, MidpointRounding.AwayFromZero));

    /// <summary>The length nearest to a number of millimetres.</summary>
    public static Length FromMillimetres(double millimetres) => FromPoints(millimetres * PointsPerMillimetre);

    /// <summary>The longer of two lengths.</summary>
    public static Length Max(Length a, Length b) => a.Millipoints >= b.Millipoints ? a : b;

    /// <summary>The shorter of two lengths.</summary>
    public static Length Min(Length a, Length b) => a.Millipoints <= b.Millipoints ? a : b;

    /// <summary>This length times a ratio, to the nearest thousandth of a point.</summary>
    public Length Scale(double ratio) => new((int)Math.Round(Millipoints * ratio, MidpointRounding.AwayFromZero));

    /// <inheritdoc/>
    public int CompareTo(Length other) => Millipoints.CompareTo(other.Millipoints);

    /// <inheritdoc/>
    public override string ToString() => $"{Points:0.###}pt";

    /// <summary>The sum.</summary>
    public static Length operator +(Length a, Length b) => new(a.Millipoints + b.Millipoints);

    /// <summary>The difference.</summary>
    public static Length operator -(Length a, Length b) => new(a.Millipoints - b.Millipoints);

    /// <summary>The opposite.</summary>
    public static Length operator -(Length a) => new(-a.Millipoints);

    /// <summary>A length repeated a whole number of times.</summary>
    public static Length operator *(Length a, int times) => new(a.Millipoints * times);

    /// <summary>A length repeated a whole number of times.</summary>
    public static Length operator *(int times, Length a) => a * times;

    /// <summary>An equal part, rounded towards zero.</summary>
    public static Length operator /(Length a, int parts) => new(a.Millipoints / parts);

    /// <summary>How often <paramref name="b"/> goes into <paramref name="a"/>, whole times.</summary>
    public static int operator /(Length a, Length b) => a.Millipoints / b.Millipoints;

    /// <summary>Whether the first is shorter.</summary>
    public static bool operator <(Length a, Length b) => a.Millipoints < b.Millipoints;

    /// <summary>Whether the first is longer.</summary>
    public static bool operator >(Length a, Length b) => a.Millipoints > b.Millipoints;

    /// <summary>Whether the first is no longer than the second.</summary>
    public static bool operator <=(Length a, Length b) => a.Millipoints <= b.Millipoints;

    /// <summary>Whether the first is no shorter than the second.</summary>
    public static bool operator >=(Length a, Length b) => a.Millipoints >= b.Millipoints;
}
