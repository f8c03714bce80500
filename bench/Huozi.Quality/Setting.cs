namespace Huozi.Quality;

/// <summary>Plain columns, two a page, that every program sets the same copy in; lengths in points.</summary>
/// <param name="Measure">The width of a column in em.</param>
internal sealed record Setting(int Measure)
{
    /// <summary>The size of body type: 五号, and a whole number of a browser's pixels.</summary>
    public const double Size = 10.5;

    /// <summary>From baseline to baseline.</summary>
    public const double Leading = 15;

    /// <summary>The white around a page.</summary>
    public const double Margin = 30;

    /// <summary>The white between the columns: two em and a half.</summary>
    public const double Gutter = 2.5 * Size;

    /// <summary>The height of a page.</summary>
    public const double Height = 1500;

    /// <summary>The width of a page.</summary>
    public double Width => 2 * Measure * Size + Gutter + 2 * Margin;
}
