using Huozi.Model.Layout;

namespace Huozi.Site.Views;

/// <summary>A page's sides and its zones' shapes, for drawing over its picture.</summary>
internal static class ZoneMarkup
{
    /// <summary>The ratio of a page's sides, as CSS: the zones fit whatever the picture's own size is.</summary>
    public static string Sides(PageLayout layout) => $"aspect-ratio:{layout.Width.Points}/{layout.Height.Points}";

    /// <summary>The shape, drawn in a box of 100 by 100.</summary>
    public static Html Polygons(ZoneShape shape) => $"{shape.Points.Select(Polygon)}";

    private static Html Polygon(string points) => $"""<polygon points="{points}" vector-effect="non-scaling-stroke"/>""";
}
