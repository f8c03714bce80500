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
    public static Sequence<GlyphRun> Set(BrokenParagraph paragraph, int line, Length size, Point origin)
    {
        var (start, end) = (paragraph.StartOf(line), paragraph.Ends[line]);
        var list = paragraph.Atoms;
        var room = paragraph.Measure - paragraph.IndentOf(line);
        var gaps = Fit(list, start, end, room, isLast: line == paragraph.LineCount - 1);
        return Runs(list, start, end, gaps, size, origin with { X = origin.X + size.Scale(paragraph.IndentOf(line) / 1000.0) });
    }

    /// <summary>Sets atoms at their natural widths.</summary>
    public static Sequence<GlyphRun> SetNatural(AtomList list, int start, int end, Length size, Point origin, int tracking = 0)
    {
        var gaps = new int[Math.Max(0, end - start)];
        for (var i = 0; i < gaps.Length; i++) gaps[i] = list.Gaps[start + i].Natural + tracking;
        return Runs(list, start, end, gaps, size, origin);
    }

    /// <summary>The width of each gap of a line that fills its room.</summary>
    private static int[] Fit(AtomList list, int start, int end, int room, bool isLast)
    {
        var gaps = new int[end - start];
        for (var i = 0; i < gaps.Length; i++) gaps[i] = list.Gaps[start + i].Natural;
        var lack = room - list.WidthOf(start, end);
        var inner = list.Gaps[start..(end - 1)];
        if (lack < 0) Shrink(gaps, inner, -lack);
        else if (lack > 0 && !isLast) Stretch(gaps, inner, lack);
        return gaps;
    }

    /// <summary>Takes an excess from the gaps, step by step, evenly within a step.</summary>
    private static void Shrink(int[] widths, ReadOnlySpan<Gap> gaps, int excess)
    {
        for (var step = ShrinkStep.WordSpace; step < ShrinkStep.None && excess > 0; step++)
        {
            var give = 0;
            foreach (var gap in gaps) give += gap.Step == step ? gap.Give : 0;
            if (give == 0) continue;
            var taken = Math.Min(excess, give);
            int passed = 0, given = 0;
            for (var i = 0; i < gaps.Length; i++)
            {
                if (gaps[i].Step != step) continue;
                passed += gaps[i].Give;
                // Cumulative, so that the parts add up to the whole exactly.
                var due = (int)((long)taken * passed / give);
                widths[i] -= due - given;
                given = due;
            }

            excess -= taken;
        }
    }

    private static void Stretch(int[] widths, ReadOnlySpan<Gap> gaps, int lack)
    {
        var shares = 0;
        foreach (var gap in gaps) shares += gap.Stretch;
        if (shares == 0) return;
        int passed = 0, given = 0;
        for (var i = 0; i < gaps.Length; i++)
        {
            passed += gaps[i].Stretch;
            var due = (int)((long)lack * passed / shares);
            widths[i] += due - given;
            given = due;
        }
    }

    private static Sequence<GlyphRun> Runs(AtomList list, int start, int end, int[] gaps, Length size, Point origin)
    {
        var runs = new List<GlyphRun>();
        var glyphs = new List<Glyph>();
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
                glyphs.Add(new(glyph.Id, Scaled(pen + glyph.Offset - runX, size), glyph.Cluster - runText));
                pen += glyph.Advance;
            }

            // The copy's space is kept as a glyph, so that text taken out of a page has it too.
            if (list.Gaps[i].IsSpace) glyphs.Add(new(atom.Face.GlyphOf(new(' ')), Scaled(x + atom.Width - runX, size), atom.TextEnd - runText));

            x += atom.Width + gaps[i - start];
            if (i + 1 < end && ReferenceEquals(list.Atoms[i + 1].Face, atom.Face) && list.Atoms[i + 1].Ink == atom.Ink) continue;
            runs.Add(new()
            {
                Face = atom.Face.Name,
                Size = size,
                Ink = atom.Ink,
                Origin = origin with { X = origin.X + Scaled(runX, size) },
                Text = list.Text[runText..TextEndWithSpace(list, i)],
                Glyphs = glyphs.ToSequence(),
            });
            glyphs.Clear();
            runStart = i + 1;
            runX = x;
        }

        return runs.ToSequence();
    }

    private static int TextEndWithSpace(AtomList list, int atom)
    {
        var end = list.Atoms[atom].TextEnd;
        if (!list.Gaps[atom].IsSpace) return end;
        while (end < list.Text.Length && CharacterClasses.Of(list.Text[end]) is CharacterClass.Space) end++;
        return end;
    }

    private static Length Scaled(int thousandths, Length size) => size.Scale(thousandths / 1000.0);
}
