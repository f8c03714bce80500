using Huozi.Model.Geometry;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Segmenting.Lines;

/// <summary>Puts a page's glyphs into lines, level and vertical.</summary>
/// <remarks>
/// Which way a text runs shows in its white: there is less of it between the glyphs of a line than between lines. A glyph alone may err, so each hears
/// its neighbours. Where a line ends shows in the gutter beside it: white that goes on through the lines above or below; white inside a line does not.
/// </remarks>
internal static class LineFinder
{
    // Nearer than so many em, two glyphs are in one line; farther than so many, never.
    private const double Solid = 0.75;
    private const double WidestBlank = 2.2;

    // Without lines above and below to tell a gutter by, white so wide is still inside a line.
    private const double LoneBlank = 1.65;

    // White that comes again at the same place in so many rows around, so many em up and down, is a gutter; a blank inside a line does not.
    private const int GutterRows = 2;
    private const double GutterReach = 14;
    private const double SamePlace = 0.35;

    // After a mark that hangs out of its column there is so much white at least up to the next, in em from ink to ink.
    private const double HungWhite = 0.45;

    // So many lines of so many characters that begin or end at one place, so many em up and down, are a column's.
    private const int LeastEdges = 2;
    private const int LeastColumn = 3;
    private const double ColumnReach = 8;

    // Marks that may hang out of a column at a line's end.
    private const string Hanging = "，。、；：！？";

    // Between two headlines side by side there is so much of their em at least.
    private const double LargeWhite = 0.25;

    // The whites of a spread line differ by so much of its em at most.
    private const double Alike = 0.15;

    // Type that changes its size by this ratio over so much white in em of the smaller is another line's: two columns' texts stand on one level.
    private const double OtherSize = 1.1;
    private const double OtherSizeWhite = 0.3;

    // How often the glyphs hear their neighbours on the direction, and how much that counts.
    private const int Rounds = 4;
    private const double NeighbourWeight = 0.5;

    // What a glyph without a neighbour on a side is taken to have: its white in em.
    private const double NoNeighbour = 2.5;

    /// <summary>The lines of a page, in no order; every glyph but emphasis dots is in one.</summary>
    public static IReadOnlyList<TextLine> Find(PrintedPage page)
    {
        if (page.Glyphs.Count == 0) return [];
        var cells = new GlyphCells(page.Glyphs);
        foreach (var mend in (Func<IReadOnlyList<PrintedGlyph>, GlyphCells, IReadOnlyList<PrintedGlyph>>[])[EmphasisDots.Remove, DisplacedMarks.Replace])
        {
            if (mend(page.Glyphs, cells) is var glyphs && glyphs == page.Glyphs) continue;
            page = page with { Glyphs = glyphs };
            cells = new(glyphs);
        }

        var grid = new GlyphGrid(page.Glyphs, cells);
        var isDown = Directions(page.Glyphs, grid);
        var strands = new List<List<int>>();
        Chain(page.Glyphs, grid, isDown, strands);
        return Join(strands, page, isDown, grid, cells);
    }

    /// <summary>For each glyph, whether its line runs downwards.</summary>
    private static bool[] Directions(IReadOnlyList<PrintedGlyph> glyphs, GlyphGrid grid)
    {
        var votes = new double[glyphs.Count];
        for (var i = 0; i < votes.Length; i++)
        {
            votes[i] = glyphs[i].Turns % 2 == 1 ? -NoNeighbour : White(grid, i, isBelow: true) - White(grid, i, isBelow: false);
        }

        for (var round = 0; round < Rounds; round++)
        {
            var heard = (double[])votes.Clone();
            for (var i = 0; i < votes.Length; i++)
            {
                Hear(i, grid.Right[i], isBelow: false);
                Hear(i, grid.Below[i], isBelow: true);
            }

            votes = heard;

            void Hear(int a, int b, bool isBelow)
            {
                if (b == GlyphGrid.None || grid.Gap(a, b, isBelow) > 1 || Math.Abs(glyphs[a].Size / glyphs[b].Size - 1) > 0.1) return;
                heard[a] += NeighbourWeight * votes[b];
                heard[b] += NeighbourWeight * votes[a];
            }
        }

        var isDown = Array.ConvertAll(votes, vote => vote < 0);
        for (var i = 0; i < glyphs.Count; i++)
        {
            // The last character of a text, alone in its line, runs as the lines around it do.
            if (isDown[i] && (IsAmongLevel(i) || IsBetweenLevel(i))) isDown[i] = false;
        }

        return isDown;

        // A level line that is spread to fill its measure has more white between its characters than to the lines above and below.
        bool IsBetweenLevel(int glyph)
        {
            int above = grid.Above[glyph], below = grid.Below[glyph];
            if (above != GlyphGrid.None && grid.Gap(above, glyph, isBelow: true) >= 1.2) above = GlyphGrid.None;
            if (below != GlyphGrid.None && grid.Gap(glyph, below, isBelow: true) >= 1.2) below = GlyphGrid.None;
            return (above != GlyphGrid.None || below != GlyphGrid.None) && (above == GlyphGrid.None || !isDown[above]) && (below == GlyphGrid.None || !isDown[below])
                && glyphs[glyph].Turns % 2 == 0 && grid.Left[glyph] != GlyphGrid.None && grid.Gap(grid.Left[glyph], glyph, isBelow: false) < WidestBlank;
        }

        bool IsAmongLevel(int glyph)
        {
            var any = false;
            foreach (var (other, isBefore, isBelow) in (ReadOnlySpan<(int, bool, bool)>)[(grid.Above[glyph], true, true), (grid.Below[glyph], false, true), (grid.Left[glyph], true, false), (grid.Right[glyph], false, false)])
            {
                if (other == GlyphGrid.None || (isBefore ? grid.Gap(other, glyph, isBelow) : grid.Gap(glyph, other, isBelow)) > 1.2) continue;
                if (isDown[other]) return false;
                any = true;
            }

            return any;
        }
    }

    private static double White(GlyphGrid grid, int glyph, bool isBelow)
    {
        var (next, before) = isBelow ? (grid.Below[glyph], grid.Above[glyph]) : (grid.Right[glyph], grid.Left[glyph]);
        var white = NoNeighbour;
        if (next != GlyphGrid.None) white = Math.Min(white, Math.Max(0, grid.Gap(glyph, next, isBelow)));
        if (before != GlyphGrid.None) white = Math.Min(white, Math.Max(0, grid.Gap(before, glyph, isBelow)));
        return white;
    }

    private static void Chain(IReadOnlyList<PrintedGlyph> glyphs, GlyphGrid grid, bool[] isDown, List<List<int>> strands)
    {
        var isIn = new bool[glyphs.Count];
        // Brackets printed upon each other may each follow the other: a ring begins anywhere.
        foreach (var start in Enumerable.Range(0, glyphs.Count).Where(glyph => Before(glyph) == GlyphGrid.None).Concat(Enumerable.Range(0, glyphs.Count)))
        {
            if (isIn[start]) continue;
            var strand = new List<int>();
            for (var at = start; at != GlyphGrid.None && !isIn[at]; at = Next(at))
            {
                strand.Add(at);
                isIn[at] = true;
            }

            strands.Add(strand);
        }

        int Next(int glyph)
        {
            var down = isDown[glyph];
            var next = (down ? grid.Below : grid.Right)[glyph];
            return next != GlyphGrid.None && isDown[next] == down && (down ? grid.Above : grid.Left)[next] == glyph && grid.Gap(glyph, next, down) < Solid && !IsOtherText(glyphs[glyph], glyphs[next], down) ? next : GlyphGrid.None;
        }

        int Before(int glyph)
        {
            var before = (isDown[glyph] ? grid.Above : grid.Left)[glyph];
            return before != GlyphGrid.None && Next(before) == glyph ? before : GlyphGrid.None;
        }
    }

    /// <summary>Joins strands over the white inside a line.</summary>
    private static List<TextLine> Join(List<List<int>> strands, PrintedPage page, bool[] isDown, GlyphGrid grid, GlyphCells cells)
    {
        var whites = Whites(strands, page, isDown, grid);
        strands = Part(strands, page, cells, isDown, whites);
        var gaps = Whites(strands, page, isDown, grid);
        var joined = new int[strands.Count];
        Array.Fill(joined, GlyphGrid.None);
        var isRest = new bool[strands.Count];
        foreach (var gap in gaps)
        {
            if (isRest[gap.After] || ClosesRing(gap.Strand, gap.After)) continue;
            if (!IsSpread(gap) && !IsMark(gap) && (IsRepeated(gap) || IsEdge(gap, isStart: true) || IsEdge(gap, isStart: false) || !IsBlank(page, cells, isDown, gap.White, gap.IsDown, gap.Size))) continue;
            joined[gap.Strand] = gap.After;
            isRest[gap.After] = true;
        }

        // A headline that is spread over its width has like whites between single characters, wherever the columns under it begin.
        bool IsSpread(Blank gap) => strands[gap.Strand].Count == 1 && strands[gap.After].Count == 1 && !IsRuled(page, gap.White, gap.IsDown)
            && gaps.Exists(other => (other.After == gap.Strand ? strands[other.Strand].Count == 1 : other.Strand == gap.After && strands[other.After].Count == 1) && Math.Abs(other.White.Width - gap.White.Width) < Alike * gap.Size);

        // No line begins with a mark that closes: it hangs in the gutter.
        bool IsMark(Blank gap) => strands[gap.After].Count == 1 && page.Glyphs[strands[gap.After][0]].Text is [var mark] && Hanging.Contains(mark) && !IsRuled(page, gap.White, gap.IsDown);

        bool ClosesRing(int strand, int after)
        {
            while (after != GlyphGrid.None && after != strand) after = joined[after];
            return after == strand;
        }

        bool IsRepeated(Blank gap) => gaps.Count(other => other.IsDown == gap.IsDown && other.White != gap.White
            && Math.Abs(other.White.CentreX - gap.White.CentreX) < SamePlace * gap.Size && Math.Abs(other.White.CentreY - gap.White.CentreY) < GutterReach * gap.Size) >= GutterRows;

        // Where few rows stand side by side no white comes again; but the lines of a column begin at one place, and end at one.
        bool IsEdge(Blank gap, bool isStart)
        {
            var (own, white, size) = (isStart ? gap.After : gap.Strand, gap.White, gap.Size);
            var count = 0;
            for (var i = 0; i < strands.Count && count < LeastEdges; i++)
            {
                if (i == own || strands[i].Count < LeastColumn) continue;
                var glyph = strands[i][isStart ? 0 : ^1];
                if (isDown[glyph] != gap.IsDown || Math.Abs((page.Glyphs[glyph].Size / size) - 1) >= 0.05) continue;
                var body = TextLine.ToFlow(page.Glyphs[glyph].Body, gap.IsDown);
                var away = Math.Abs(body.CentreY - white.CentreY);
                if (Math.Abs(isStart ? body.Left - white.Right : body.Right - white.Left) < SamePlace * size / 2 && away > 0.5 * size && away < ColumnReach * size) count++;
            }

            return count == LeastEdges;
        }

        var lines = new List<TextLine>();
        for (var i = 0; i < strands.Count; i++)
        {
            if (isRest[i]) continue;
            var glyphs = new List<PrintedGlyph>();
            for (var at = i; at != GlyphGrid.None; at = joined[at]) glyphs.AddRange(strands[at].Select(glyph => page.Glyphs[glyph]));
            lines.Add(new([.. glyphs], isDown[strands[i][0]]));
        }

        return lines;
    }

    /// <summary>The whites between strands that follow each other in a row.</summary>
    private static List<Blank> Whites(List<List<int>> strands, PrintedPage page, bool[] isDown, GlyphGrid grid)
    {
        var startsAt = strands.Index().ToDictionary(pair => pair.Item[0], pair => pair.Index);
        var whites = new List<Blank>();
        for (var i = 0; i < strands.Count; i++)
        {
            var last = strands[i][^1];
            var down = isDown[last];
            var next = (down ? grid.Below : grid.Right)[last];
            if (next == GlyphGrid.None || isDown[next] != down || !startsAt.TryGetValue(next, out var after) || grid.Gap(last, next, down) > WidestBlank || IsOtherText(page.Glyphs[last], page.Glyphs[next], down)) continue;
            whites.Add(new(i, after, White(page.Glyphs[last], page.Glyphs[next], down), down, Math.Min(page.Glyphs[last].Size, page.Glyphs[next].Size)));
        }

        return whites;
    }

    private static bool IsOtherText(in PrintedGlyph before, in PrintedGlyph after, bool isDown) =>
        Math.Max(before.Size, after.Size) > OtherSize * Math.Min(before.Size, after.Size)
        && TextLine.ToFlow(after.Body, isDown).Left - TextLine.ToFlow(before.Body, isDown).Right > OtherSizeWhite * Math.Min(before.Size, after.Size);

    private static Area White(in PrintedGlyph before, in PrintedGlyph after, bool isDown)
    {
        Area left = TextLine.ToFlow(before.Body, isDown), right = TextLine.ToFlow(after.Body, isDown);
        return new(left.Right, Math.Min(left.Top, right.Top), right.Left, Math.Max(left.Bottom, right.Bottom));
    }

    /// <summary>Parts strands where a mark that hangs out of its column (标点悬挂) stands in the gutter and fills it.</summary>
    private static List<List<int>> Part(List<List<int>> strands, PrintedPage page, GlyphCells cells, bool[] isDown, List<Blank> gutters)
    {
        var parted = new List<List<int>>();
        foreach (var strand in strands)
        {
            var start = 0;
            for (var i = 0; i + 1 < strand.Count; i++)
            {
                var down = isDown[strand[i]];
                PrintedGlyph mark = page.Glyphs[strand[i]], next = page.Glyphs[strand[i + 1]];
                Area ink = GlyphGrid.Ink(mark, down), after = GlyphGrid.Ink(next, down);
                var white = new Area(ink.Right, ink.Top, after.Left, ink.Bottom);
                var isParted = white.Width > HungWhite * mark.Size && IsGutter(white, TextLine.ToFlow(next.Body, down).Left, down, mark.Size) && !IsBlank(page, cells, isDown, white, down, mark.Size);
                if (!isParted && !(TextLine.ToFlow(next.Body, down).Left - TextLine.ToFlow(mark.Body, down).Right > LargeWhite * mark.Size && ((IsWidest(strand, i, white, down, mark.Size) && (IsOverGutter(white, down, mark.Size) || IsOverColumn(white, down, mark.Size))) || IsRuled(page, white, down)))) continue;
                parted.Add(strand[start..(i + 1)]);
                start = i + 1;
            }

            parted.Add(start == 0 ? strand : strand[start..]);
        }

        return parted;

        // Two headlines side by side stand nearer, in their own size, than columns do. The second begins where a column under it does.
        bool IsOverGutter(Area white, bool down, double size) => gutters.Count(gutter => gutter.IsDown == down && gutter.Size < 0.8 * size && Math.Abs(gutter.White.Right - white.Right) < SamePlace * gutter.Size
            && gutter.White.CentreY > white.CentreY && gutter.White.CentreY - white.CentreY < GutterReach * size) >= 2 * GutterRows;

        // Columns whose rows do not stand level show no gutter; but the lines of the second begin where its headline does, and none goes through.
        bool IsOverColumn(Area white, bool down, double size)
        {
            var begun = 0;
            foreach (var other in strands)
            {
                var (first, last) = (page.Glyphs[other[0]], page.Glyphs[other[^1]]);
                if (isDown[other[0]] != down || first.Size > 0.8 * size) continue;
                var body = TextLine.ToFlow(first.Body, down);
                if (body.CentreY < white.CentreY || body.CentreY - white.CentreY > ColumnReach * size) continue;
                if (Math.Abs(body.Left - white.Right) < SamePlace * first.Size) begun++;
                else if (body.Left < white.Left && TextLine.ToFlow(last.Body, down).Right > white.Right) return false;
            }

            return begun >= 2 * GutterRows;
        }

        // Between the characters of a headline that is spread there is as much everywhere.
        bool IsWidest(List<int> row, int at, Area white, bool down, double size) =>
            !row.Index().Any(pair => pair.Index != at && pair.Index + 1 < row.Count && SpaceAfter(row, pair.Index, down) > white.Width - (LargeWhite / 2 * size));

        double SpaceAfter(List<int> row, int at, bool down) => GlyphGrid.Ink(page.Glyphs[row[at + 1]], down).Left - GlyphGrid.Ink(page.Glyphs[row[at]], down).Right;

        bool IsGutter(Area white, double start, bool down, double size) => gutters.Count(gutter => gutter.IsDown == down && gutter.Size > 0.8 * size && gutter.White.Width > Solid * size && gutter.White.Left < white.Left + (0.1 * size)
            && (Math.Abs(gutter.White.Right - start) < SamePlace * size || Math.Abs(gutter.White.Right - white.Right) < SamePlace * size)
            && Math.Abs(gutter.White.CentreY - white.CentreY) < GutterReach * size) >= GutterRows;
    }

    private static bool IsRuled(PrintedPage page, Area white, bool isDown) => page.Rules.Any(rule => rule.IsLevel == isDown && TextLine.ToFlow(rule.Area, isDown).Inset(-0.1).Overlaps(white));

    /// <summary>Whether the white between two strands of a row is inside a line, not a gutter.</summary>
    private static bool IsBlank(PrintedPage page, GlyphCells cells, bool[] isDown, Area gap, bool down, double size)
    {
        if (IsRuled(page, gap, down)) return false;
        var above = Row(gap.Top - (1.6 * size), gap.Top - (0.1 * size));
        var below = Row(gap.Bottom + (0.1 * size), gap.Bottom + (1.6 * size));
        if (above is false || below is false) return false;
        return above is true || below is true || gap.Width <= LoneBlank * size;

        // Whether a row has less white there; null where it has none on both sides either.
        bool? Row(double top, double bottom)
        {
            // A paragraph's first line is set in; its last may end early.
            const double side = 3.2;
            var area = new Area(gap.Left - (side * size), top, gap.Right + (side * size), bottom);
            bool hasLeft = false, hasRight = false;
            double white = area.Left, until = area.Right;
            foreach (var other in cells.In(down ? new Area(-area.Bottom, area.Left, -area.Top, area.Right) : area))
            {
                var body = TextLine.ToFlow(page.Glyphs[other].Body, down);
                if (isDown[other] != down || body.CentreY < top || body.CentreY > bottom || page.Glyphs[other].Size > 1.6 * size) continue;
                var ink = GlyphGrid.Ink(page.Glyphs[other], down);
                if (ink.CentreX < gap.CentreX) white = Math.Max(white, ink.Right);
                else until = Math.Min(until, ink.Left);
                hasLeft |= body.CentreX < gap.CentreX;
                hasRight |= body.CentreX > gap.CentreX;
            }

            return until - white < 0.6 * Math.Min(gap.Width, size) ? true : hasLeft && hasRight ? false : null;
        }
    }

    /// <summary>The white between two strands that follow each other in a row.</summary>
    private readonly record struct Blank(int Strand, int After, Area White, bool IsDown, double Size);
}
