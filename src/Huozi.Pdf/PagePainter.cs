using Huozi.Model.Layout;

namespace Huozi.Pdf;

/// <summary>Draws a page: zone by zone in reading order, in each tints, pictures, rules and lines, and last the rules between zones.</summary>
internal static class PagePainter
{
    public static void Paint(PageLayout page, ICanvas canvas)
    {
        foreach (var zone in page.Zones)
        {
            foreach (var tint in zone.Tints) canvas.Fill(tint.Area, tint.Ink);
            foreach (var picture in zone.Pictures) canvas.Draw(picture);
            foreach (var rule in zone.Rules) canvas.Draw(rule);
            foreach (var line in zone.Lines)
            {
                foreach (var run in line.Runs) canvas.Draw(run);
            }
        }

        foreach (var rule in page.Rules) canvas.Draw(rule);
    }
}
