using Huozi.Model.Geometry;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Sources.Pdf.Drawing;

/// <summary>Makes rules and frames of the straight strokes that a page is drawn with.</summary>
/// <remarks>A program may draw a line as one stroke, as a thin filled rectangle, or as many pieces, and a frame as four of them: to a reader they are the same.</remarks>
internal static class Strokes
{
    /// <summary>The heaviest line that is still a line and no bar of colour, in points. The heaviest rules of newspapers are 4 to 6 points.</summary>
    public const double Heaviest = 6;

    /// <summary>How many times as long as heavy a stroke must be to be a line.</summary>
    private const double Slenderness = 4;

    /// <summary>How far ends that should meet may lie apart, in points: strokes are drawn from middle to middle, or from edge to edge.</summary>
    private const double Reach = 1.5;

    /// <summary>The longest dash or dot of a broken line, in points.</summary>
    private const double LongestDash = 12;

    /// <summary>The most white between the two lines of a double rule, in points.</summary>
    private const double DoubleGap = 3;

    /// <summary>A page with more rules than this is a drawing; no frames are looked for.</summary>
    private const int MostRules = 4000;

    /// <summary>A page with more strokes than this, level or upright, is a drawing altogether.</summary>
    private const int MostStrokes = 50_000;

    /// <summary>Whether a painted rectangle is a stroke: a line, or a piece of one.</summary>
    public static bool IsStroke(Area area) => Math.Min(area.Width, area.Height) <= Heaviest && (IsSlender(area) || Math.Max(area.Width, area.Height) <= LongestDash);

    /// <summary>The rules and frames that the strokes make; a stroke that is neither is left out.</summary>
    public static (List<PrintedRule> Rules, List<PrintedBox> Frames) Join(IEnumerable<PrintedRule> strokes)
    {
        var level = new List<PrintedRule>();
        var upright = new List<PrintedRule>();
        foreach (var stroke in strokes) (stroke.IsLevel ? level : upright).Add(stroke);
        if (Math.Max(level.Count, upright.Count) > MostStrokes) return ([], []);
        var rules = Chain(level);
        // A dot may belong to an upright line as well as to a level one: those that no level line took are tried again.
        upright.AddRange(rules.Where(rule => !IsSlender(rule.Area)).Select(rule => Turn(rule)));
        rules.RemoveAll(rule => !IsSlender(rule.Area));
        rules = Double(rules);
        var turned = Chain(upright.ConvertAll(stroke => stroke.IsLevel ? stroke : Turn(stroke)));
        turned.RemoveAll(rule => !IsSlender(rule.Area));
        turned = Double(turned);
        return rules.Count + turned.Count > MostRules ? ([.. rules, .. turned.Select(Turn)], []) : Frame(rules, turned.ConvertAll(Turn));
    }

    private static bool IsSlender(Area area) => Math.Max(area.Width, area.Height) >= Slenderness * Math.Min(area.Width, area.Height);

    /// <summary>The same stroke with across and down exchanged, so that upright strokes are joined as level ones are.</summary>
    private static PrintedRule Turn(PrintedRule rule) => rule with { Area = new(rule.Area.Top, rule.Area.Left, rule.Area.Bottom, rule.Area.Right) };

    /// <summary>Joins level strokes that go on in one another: pieces that touch, and the dashes of a broken line.</summary>
    private static List<PrintedRule> Chain(List<PrintedRule> strokes)
    {
        strokes.Sort((a, b) => a.Area.CentreY.CompareTo(b.Area.CentreY));
        var chained = new List<PrintedRule>(strokes.Count);
        for (var start = 0; start < strokes.Count;)
        {
            var end = start + 1;
            while (end < strokes.Count && strokes[end].Area.CentreY - strokes[start].Area.CentreY <= 0.5) end++;
            var row = strokes[start..end];
            row.Sort((a, b) => a.Area.Left.CompareTo(b.Area.Left));
            var first = chained.Count;
            var dash = 0.0;
            foreach (var stroke in row)
            {
                if (chained.Count > first && chained[^1] is var last && last.Ink == stroke.Ink && Math.Abs(last.Area.Height - stroke.Area.Height) <= 0.5
                    && stroke.Area.Left - last.Area.Right <= Gap(dash, stroke.Area.Width))
                {
                    chained[^1] = last with { Area = last.Area.Union(stroke.Area) };
                }
                else
                {
                    chained.Add(stroke);
                }
                dash = stroke.Area.Width;
            }
            start = end;
        }
        return chained;
    }

    /// <summary>The most white between two pieces of one line.</summary>
    private static double Gap(double dash, double next) =>
        dash <= LongestDash && next <= LongestDash && Math.Max(dash, next) <= 2 * Math.Min(dash, next) + 0.5 ? Math.Max(0.5, 3 * dash) : 0.5;

    /// <summary>Joins level lines that run side by side from end to end: a double rule (文武线).</summary>
    private static List<PrintedRule> Double(List<PrintedRule> lines)
    {
        lines.Sort((a, b) => a.Area.Top.CompareTo(b.Area.Top));
        var joined = new List<PrintedRule>(lines.Count);
        foreach (var line in lines)
        {
            var twin = -1;
            for (var i = joined.Count - 1; i >= 0 && line.Area.Top - joined[i].Area.Top <= 3 * Heaviest; i--)
            {
                var other = joined[i].Area;
                if (Math.Abs(other.Left - line.Area.Left) <= Reach && Math.Abs(other.Right - line.Area.Right) <= Reach
                    && line.Area.Top - other.Bottom <= DoubleGap && Math.Max(line.Area.Bottom, other.Bottom) - other.Top <= 2 * Heaviest)
                {
                    twin = i;
                    break;
                }
            }
            if (twin < 0) joined.Add(line);
            else joined[twin] = new(joined[twin].Area.Union(line.Area), joined[twin].Area.Height >= line.Area.Height ? joined[twin].Ink : line.Ink);
        }
        return joined;
    }

    /// <summary>Takes out the rules that make frames.</summary>
    private static (List<PrintedRule> Rules, List<PrintedBox> Frames) Frame(List<PrintedRule> level, List<PrintedRule> upright)
    {
        level.Sort((a, b) => a.Area.Top.CompareTo(b.Area.Top));
        var frames = new List<PrintedBox>();
        for (var top = 0; top < level.Count; top++)
        {
            for (var bottom = level.Count - 1; bottom > top; bottom--)
            {
                if (!HasSides(level[top].Area, level[bottom].Area, upright, out var left, out var right)) continue;
                frames.Add(new(level[top].Area.Union(level[bottom].Area), level[top].Ink, null));
                level.RemoveAt(bottom);
                level.RemoveAt(top--);
                upright.RemoveAt(Math.Max(left, right));
                upright.RemoveAt(Math.Min(left, right));
                break;
            }
        }
        return ([.. level, .. upright], frames);
    }

    private static bool HasSides(Area top, Area bottom, List<PrintedRule> upright, out int left, out int right)
    {
        (left, right) = (-1, -1);
        if (Math.Abs(top.Left - bottom.Left) > Reach || Math.Abs(top.Right - bottom.Right) > Reach) return false;
        left = upright.FindIndex(rule => Joins(rule.Area, top, bottom) && Meets(rule.Area, top.Left));
        right = upright.FindIndex(rule => Joins(rule.Area, top, bottom) && Meets(rule.Area, top.Right));
        return left >= 0 && right >= 0 && left != right;
    }

    private static bool Joins(Area side, Area top, Area bottom) =>
        side.Top <= top.Bottom + Reach && side.Top >= top.Top - Reach && side.Bottom >= bottom.Top - Reach && side.Bottom <= bottom.Bottom + Reach;

    private static bool Meets(Area side, double end) => side.Left <= end + Reach && side.Right >= end - Reach;
}
