using Huozi.Model.Geometry;

namespace Huozi.Reading.Sources.Pdf.Drawing;

/// <summary>An affine map of the plane, in PDF's order: (x, y) goes to (ax + cy + e, bx + dy + f).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    /// <summary>The map that moves nothing.</summary>
    public static readonly Matrix Identity = new(1, 0, 0, 1, 0, 0);

    /// <summary>The map that moves everything as far.</summary>
    public static Matrix Move(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>This map, then the other.</summary>
    public Matrix Then(in Matrix next) => new(
        A * next.A + B * next.C,
        A * next.B + B * next.D,
        C * next.A + D * next.C,
        C * next.B + D * next.D,
        E * next.A + F * next.C + next.E,
        E * next.B + F * next.D + next.F);

    /// <summary>Where a place goes.</summary>
    public (double X, double Y) Apply(double x, double y) => (A * x + C * y + E, B * x + D * y + F);

    /// <summary>The upright rectangle around what a rectangle becomes.</summary>
    public Area Apply(double left, double bottom, double right, double top)
    {
        var (x1, y1) = Apply(left, bottom);
        var (x2, y2) = Apply(right, bottom);
        var (x3, y3) = Apply(right, top);
        var (x4, y4) = Apply(left, top);
        return new(
            Math.Min(Math.Min(x1, x2), Math.Min(x3, x4)), Math.Min(Math.Min(y1, y2), Math.Min(y3, y4)),
            Math.Max(Math.Max(x1, x2), Math.Max(x3, x4)), Math.Max(Math.Max(y1, y2), Math.Max(y3, y4)));
    }

    /// <summary>By how much it makes lengths longer, the mean of all directions.</summary>
    public double Scale => Math.Sqrt(Math.Abs(A * D - B * C));
}
