using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Site;

/// <summary>What an article covers on its page, in percent: a box on the page, and polygons inside the box.</summary>
/// <param name="Left">The box's left edge, in percent of the page's width.</param>
/// <param name="Top">The box's upper edge, in percent of the page's height.</param>
/// <param name="Width">The box's width, in percent of the page's width.</param>
/// <param name="Height">The box's height, in percent of the page's height.</param>
/// <param name="Polygons">The outlines, in percent of the box.</param>
internal sealed record ZoneShape(double Left, double Top, double Width, double Height, IReadOnlyList<IReadOnlyList<(double X, double Y)>> Polygons)
{
    /// <summary>The shape of all the zones an article has on a page; null where it has none.</summary>
    public static ZoneShape? Of(PageLayout layout, int article)
    {
        var zones = layout.Zones.Where(zone => zone.Kind == ZoneKind.Article && zone.Article == article).ToList();
        if (zones.Count == 0) return null;

        var box = zones.Select(zone => zone.Bounds).Aggregate((a, b) => a.Union(b));
        return new(
            Percent(box.Left, layout.Width), Percent(box.Top, layout.Height), Percent(box.Width, layout.Width), Percent(box.Height, layout.Height),
            [.. zones.Select(zone => zone.Outline
                .Select(corner => (Percent(corner.X - box.Left, box.Width), Percent(corner.Y - box.Top, box.Height)))
                .ToList())]);
    }

    /// <summary>The box as CSS.</summary>
    public string Style => $"left:{Css(Left)}%;top:{Css(Top)}%;width:{Css(Width)}%;height:{Css(Height)}%";

    /// <summary>The polygons as the <c>points</c> of SVG.</summary>
    public IEnumerable<string> Points => Polygons.Select(corners => string.Join(' ', corners.Select(corner => $"{Css(corner.X)},{Css(corner.Y)}")));

    private static string Css(double percent) => percent.ToString("0.###");

    private static double Percent(Length part, Length whole) => whole == Length.Zero ? 0 : 100.0 * part.Millipoints / whole.Millipoints;
}
