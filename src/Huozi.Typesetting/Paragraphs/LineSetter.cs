using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Text.Characters;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>Places the atoms of one line and makes its glyph runs.</summary>
internal static class LineSetter
{
    /// <summary>Sets a line of a paragraph, justified but for the last.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="line">Which of its lines.</param>
    /// <param name="size">The size of the type.</param>
    /// <param name="origin">Where the measure starts, on the baseline.</param>
    public static SetType Set(BrokenParagraph paragraph, int line, Length size, Point origin)
    {
        var (start, end) = (paragraph.StartOf(line), paragraph.Ends[line]);
        var list = paragraph.Atoms;
        var edge = list.BlankAtStart(start);
        var gaps = Fit(list, start, end, paragraph.Measure - paragraph.IndentOf(line) - edge, isLast: line == paragraph.LineCount - 1);
        return Place(list, start, end, gaps, size, origin with { X = origin.X + size.Scale((paragraph.IndentOf(line) + edge) / 1000.0) });
    }

    /// <summary>Sets atoms at their natural widths.</summary>
    public static SetType SetNatural(AtomList list, int start, int end, Length size, Point origin, int tracking = 0)
    {
        return Place(list, start, end, NaturalGaps(list, start, end, tracking), size, origin);
    }

    /// <summary>The natural width of each gap, with the white added between characters.</summary>
    public static int[] NaturalGaps(AtomList list, int start, int end, int tracking = 0)
    {
        var gaps = new int[Math.Max(0, end - start)];
        for (var i = 0; i < gaps.Length; i++) gaps[i] = list.Gaps[start + i].Natural + tracking;
        return gaps;
    }

    /// <summary>The width of each gap of a line that fills its room.</summary>
    /// <param name="list">The text.</param>
    /// <param name="start">The line's first atom.</param>
    /// <param name="end">One past its last atom.</param>
    /// <param name="room">The room, without what stays blank at the line's start.</param>
    /// <param name="isLast">Whether it may stay shorter.</param>
    public static int[] Fit(AtomList list, int start, int end, int room, bool isLast)
    {
        var widths = NaturalGaps(list, start, end);
        var lack = room - list.WidthOf(start, end) - list.BlankAtEnd(end - 1);
        var inner = list.Gaps[start..(end - 1)];
        if (lack < 0)
        {
            for (var step = GiveStep.WordSpace; step < GiveStep.None && lack < 0; step++)
                lack += Share(widths, inner, -lack, -1, gap => gap.Gives == step ? gap.Give : 0);
        }
        else if (lack > 0 && !isLast)
        {
            for (var step = GrowStep.WordSpace; step < GrowStep.Spread && lack > 0; step++)
                lack -= Share(widths, inner, lack, 1, gap => gap.Grows == step ? gap.Grow : 0);
            Spread(widths, inner, lack);
        }

        return widths;
    }

    /// <summary>Shares out a width among gaps in proportion to what each can take; how much they took.</summary>
    private static int Share(int[] widths, ReadOnlySpan<Gap> gaps, int amount, int sign, Func<Gap, int> capacityOf)
    {
        var capacity = 0;
        foreach (var gap in gaps) capacity += capacityOf(gap);
        if (capacity == 0) return 0;
        var taken = Math.Min(amount, capacity);
        int passed = 0, given = 0;
        for (var i = 0; i < gaps.Length; i++)
        {
            passed += capacityOf(gaps[i]);
            // Cumulative, so that the parts add up to the whole exactly.
            var due = (int)((long)taken * passed / capacity);
            widths[i] += sign * (due - given);
            given = due;
        }

        return taken;
    }

    private static void Spread(int[] widths, ReadOnlySpan<Gap> gaps, int lack)
    {
        var shares = 0;
        foreach (var gap in gaps) shares += gap.Grows == GrowStep.Spread ? 1 : 0;
        if (shares == 0) return;
        int passed = 0, given = 0;
        for (var i = 0; i < gaps.Length; i++)
        {
            passed += gaps[i].Grows == GrowStep.Spread ? 1 : 0;
            var due = (int)((long)lack * passed / shares);
            widths[i] += due - given;
            given = due;
        }
    }

    private static SetType Place(AtomList list, int start, int end, int[] gaps, Length size, Point origin)
    {
        var runs = new List<GlyphRun>();
        var marks = new MarkSetter(list, size, origin);
        var glyphs = new List<Glyph>(end - start);
        var x = 0;
        var runStart = start;
        var runX = 0;
        for (var i = start; i < end; i++)
        {
            var atom = list.Atoms[i];
            var runText = list.Atoms[runStart].TextStart;
            var pen = x + atom.InkShift;
            foreach (var glyph in list.Glyphs[atom.GlyphStart..atom.GlyphEnd])
            {
                glyphs.Add(new(glyph.Id, Scaled(pen + OwnSize(glyph.Offset, atom.Style) - runX, size), glyph.Cluster - runText));
                pen += OwnSize(glyph.Advance, atom.Style);
            }

            // The copy's space is kept as a glyph, so that text taken out of a page has it too.
            if (list.Gaps[i].IsSpace) glyphs.Add(new(atom.Style.Face.GlyphOf(new(' ')), Scaled(x + atom.Width - runX, size), atom.TextEnd - runText));
            marks.Add(atom, x);

            x += atom.Width + gaps[i - start];
            if (i + 1 < end && IsOneRun(list.Atoms[i + 1].Style, atom.Style)) continue;
            runs.Add(new()
            {
                Face = atom.Style.Face.Name,
                Size = size.Scale(atom.Style.Scale / 1000.0),
                Ink = atom.Style.Ink,
                Origin = new(origin.X + Scaled(runX, size), origin.Y - Scaled(atom.Style.Rise, size)),
                Text = list.Text[runText..TextEndWithSpace(list, i)],
                Glyphs = glyphs.ToSequence(),
            });
            glyphs.Clear();
            runStart = i + 1;
            runX = x;
        }

        return new(runs.ToSequence(), marks.Finish());
    }

    /// <summary>Whether two styles can share a run: all but the dots under the characters is alike.</summary>
    private static bool IsOneRun(TypeStyle a, TypeStyle b) =>
        ReferenceEquals(a.Face, b.Face) && a.Ink == b.Ink && a.Scale == b.Scale && a.Rise == b.Rise;

    /// <summary>A width of an atom's own type, in thousandths of the size of the text it stands in.</summary>
    public static int OwnSize(int width, TypeStyle style) => style.Scale == 1000 ? width : width * style.Scale / 1000;

    private static int TextEndWithSpace(AtomList list, int atom)
    {
        var end = list.Atoms[atom].TextEnd;
        if (!list.Gaps[atom].IsSpace) return end;
        while (end < list.Text.Length && CharacterClasses.Of(list.Text[end]) is CharacterClass.Space) end++;
        return end;
    }

    private static Length Scaled(int thousandths, Length size) => size.Scale(thousandths / 1000.0);
}
