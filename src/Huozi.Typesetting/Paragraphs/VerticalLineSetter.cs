using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>Places the atoms of one line of vertical text (竖排) and makes its glyph runs.</summary>
internal static class VerticalLineSetter
{
    /// <summary>How far the axis of the squares is above the baseline of type that stands across or turned in them.</summary>
    private const double AxisAboveBaseline = GlyphRun.AscentShare - 0.5;

    /// <summary>Sets a line of a paragraph, justified but for the last.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="line">Which of its lines.</param>
    /// <param name="size">The size of the type.</param>
    /// <param name="top">The middle of the top of the line.</param>
    public static SetType Set(BrokenParagraph paragraph, int line, Length size, Point top)
    {
        var (start, end) = (paragraph.StartOf(line), paragraph.Ends[line]);
        var list = paragraph.Atoms;
        var edge = list.BlankAtStart(start);
        var gaps = LineSetter.Fit(list, start, end, paragraph.Measure - paragraph.IndentOf(line) - edge, isLast: line == paragraph.LineCount - 1);
        return Place(list, start, end, gaps, size, top with { Y = top.Y + size.Scale((paragraph.IndentOf(line) + edge) / 1000.0) });
    }

    /// <summary>Sets atoms at their natural widths.</summary>
    public static SetType SetNatural(AtomList list, int start, int end, Length size, Point top, int tracking = 0)
    {
        return Place(list, start, end, LineSetter.NaturalGaps(list, start, end, tracking), size, top);
    }

    private static SetType Place(AtomList list, int start, int end, int[] gaps, Length size, Point top)
    {
        var runs = new List<GlyphRun>();
        var glyphs = new List<Glyph>();
        var marks = new MarkSetter(list, size, top);
        var y = 0;
        var (runStart, runY) = (start, 0);
        for (var i = start; i < end; i++)
        {
            var atom = list.Atoms[i];
            var runText = list.Atoms[runStart].TextStart;
            var pen = y + atom.InkShift - runY;
            // Side by side in one square, glyphs go across: from the square's left edge, not down from its top.
            if (atom.Direction is RunDirection.Across) pen = atom.InkShift - 500;
            foreach (var glyph in list.Glyphs[atom.GlyphStart..atom.GlyphEnd])
            {
                glyphs.Add(new(glyph.Id, size.Scale((pen + LineSetter.OwnSize(glyph.Offset, atom.Style)) / 1000.0), glyph.Cluster - runText));
                pen += LineSetter.OwnSize(glyph.Advance, atom.Style);
            }

            if (list.Gaps[i].IsSpace && atom.Direction is RunDirection.Turned)
                glyphs.Add(new(atom.Style.Face.GlyphOf(new(' ')), size.Scale((y + atom.Width - runY) / 1000.0), atom.TextEnd - runText));
            marks.AddVertical(atom, y);
            y += atom.Width + gaps[i - start];
            var isEnd = i + 1 == end || atom.Direction is not RunDirection.Down || list.Atoms[i + 1].Direction is not RunDirection.Down || list.Atoms[i + 1].Style != atom.Style;
            if (!isEnd) continue;
            var textEnd = !list.Gaps[i].IsSpace ? atom.TextEnd : i + 1 < list.Count ? list.Atoms[i + 1].TextStart : list.Text.Length;
            runs.Add(new()
            {
                Face = atom.Style.Face.Name,
                Size = size.Scale(atom.Style.Scale / 1000.0),
                Ink = atom.Style.Ink,
                Direction = atom.Direction,
                Origin = OriginOf(atom, size, top, runY),
                Text = list.Text[runText..textEnd],
                Glyphs = glyphs.ToSequence(),
            });
            glyphs.Clear();
            (runStart, runY) = (i + 1, y);
        }

        return new(runs.ToSequence(), marks.Finish());
    }

    private static Point OriginOf(in Atom atom, Length size, Point top, int y)
    {
        var at = top.Y + size.Scale(y / 1000.0);
        return atom.Direction switch
        {
            // What is raised in level text stands at the right in vertical text.
            RunDirection.Across => new(top.X + size.Scale(atom.Style.Rise / 1000.0), at + size.Scale(GlyphRun.AscentShare * atom.Style.Scale / 1000.0)),
            // Turned a quarter clockwise, what is above the baseline lies to its right.
            RunDirection.Turned => new(top.X - size.Scale(AxisAboveBaseline), at),
            _ => new(top.X, at),
        };
    }
}
