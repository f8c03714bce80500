using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Segmenting.Blocks;

/// <summary>Puts lines that stand under one another and look alike into blocks.</summary>
internal static class BlockFinder
{
    // From line to line at most so many em of white; lines of a block differ in size by no more than this ratio.
    private const double WidestLeading = 1.15;
    private const double SizeRatio = 1.06;

    // Two lines are of one column when they share so much of the shorter's length.
    private const double SharedLength = 0.3;

    // How far a line may stand out of its column in em: marks hang at the right, brackets at the left.
    private const double HangLeft = 0.7;
    private const double HangRight = 1.2;

    // The first line of a paragraph is set in by so much at most.
    private const double Indent = 2.8;

    /// <summary>The blocks of a page, from the top.</summary>
    /// <param name="lines">The page's lines.</param>
    /// <param name="page">The page: its rules part blocks.</param>
    /// <param name="enclosureOf">The closed area a line stands in; null for none.</param>
    public static IReadOnlyList<TextBlock> Find(IReadOnlyList<TextLine> lines, PrintedPage page, Func<TextLine, Enclosure?> enclosureOf)
    {
        var blocks = new List<TextBlock>();
        foreach (var isDown in (bool[])[false, true])
        {
            TextLine[] own = [.. lines.Where(line => line.IsDown == isDown).OrderBy(line => line.Flow.Top).ThenBy(line => line.Flow.Left)];
            Area[] rules = [.. page.Rules.Where(rule => rule.IsLevel != isDown).Select(rule => TextLine.ToFlow(rule.Area, isDown))];
            blocks.AddRange(Stack(own, rules, enclosureOf));
        }

        FindColumns(blocks);
        return [.. blocks.OrderBy(block => block.Area.Top).ThenBy(block => block.Area.Left)];
    }

    private static IEnumerable<TextBlock> Stack(TextLine[] lines, Area[] rules, Func<TextLine, Enclosure?> enclosureOf)
    {
        var below = new int[lines.Length];
        var above = new int[lines.Length];
        Array.Fill(above, -1);
        for (var i = 0; i < lines.Length; i++) below[i] = Neighbour(lines, i);
        // Two columns under one wide line: the line belongs to neither.
        var claims = new int[lines.Length];
        var claimed = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            if (below[i] >= 0) claims[below[i]]++;
            claimed[i] = Under(lines, i);
        }

        var enclosures = Array.ConvertAll(lines, line => enclosureOf(line));
        for (var i = 0; i < lines.Length; i++)
        {
            var next = below[i];
            if (next < 0 || claims[next] > 1 || claimed[i] > 1) continue;
            if (AreAlike(lines[i], lines[next]) && enclosures[i] == enclosures[next] && !IsRuled(lines[i], lines[next], rules)) above[next] = i;
        }

        var members = new Dictionary<int, List<TextLine>>();
        var rootOf = new int[lines.Length];
        var extents = new Dictionary<int, (double Left, double Right)>();
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            var root = above[i] >= 0 ? rootOf[above[i]] : i;
            if (root != i && !Fits(members[root], extents[root], line)) root = i;
            rootOf[i] = root;
            if (root == i)
            {
                members[i] = [line];
                extents[i] = (line.Flow.Left, line.Flow.Right);
            }
            else
            {
                members[root].Add(line);
                extents[root] = (Math.Min(extents[root].Left, line.Flow.Left), Math.Max(extents[root].Right, line.Flow.Right));
            }
        }

        foreach (var (root, block) in members)
        {
            foreach (var part in HeadLines.Part(new(block) { Enclosure = enclosures[root] })) yield return part;
        }
    }

    /// <summary>The nearest line under a line that shares its extent; -1 where there is none.</summary>
    private static int Neighbour(TextLine[] lines, int index)
    {
        var line = lines[index].Flow;
        var size = lines[index].Size;
        var nearest = -1;
        for (var i = index + 1; i < lines.Length; i++)
        {
            var other = lines[i].Flow;
            if (other.Top > line.Bottom + (WidestLeading * Math.Max(size, lines[i].Size)) && other.Top > line.Bottom + (WidestLeading * size * 3)) break;
            if (other.CentreY <= line.CentreY + (0.5 * Math.Min(size, lines[i].Size)) || other.Top - line.Bottom > WidestLeading * Math.Max(size, lines[i].Size)) continue;
            if (!IsOfColumn(line, other, size)) continue;
            if (nearest < 0 || other.Top < lines[nearest].Flow.Top) nearest = i;
        }

        return nearest;
    }

    /// <summary>How many lines of the row under a line share its extent.</summary>
    private static int Under(TextLine[] lines, int index)
    {
        var first = Neighbour(lines, index);
        if (first < 0) return 0;
        var row = lines[first].Flow;
        var count = 0;
        for (var i = index + 1; i < lines.Length && lines[i].Flow.Top < row.Bottom; i++)
        {
            var other = lines[i].Flow;
            if (other.SharedHeight(row) > 0.5 * Math.Min(other.Height, row.Height) && IsOfColumn(lines[index].Flow, other, lines[index].Size)) count++;
        }

        return count;
    }

    /// <summary>Whether two lines share their extent; a character or two may stand wholly before a line that is set in, at the edge of its column.</summary>
    private static bool IsOfColumn(Area a, Area b, double size)
    {
        var (narrow, wide) = a.Width < b.Width ? (a, b) : (b, a);
        return a.SharedWidth(b) > SharedLength * narrow.Width || (narrow.Right < wide.Left + (0.5 * size) && narrow.Right > wide.Left - (1.2 * size) && narrow.Left > wide.Left - (Indent * size));
    }

    private static bool AreAlike(TextLine a, TextLine b) =>
        a.Face == b.Face && a.Ink == b.Ink && a.Size < b.Size * SizeRatio && b.Size < a.Size * SizeRatio;

    private static bool IsRuled(TextLine a, TextLine b, Area[] rules)
    {
        var white = new Area(Math.Max(a.Flow.Left, b.Flow.Left), a.Flow.CentreY, Math.Min(a.Flow.Right, b.Flow.Right), b.Flow.CentreY);
        return Array.Exists(rules, rule => rule.CentreY > white.Top && rule.CentreY < white.Bottom && rule.SharedWidth(white) > 0.5 * white.Width);
    }

    /// <summary>Whether a line keeps to the column of the lines above it. Lines of a headline are centred or ragged: they need not.</summary>
    private static bool Fits(List<TextLine> block, (double Left, double Right) column, TextLine line)
    {
        var size = line.Size;
        var isCentred = Math.Abs(line.Flow.CentreX - ((column.Left + column.Right) / 2)) < 0.6 * size;
        if (isCentred) return true;
        var allowance = block.Count == 1 || IsFirstUnderHead(block) ? Indent : HangLeft;
        return line.Flow.Left > column.Left - (allowance * size) && (block.Count < 3 || line.Flow.Right < column.Right + (HangRight * size));
    }

    /// <summary>Whether a block's last line is the first of a text, set in by its indent, and the lines above it a headline in the text's type, which stand in farther.</summary>
    private static bool IsFirstUnderHead(List<TextLine> block)
    {
        if (block.Count > HeadLines.Most) return false;
        var first = block[^1];
        return block.SkipLast(1).All(line => line.Flow.Left > first.Flow.Left + (0.3 * first.Size) && line.Flow.Right < first.Flow.Right - (0.3 * first.Size));
    }

    /// <summary>Gives short blocks the edges of the column they stand in.</summary>
    private static void FindColumns(List<TextBlock> blocks)
    {
        const int fewLines = 4;
        TextBlock[] columns = [.. blocks.Where(block => block.Lines.Count > 1)];
        foreach (var block in blocks.Where(block => block.Lines.Count < fewLines))
        {
            TextBlock? nearest = null;
            var least = double.MaxValue;
            foreach (var column in columns)
            {
                if (column.IsDown != block.IsDown || column.Enclosure != block.Enclosure) continue;
                // Few lines show a column to one alone that stands right above or under them.
                if (column.Lines.Count < fewLines && (block.Lines.Count > 1 || !AreAlike(column.First, block.First) || Math.Max(column.Flow.Top - block.Flow.Bottom, block.Flow.Top - column.Flow.Bottom) > WidestLeading * block.Size)) continue;
                if (block.Flow.Left < column.Flow.Left - (HangLeft * column.Size) || block.Flow.Right > column.Flow.Right + (HangRight * column.Size)) continue;
                var distance = Math.Max(column.Flow.Top - block.Flow.Bottom, block.Flow.Top - column.Flow.Bottom);
                if (distance < least) (nearest, least) = (column, distance);
            }

            if (nearest is not null && least < 30 * block.Size) block.Column = nearest.Column;
        }
    }
}
