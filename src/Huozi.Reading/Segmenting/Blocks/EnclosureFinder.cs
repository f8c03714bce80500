using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Segmenting.Blocks;

/// <summary>Finds the closed areas of a page that hold text of their own: boxed articles, notes, notices, advertisements.</summary>
/// <remarks>The ground of a headline over its article, or of a subhead, parts nothing and is none; neither is a frame around the whole page.</remarks>
internal sealed class EnclosureFinder
{
    // A frame around more of the page's glyphs is the page's own.
    private const double MostOfPage = 0.85;

    // The ground of a headline is no higher than so many of its largest lines, and the text it heads follows within so many body sizes.
    private const double HighestGround = 4.8;
    private const double TextFollows = 3.5;

    // A headline reversed out of its ground has so many lines at most, with kicker and deck.
    private const int MostReversed = 6;

    private readonly Enclosure[] enclosures;
    private readonly Dictionary<TextLine, Enclosure> enclosureOf = [];

    public EnclosureFinder(IReadOnlyList<TextLine> lines, PrintedPage page, double bodySize)
    {
        var total = lines.Sum(line => line.Glyphs.Length);
        var found = new List<Enclosure>();
        foreach (var area in Areas(page, bodySize))
        {
            TextLine[] inside = [.. lines.Where(line => Holds(area.Area, line))];
            var characters = inside.Sum(line => line.Glyphs.Length);
            if (inside.Length == 0 || characters > MostOfPage * total || IsGround(area, inside, lines, bodySize)) continue;
            found.Add(area);
        }

        enclosures = [.. found.OrderBy(enclosure => enclosure.Area.Width * enclosure.Area.Height)];
        foreach (var line in lines)
        {
            if (Array.Find(enclosures, enclosure => Holds(enclosure.Area, line)) is { } innermost) enclosureOf[line] = innermost;
        }
    }

    /// <summary>The smallest closed area that holds a line; null for the open page.</summary>
    public Enclosure? Of(TextLine line) => enclosureOf.GetValueOrDefault(line);

    private static IEnumerable<Enclosure> Areas(PrintedPage page, double bodySize)
    {
        var seen = new List<Area>();
        foreach (var box in page.Boxes.OrderByDescending(box => box.Area.Width * box.Area.Height))
        {
            if (box.Area.Width < 3 * bodySize || box.Area.Height < 1.5 * bodySize) continue;
            // A tint and its frame, or a double frame, are one area.
            if (seen.Exists(other => Math.Abs(other.Left - box.Area.Left) + Math.Abs(other.Top - box.Area.Top) + Math.Abs(other.Right - box.Area.Right) + Math.Abs(other.Bottom - box.Area.Bottom) < 2.5 * bodySize)) continue;
            seen.Add(box.Area);
            yield return new(box.Area, box.Fill is { } fill && Luminance(fill) < 0.5);
        }
    }

    private static bool Holds(Area area, TextLine line) =>
        area.Contains(line.Area.CentreX, line.Area.CentreY) && area.SharedWidth(line.Area) > 0.9 * line.Area.Width && area.SharedHeight(line.Area) > 0.8 * line.Area.Height;

    private static bool IsGround(Enclosure ground, TextLine[] inside, IReadOnlyList<TextLine> lines, double bodySize)
    {
        var area = ground.Area;
        // The ground of one line alone is its own: a standing column's name, a subhead.
        if (inside.Length == 1) return true;
        if (Array.Exists(inside, line => AdvertisementMark.Is(line.Text))) return false;
        var largest = inside.Max(line => line.Size);
        var text = inside.Select(line => line.Area).Aggregate((a, b) => a.Union(b));
        // A dark ground may hold headline and deck, if it closes round them.
        var isTight = ground.IsDark && inside.Length <= MostReversed && area.Height < text.Height + (1.5 * largest) && largest >= BodyType.Display * bodySize;
        var isFlat = area.Height < HighestGround * largest || isTight;
        if (!isFlat && area.Width >= HighestGround * largest) return false;
        if (!isTight && inside.Count(line => line.Size < BodyType.Display * bodySize) > 2) return false;
        if (isFlat)
        {
            // A headline reversed out of a dark ground may stand beside its text too.
            if (ground.IsDark && lines.Any(line => line.Size < BodyType.Display * bodySize && line.Area.Left > area.Right - 1 && line.Area.Left < area.Right + (TextFollows * bodySize) && line.Area.SharedHeight(area) > 0.5 * line.Area.Height
                && Math.Abs(line.Area.Top - area.Top) < TextFollows * bodySize)) return true;
            return lines.Any(line => line.Size < BodyType.Display * bodySize && line.Area.Top > area.Bottom - 1 && line.Area.Top < area.Bottom + (TextFollows * bodySize)
                && line.Area.Left > area.Left - bodySize && line.Area.Right < area.Right + (2 * bodySize));
        }

        // An upright ground: the text stands beside it.
        return lines.Any(line => line.Size < BodyType.Display * bodySize && line.Area.SharedHeight(area) > 0.5 * line.Area.Height
            && (Math.Abs(line.Area.Left - area.Right) < TextFollows * bodySize || Math.Abs(area.Left - line.Area.Right) < TextFollows * bodySize));
    }

    private static double Luminance(int ink) => ((0.299 * ((ink >> 16) & 255)) + (0.587 * ((ink >> 8) & 255)) + (0.114 * (ink & 255))) / 255;
}
