using System.Text;
using Huozi.Reading.Sources.Printed;
namespace Huozi.Reading;
/// <summary>x</summary>
public static class PageTrace
{
    /// <summary>x</summary>
    public static string Show(PrintedPage page)
    {
        var s = new StringBuilder();
        var lines = Segmenting.Lines.LineFinder.Find(page);
        var body = Segmenting.Blocks.BodyType.Of(lines).Size;
        var enc = new Segmenting.Blocks.EnclosureFinder(lines, page, body);
        var blocks = Segmenting.Blocks.BlockFinder.Find(lines, page, enc.Of);
        s.AppendLine($"body {body} lines {lines.Count} blocks {blocks.Count}");
        foreach (var b in blocks) s.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"[{b.Area.Left:0},{b.Area.Top:0},{b.Area.Right:0},{b.Area.Bottom:0}] n{b.Lines.Count} {(b.IsDown ? "V" : "L")} {b.Size:0.0} {b.Face} E{(b.Enclosure is { } e ? $"{e.Area.Left:0},{e.Area.Top:0}" : "-")} | {b.First.Text} … {b.Last.Text}");
        foreach (var l in lines.Where(l => l.IsDown && l.Glyphs.Length > 3)) s.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"  V {l.Flow.Left:0.0} {l.Flow.Right:0.0} x{l.Area.Left:0.0} {l.Text}");
        return s.ToString();
    }
}
