using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources.Printed;
using Huozi.Text.Words;

namespace Huozi.Reading.Ordering;

/// <summary>Says how likely one block's text goes on in another, and a head's in its first: by place, by type, and by what the text says.</summary>
/// <param name="passages">The blocks of body text.</param>
/// <param name="heads">The heads.</param>
/// <param name="page">The page, for its rules.</param>
/// <param name="islands">What text runs around.</param>
internal sealed class FlowJudge(IReadOnlyList<Passage> passages, IReadOnlyList<Head> heads, PrintedPage page, Islands islands)
{
    // Under a head at the foot of a column there is so much white in em of the text; its text begins no farther at the right than this, in columns.
    private const double FootWhite = 4;
    private const double MostStep = 0.5;

    /// <summary>The cost of a passage's going on in another; infinite where it cannot.</summary>
    public double Cost(Passage before, Passage after)
    {
        if (before == after || before.Block.IsDown != after.Block.IsDown || before.Block.Enclosure != after.Block.Enclosure) return double.PositiveInfinity;
        return Type(before, after) + Look(before, after) + Place(before, after) + Language(before, after);
    }

    /// <summary>The cost of a head's article beginning with a passage; infinite where it cannot.</summary>
    public double Cost(Head head, Passage first)
    {
        if (head.Enclosure != first.Block.Enclosure || first.IsByline) return double.PositiveInfinity;
        var type = first.BeginsParagraph || first.IsSubhead ? OrderingCosts.HeadBegins : OrderingCosts.HeadBeforeCut;
        return type + Math.Min(Math.Min(Under(head, first.Block), Beside(head, first.Block)), Math.Min(Over(head, first.Block), Across(head, first.Block)));
    }

    /// <summary>The cost of a passage's being its article's last.</summary>
    public static double End(Passage passage)
    {
        if (passage.EndsByline || passage.IsJump) return OrderingCosts.BylineEnds;
        if (passage.IsSubhead) return OrderingCosts.CutEnds;
        if (!passage.EndsInParagraph) return OrderingCosts.ParagraphLast;
        return passage.EndsSentence ? OrderingCosts.SentenceEnds : OrderingCosts.CutEnds;
    }

    /// <summary>The cost of a passage's beginning an article without a head.</summary>
    public static double Begin(Passage passage)
    {
        if (passage.IsSubhead) return OrderingCosts.SubheadNoHead;
        return passage.BeginsParagraph && !passage.IsByline ? OrderingCosts.NoHead : OrderingCosts.NoHeadCut;
    }

    private static double Type(Passage before, Passage after)
    {
        if (after.IsByline) return before.EndsByline ? OrderingCosts.AfterByline : before.EndsSentence ? OrderingCosts.SentenceGoesOn : OrderingCosts.CutBeforeIndent;
        if (before.EndsByline || before.IsJump) return OrderingCosts.AfterByline;
        if (before.IsDateline) return after.IsSubhead ? OrderingCosts.CutBeforeIndent : OrderingCosts.CutGoesOn;
        var begins = after.BeginsParagraph || after.IsSubhead;
        if (after.OpensReport) return OrderingCosts.ReportOpens + (before.EndsInParagraph && !before.EndsSentence ? OrderingCosts.CutBeforeIndent : 0);
        if (!before.EndsInParagraph) return begins ? OrderingCosts.ParagraphEnds : OrderingCosts.ShortBeforeText;
        if (before.EndsSentence) return begins ? OrderingCosts.FullParagraphEnds : OrderingCosts.SentenceGoesOn;
        return after.SurelyBegins || after.IsSubhead ? OrderingCosts.CutBeforeIndent : OrderingCosts.CutGoesOn;
    }

    /// <summary>What the characters on both sides of a cut say: a sentence that goes on sounds so.</summary>
    private static double Language(Passage before, Passage after)
    {
        if (before.EndsSentence || !before.EndsInParagraph || before.IsDateline || after.IsByline || after.IsSubhead) return 0;
        var odds = Continuity.Score(before.Block.Last.Text, after.Block.First.Text) / (double)Continuity.Unit;
        return -OrderingCosts.Language * Math.Clamp(odds, -OrderingCosts.MostLanguage, OrderingCosts.MostLanguage);
    }

    private static double Look(Passage before, Passage after)
    {
        if (before.IsSubhead || after.IsSubhead || after.IsByline) return 0;
        TextBlock a = before.Block, b = after.Block;
        double cost = 0, width = a.Column.Right - a.Column.Left, other = b.Column.Right - b.Column.Left;
        if (Math.Abs(a.Size / b.Size - 1) > 0.04) cost += OrderingCosts.OtherSize;
        if (a.Face != b.Face) cost += OrderingCosts.OtherFace;
        if (Math.Abs(width - other) > 1.5 * a.Size) cost += OrderingCosts.OtherMeasure;
        return cost;
    }

    private double Place(Passage before, Passage after)
    {
        TextBlock a = before.Block, b = after.Block;
        Area from = a.Flow with { Left = a.Column.Left, Right = a.Column.Right }, to = b.Flow with { Left = b.Column.Left, Right = b.Column.Right };
        var size = a.Size;
        var line = Math.Max(a.Pitch, 1.2 * size);
        var shared = from.SharedWidth(to);
        if (shared > 0.6 * Math.Min(from.Width, to.Width))
        {
            if (to.CentreY < from.CentreY) return OrderingCosts.Backwards + OrderingCosts.MostLinesOff;
            var between = new Area(Math.Max(from.Left, to.Left), from.Bottom, Math.Min(from.Right, to.Right), to.Top);
            var white = Math.Min(to.Top - from.Bottom, islands.Free(between, a.IsDown));
            return (to.Top - from.Bottom < 1.6 * line ? OrderingCosts.RightBelow : white < 3 * line ? OrderingCosts.PastIsland : OrderingCosts.BelowInColumn + Far(white / line)) + Obstacles(between, a, b);
        }

        if (to.Left > from.Right - size)
        {
            var steps = Math.Max(0, (to.Left - from.Right - (3 * size)) / Math.Max(size, from.Width));
            var top = ColumnTop(a);
            var cost = OrderingCosts.NextColumn + (OrderingCosts.EachColumn * steps) + Far(Math.Min(Math.Abs(to.Top - top), Math.Abs(islands.Top(to, 2.5 * line, a.IsDown) - top)) / line);
            if (to.Top > from.Bottom) cost += OrderingCosts.MostLinesOff;
            if (IsBarred(from, to, a.IsDown)) cost += OrderingCosts.OverRule;
            if (IsParted(from, to, Math.Min(top, ColumnTop(b)) - (1.5 * size), a.IsDown)) cost += OrderingCosts.OverUprightRule;
            return cost;
        }

        // A tier below begins at the left again.
        return OrderingCosts.Backwards - (to.Top > from.Bottom - size ? 2 : 0) + Far(Math.Abs(to.Top - from.Bottom) / line);
    }

    /// <summary>The top of the column a block stands in, up to a head or a rule.</summary>
    private double ColumnTop(TextBlock block)
    {
        var top = block;
        while (Above(top) is { } above) top = above;
        return islands.Top(top.Flow, 2.5 * Math.Max(block.Pitch, 1.2 * block.Size), block.IsDown);
    }

    private TextBlock? Above(TextBlock block) => passages.Select(passage => passage.Block)
        .FirstOrDefault(other => other != block && other.IsDown == block.IsDown && other.Enclosure == block.Enclosure
            && other.Flow.SharedWidth(block.Flow) > 0.5 * Math.Min(other.Flow.Width, block.Flow.Width)
            && other.Flow.CentreY < block.Flow.CentreY && block.Flow.Top - other.Flow.Bottom < 1.6 * Math.Max(block.Pitch, 1.2 * block.Size)
            && !IsRuled(new(block.Flow.Left, other.Flow.Bottom, block.Flow.Right, block.Flow.Top), block.IsDown));

    private static double Far(double lines) => Math.Min(OrderingCosts.MostLinesOff, OrderingCosts.EachLineOff * lines);

    /// <summary>What stands between two places of a column.</summary>
    private double Obstacles(Area between, TextBlock a, TextBlock b)
    {
        var cost = IsRuled(between, a.IsDown) ? OrderingCosts.OverRule : 0;
        cost += heads.Count(head => IsIn(TextLine.ToFlow(head.Area, a.IsDown))) * OrderingCosts.OverHead;
        cost += passages.Count(passage => passage.Block != a && passage.Block != b && IsIn(TextLine.ToFlow(passage.Block.Area, a.IsDown))) * OrderingCosts.OverHead;
        return cost;

        bool IsIn(Area area) => area.CentreY > between.Top && area.CentreY < between.Bottom && area.SharedWidth(between) > 0.3 * Math.Min(area.Width, between.Width);
    }

    /// <summary>Whether a rule that runs through both columns has one place above it and the other below.</summary>
    private bool IsBarred(Area from, Area to, bool isDown) => page.Rules.Any(rule => rule.IsLevel != isDown && TextLine.ToFlow(rule.Area, isDown) is var area
        && area.CentreY > Math.Min(from.CentreY, to.CentreY) && area.CentreY < Math.Max(from.CentreY, to.CentreY) && (area.CentreY > from.Bottom - 1 || area.CentreY < from.Top + 1)
        && area.SharedWidth(from) > 0.5 * from.Width && area.SharedWidth(to) > 0.5 * to.Width);

    /// <summary>Whether a rule between two columns begins above the text of both: it parts articles. One that begins with the text parts columns.</summary>
    private bool IsParted(Area from, Area to, double above, bool isDown) => page.Rules.Any(rule => rule.IsLevel == isDown && TextLine.ToFlow(rule.Area, isDown) is var area
        && area.CentreX > from.Right - 2 && area.CentreX < to.Left + 2 && area.Top < above && area.Bottom > Math.Max(from.Top, to.Top));

    private bool IsRuled(Area between, bool isDown) => page.Rules.Any(rule => rule.IsLevel != isDown && TextLine.ToFlow(rule.Area, isDown) is var area
        && area.CentreY > between.Top - 1 && area.CentreY < between.Bottom + 1 && area.SharedWidth(between) > 0.5 * between.Width);

    /// <summary>The cost of a head's standing over a passage, as the passage's lines see it.</summary>
    private double Under(Head head, TextBlock first)
    {
        var over = TextLine.ToFlow(head.Area, first.IsDown);
        var under = first.Flow;
        var size = first.Size;
        // In the middle of a closed area a head stands over all its columns.
        if (head.Enclosure is { } enclosure && TextLine.ToFlow(enclosure.Area, first.IsDown) is var inside && Math.Abs(inside.CentreX - over.CentreX) < size) over = over with { Left = inside.Left, Right = inside.Right };
        if (under.Top < over.Bottom - (0.5 * size)) return double.PositiveInfinity;
        var between = new Area(first.Column.Left, over.Bottom, first.Column.Right, under.Top);
        var cost = 0.35 * Math.Max(0, (Math.Min(under.Top - over.Bottom, islands.Free(between, first.IsDown)) / size) - 2);
        cost = Math.Min(cost, 6) + ObstaclesUnder(between, head, first);
        // The first column is the leftmost of those under the head.
        var shared = over.SharedWidth(new(first.Column.Left, 0, first.Column.Right, 0));
        if (shared < 0) cost += 2 + Math.Min(4, -shared / (6 * size));
        cost += passages.Count(passage => passage.Block != first && passage.Block.IsDown == first.IsDown && passage.Block.Enclosure == first.Enclosure
            && passage.Block.Flow.SharedWidth(over) > 0.3 * Math.Min(passage.Block.Flow.Width, over.Width) && passage.Block.Flow.Right < under.Left + size
            && Math.Abs(passage.Block.Flow.Top - under.Top) < 3 * size);
        if (head.IsDown != first.IsDown) cost += 1;
        return cost;
    }

    /// <summary>The cost of a level head's standing over vertical text, which begins at the right.</summary>
    private double Over(Head head, TextBlock first)
    {
        Area over = head.Area, text = first.Area;
        var size = first.Size;
        if (head.IsDown || !first.IsDown || text.Top < over.Bottom - (0.5 * size)) return double.PositiveInfinity;
        var between = new Area(text.Left, over.Bottom, text.Right, text.Top);
        var off = over.SharedWidth(text) is var shared && shared < 0 ? 2 + Math.Min(4, -shared / (6 * size)) : 0;
        var blocked = heads.Count(other => other != head && IsIn(other.Area)) + passages.Count(passage => passage.Block != first && IsIn(passage.Block.Area));
        var before = passages.Count(passage => passage.Block != first && passage.Block.IsDown && passage.Block.Enclosure == first.Enclosure
            && passage.Block.Area.Left > text.Right - size && passage.Block.Area.SharedHeight(text) > 0 && passage.Block.Area.SharedWidth(over) > 0);
        return Math.Min(6, 0.35 * Math.Max(0, ((text.Top - over.Bottom) / size) - 2)) + off + before + (OrderingCosts.OverHead * blocked);

        bool IsIn(Area area) => area.CentreY > between.Top && area.CentreY < between.Bottom && area.SharedWidth(between) > 0.3 * Math.Min(area.Width, between.Width);
    }

    /// <summary>The cost of a short report's head's standing at the foot of a column whose next one the passage opens.</summary>
    private double Across(Head head, TextBlock first)
    {
        if (head.IsDown || first.IsDown || head.Size > BodyType.Display * first.Size || first.Area.Top > head.Area.Top || Above(first) is not null) return double.PositiveInfinity;
        var size = first.Size;
        double steps = first.Column.Left - head.Area.Right, width = first.Column.Right - first.Column.Left;
        if (steps < -size || steps > MostStep * width || head.Area.Width > width + size) return double.PositiveInfinity;
        var under = new Area(head.Area.Left, head.Area.Bottom, head.Area.Right, head.Area.Bottom + (FootWhite * size));
        return passages.Any(passage => passage.Block.Area.Overlaps(under)) ? double.PositiveInfinity : 1 + (steps / width);
    }

    private double ObstaclesUnder(Area between, Head head, TextBlock first)
    {
        var cost = IsRuled(between, first.IsDown) ? OrderingCosts.OverRule : 0;
        cost += heads.Count(other => other != head && IsIn(TextLine.ToFlow(other.Area, first.IsDown))) * OrderingCosts.OverHead;
        cost += passages.Count(passage => passage.Block != first && IsIn(TextLine.ToFlow(passage.Block.Area, first.IsDown))) * OrderingCosts.OverHead;
        return cost;

        bool IsIn(Area area) => area.CentreY > between.Top && area.CentreY < between.Bottom && area.SharedWidth(between) > 0.3 * Math.Min(area.Width, between.Width);
    }

    /// <summary>The cost of a head's standing at the side of a passage.</summary>
    private double Beside(Head head, TextBlock first)
    {
        Area side = head.Area, text = first.Area;
        var size = first.Size;
        if (side.SharedHeight(text) < 0.3 * Math.Min(side.Height, text.Height)) return double.PositiveInfinity;
        var gap = Math.Max(text.Left - side.Right, side.Left - text.Right);
        if (gap < -size) return double.PositiveInfinity;
        var between = text.Left > side.Right - size ? new Area(side.Right, text.Top, text.Left, text.Bottom) : new Area(text.Right, text.Top, side.Left, text.Bottom);
        var blocked = passages.Count(passage => passage.Block != first && passage.Block.Area.CentreX > between.Left && passage.Block.Area.CentreX < between.Right
            && passage.Block.Area.SharedHeight(between) > 0.3 * Math.Min(passage.Block.Area.Height, between.Height));
        var off = Math.Abs(text.Top - side.Top) / size;
        return 1 + (head.IsDown ? 0 : 2) + Math.Min(5, 0.15 * off) + (0.7 * blocked) + (text.Left < side.Left ? 1 : 0) + Math.Min(3, gap / (10 * size));
    }
}
