using Huozi.Model.Layout;

namespace Huozi.Pdf;

/// <summary>Draws a page: zone by zone in reading order, in each tints, pictures, rules and lines, and last the rules between zones.</summary>
internal static class PagePainter
{
    public static void Paint(PageLayout page, ICanvas canvas)
    {
        foreach (var zone in page.Zones) Paint(zone, canvas);
        canvas.Begin(default);
        foreach (var rule in page.Rules) canvas.Draw(rule);
    }

    private static void Paint(Zone zone, ICanvas canvas)
    {
        canvas.Begin(new(zone));
        foreach (var tint in zone.Tints) canvas.Fill(tint.Area, tint.Ink);
        foreach (var picture in zone.Pictures)
        {
            canvas.Begin(new(zone, Picture: picture));
            canvas.Draw(picture);
        }

        canvas.Begin(new(zone));
        foreach (var rule in zone.Rules) canvas.Draw(rule);
        foreach (var line in zone.Lines)
        {
            canvas.Begin(new(zone, line));
            foreach (var run in line.Runs) canvas.Draw(run);
            if (line.Marks.Count == 0) continue;
            canvas.Begin(new(zone, line, IsMark: true));
            foreach (var mark in line.Marks) canvas.Draw(mark);
        }
    }
}
