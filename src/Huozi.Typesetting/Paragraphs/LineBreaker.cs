using Huozi.Text.LineBreaking;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>Cuts a paragraph into lines so that the whole is set as evenly as it can be.</summary>
/// <remarks>
/// Optimum fit after Knuth and Plass, "Breaking Paragraphs into Lines" (1981), for text that may break at almost every
/// character: the gaps between ideographs are glue of no natural width that can stretch, so a line is never "full" and
/// the choice is between squeezing marks here and spreading characters there.
/// </remarks>
internal static class LineBreaker
{
    /// <summary>The widest spreads that are looked at, one after another, in thousandths of an em: a paragraph that costs less than any line spread more widely has none.</summary>
    private static readonly int[] WidestSpreads = [100, 350, int.MaxValue];

    /// <summary>The widest spread by which a paragraph is lengthened, in thousandths of an em: what costs more than an empty row.</summary>
    private const int WidestLengthening = 150;

    /// <summary>Paragraphs of fewer atoms are broken without taking room from the heap.</summary>
    private const int MostOnStack = 1024;

    /// <summary>Breaks a paragraph; null where a word is wider than the measure and must be cut.</summary>
    /// <param name="list">The text.</param>
    /// <param name="measure">The width of the lines, in thousandths of the size.</param>
    /// <param name="indent">How much the first line is indented.</param>
    public static BrokenParagraph? Break(AtomList list, int measure, int indent) =>
        Narrowest(widestSpread => Break(list, measure, indent, widestSpread));

    /// <summary>Breaks a paragraph into lines that need no wider spread than some; null where there is no such way.</summary>
    public static BrokenParagraph? Break(AtomList list, int measure, int indent, int widestSpread)
    {
        var count = list.Count;
        if (count == 0) return new(list, measure, indent, []);
        var isShort = count < MostOnStack;
        var best = isShort ? stackalloc double[count + 1] : new double[count + 1];
        var from = isShort ? stackalloc int[count + 1] : new int[count + 1];
        best[1..].Fill(double.PositiveInfinity);
        var line = new Candidates(list, widestSpread);
        for (var start = 0; start < count; start++)
        {
            if (double.IsPositiveInfinity(best[start])) continue;
            line.StartAt(start, start == 0 ? measure - indent : measure);
            while (line.Next())
            {
                var cost = best[start] + line.Cost;
                if (cost >= best[line.End]) continue;
                best[line.End] = cost;
                from[line.End] = start;
            }
        }

        if (double.IsPositiveInfinity(best[count])) return null;
        var ends = new List<int>();
        for (var end = count; end > 0; end = from[end]) ends.Add(end);
        ends.Reverse();
        return new(list, measure, indent, [.. ends], best[count]);
    }

    /// <summary>Breaks a paragraph into just so many lines (Knuth and Plass: looseness); null where that cannot be done.</summary>
    /// <param name="list">The text.</param>
    /// <param name="measure">The width of the lines, in thousandths of the size.</param>
    /// <param name="indent">How much the first line is indented.</param>
    /// <param name="lines">How many lines.</param>
    /// <param name="drop">The large character that stands before the text; null for none.</param>
    public static BrokenParagraph? BreakInto(AtomList list, int measure, int indent, int lines, DropCap? drop = null) =>
        Narrowest(widestSpread => BreakInto(list, measure, indent, lines, drop, widestSpread));

    private static BrokenParagraph? Narrowest(Func<int, BrokenParagraph?> breakWithin)
    {
        foreach (var widestSpread in WidestSpreads)
        {
            if (breakWithin(widestSpread) is { } paragraph && (widestSpread == int.MaxValue || paragraph.Cost < LineFit.LeastCostBeyond(widestSpread))) return paragraph;
        }

        return null;
    }

    private static BrokenParagraph? BreakInto(AtomList list, int measure, int indent, int lines, DropCap? drop, int widestSpread)
    {
        var count = list.Count;
        if (lines < 1 || count < lines) return null;
        var best = new double[count + 1];
        var next = new double[count + 1];
        var from = new int[lines, count + 1];
        best.AsSpan(1).Fill(double.PositiveInfinity);
        var line = new Candidates(list, widestSpread);
        for (var number = 0; number < lines; number++)
        {
            next.AsSpan().Fill(double.PositiveInfinity);
            for (var start = number; start < count; start++)
            {
                if (double.IsPositiveInfinity(best[start])) continue;
                line.StartAt(start, measure - BrokenParagraph.IndentOf(number, indent, drop));
                while (line.Next())
                {
                    if (line.End == count != (number == lines - 1)) continue;
                    var cost = best[start] + line.Cost;
                    if (cost >= next[line.End]) continue;
                    next[line.End] = cost;
                    from[number, line.End] = start;
                }
            }

            (best, next) = (next, best);
        }

        if (double.IsPositiveInfinity(best[count])) return null;
        var ends = new int[lines];
        for (int number = lines - 1, end = count; number >= 0; number--)
        {
            ends[number] = end;
            end = from[number, end];
        }

        return new(list, measure, indent, ends, best[count], drop);
    }

    /// <summary>Breaks a paragraph wherever the measure is full, whatever the rules say: the last resort where a row of marks is longer than a line.</summary>
    public static BrokenParagraph BreakAnywhere(AtomList list, int measure, int indent)
    {
        var ends = new List<int>();
        for (var start = 0; start < list.Count;)
        {
            var room = ends.Count == 0 ? measure - indent : measure;
            var end = start + 1;
            while (end < list.Count && list.WidthOf(start, end + 1) <= room) end++;
            ends.Add(end);
            start = end;
        }

        return new(list, measure, indent, [.. ends], ends.Count * LineCosts.Hole);
    }

    /// <summary>Breaks a paragraph anew into some lines more or fewer; null where it would have to be torn open or squeezed beyond what it can give.</summary>
    public static BrokenParagraph? Lengthen(BrokenParagraph paragraph, int lines)
    {
        var (list, measure, count) = (paragraph.Atoms, paragraph.Measure, paragraph.LineCount + lines);
        // What no way of breaking can do is seen without trying one: all lines but the last are filled, all together hold the text.
        var room = count * measure - paragraph.IndentOf(0);
        if (list.Width - list.Give > room || room - measure - list.Width > list.Count * WidestLengthening) return null;
        return BreakInto(list, measure, paragraph.Indent, count, paragraph.Drop, WidestLengthening);
    }

    /// <summary>Breaks a paragraph around its large first character; null where it is too short to stand beside one.</summary>
    public static BrokenParagraph? BreakAround(AtomList list, int measure, DropCap drop)
    {
        if (drop.Width > measure / 2) return null;
        var likely = (list.Width + drop.Lines * drop.Width + measure - 1) / measure;
        BrokenParagraph? best = null;
        // What squeezing and spreading add up to is a line or two.
        for (var lines = Math.Max(drop.Lines + 1, likely - 1); lines <= likely + 2; lines++)
        {
            if (BreakInto(list, measure, 0, lines, drop) is { } other && (best is null || other.Cost < best.Cost)) best = other;
        }

        return best;
    }

    /// <summary>The lines that can start at an atom, one after another from the shortest that need not be torn open.</summary>
    private ref struct Candidates(AtomList list, int widestSpread)
    {
        private readonly ReadOnlySpan<Gap> gaps = list.Gaps;
        private readonly ReadOnlySpan<LineTally> upTo = list.UpTo;
        private readonly int mostBlank = list.MostBlankAtEnd;
        private LineTally before;
        private int start;
        private int room;
        private int firstEnd;
        private int next;

        /// <summary>One past the line's last atom.</summary>
        public readonly int End => next - 1;

        /// <summary>What the line costs.</summary>
        public double Cost { get; private set; }

        /// <summary>Goes to the lines that start at an atom.</summary>
        /// <param name="atom">The atom.</param>
        /// <param name="width">The room for each.</param>
        public void StartAt(int atom, int width)
        {
            (start, room) = (atom, width);
            before = list.Before(atom);
            before.Add(-list.BlankAtStart(atom));
            // The first line full enough ends near where that from the atom before did.
            firstEnd = Math.Max(firstEnd, atom + 1);
            while (firstEnd > atom + 1 && !IsTornOpen(firstEnd - 1)) firstEnd--;
            while (firstEnd < gaps.Length && IsTornOpen(firstEnd)) firstEnd++;
            next = firstEnd;
        }

        /// <summary>Goes on to the next end of a line; false where the room holds no more.</summary>
        public bool Next()
        {
            while (next <= gaps.Length)
            {
                var line = new LineFit(ref before, in upTo[next], room);
                if (line.IsTooWide) return false;
                var atom = next++ - 1;
                ref readonly var gap = ref gaps[atom];
                if (!gap.MayBreak) continue;
                var blank = list.BlankAtEnd(atom);
                if (End == gaps.Length) Cost = line.CostOfLast(blank) + (list.IsLoneCharacter(start) ? LineCosts.LoneCharacter : 0);
                else Cost = line.CostWith(blank) + CostOf(gap.Break);
                if (!double.IsPositiveInfinity(Cost)) return true;
            }

            return false;
        }

        private readonly bool IsTornOpen(int end) => new LineFit(in before, in upTo[end], room).IsTornOpen(widestSpread, mostBlank);

        private static double CostOf(BreakQuality quality) => quality switch
        {
            BreakQuality.Poor => LineCosts.PoorBreak,
            BreakQuality.Emergency => LineCosts.EmergencyBreak,
            BreakQuality.LastResort => LineCosts.LastResortBreak,
            _ => 0,
        };
    }
}
