using Huozi.Model.Geometry;

namespace Huozi.Reading.Sources.Pdf.Drawing;

/// <summary>One unbroken part of a path, on the page: its corners, where a curve counts by its ends and its middle.</summary>
internal sealed class Outline
{
    private readonly List<(double X, double Y)> _corners = [];

    /// <summary>The corners in the order drawn.</summary>
    public IReadOnlyList<(double X, double Y)> Corners => _corners;

    /// <summary>Whether it ends where it begins.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>The upright rectangle around it.</summary>
    public Area Bounds { get; private set; } = new(double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    /// <summary>The area inside, in square points; negative where it is drawn against the clock.</summary>
    public double SignedArea
    {
        get
        {
            var twice = 0.0;
            var (x, y) = _corners[^1];
            foreach (var (nextX, nextY) in _corners)
            {
                twice += x * nextY - nextX * y;
                (x, y) = (nextX, nextY);
            }
            return twice / 2;
        }
    }

    /// <summary>How much of the rectangle around it it fills, from 0 to 1; 1 for a line.</summary>
    public double Fullness => Bounds.Width * Bounds.Height is > 0 and var whole ? Math.Min(1, Math.Abs(SignedArea) / whole) : 1;

    /// <summary>Goes on to a place.</summary>
    public void Add(double x, double y)
    {
        _corners.Add((x, y));
        Bounds = Bounds.Union(new(x, y, x, y));
    }

    /// <summary>Ends where it began.</summary>
    public void Close() => IsClosed = true;
}
