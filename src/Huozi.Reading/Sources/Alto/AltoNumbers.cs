using System.Globalization;
using System.Xml;
using Huozi.Model.Geometry;

namespace Huozi.Reading.Sources.Alto;

/// <summary>The numbers of an ALTO file.</summary>
internal static class AltoNumbers
{
    // Farther out than this, in points, is no page (10 m, the largest that printing makes).
    private const double Farthest = 28_346;

    // A sign has some width and height, however small a recogniser says it is.
    private const double Smallest = 0.5;

    private const double PointsPerInch = 72;

    // ALTO does not say how fine a picture was scanned; archives' scans are of this fineness for the most part.
    private const double DotsPerInch = 300;

    /// <summary>How many points a unit of measurement is; that of a pixel for an unknown one.</summary>
    public static double PointsPerUnit(string unit) => unit.Trim() switch
    {
        "mm10" => PointsPerInch / 254,
        "inch1200" => PointsPerInch / 1200,
        _ => PointsPerInch / DotsPerInch,
    };

    /// <summary>A number; null where there is none, and where it is none that a page can have.</summary>
    public static double? Number(this XmlReader reader, string name) =>
        double.TryParse(reader.GetAttribute(name), NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < Farthest / PointsPerUnit("inch1200") ? value : null;

    /// <summary>What the element the reader stands on covers, in points; null where the file does not say.</summary>
    public static Area? Area(this XmlReader reader, double pointsPerUnit)
    {
        if (reader.Number("HPOS") is not { } left || reader.Number("VPOS") is not { } top || reader.Number("WIDTH") is not { } width || reader.Number("HEIGHT") is not { } height) return null;
        var area = new Area(
            left * pointsPerUnit, top * pointsPerUnit, (left * pointsPerUnit) + Math.Max(Smallest, width * pointsPerUnit), (top * pointsPerUnit) + Math.Max(Smallest, height * pointsPerUnit));
        return area.Left > -Farthest && area.Top > -Farthest && area.Right < Farthest && area.Bottom < Farthest ? area : null;
    }
}
