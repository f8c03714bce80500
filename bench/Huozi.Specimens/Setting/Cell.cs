namespace Huozi.Specimens.Setting;

/// <summary>A rectangle of a page's grid.</summary>
/// <param name="First">Its first column, from 0.</param>
/// <param name="Last">Its last column.</param>
/// <param name="Top">Its upper edge, in points.</param>
/// <param name="Bottom">Its lower edge.</param>
internal readonly record struct Cell(int First, int Last, double Top, double Bottom)
{
    /// <summary>How many columns it has.</summary>
    public int Count => Last - First + 1;

    /// <summary>How high it is.</summary>
    public double Height => Bottom - Top;
}
