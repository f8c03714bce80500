using Huozi.Reading.Sources.Printed;
using Huozi.Text;

namespace Huozi.Reading.Segmenting.Lines;

/// <summary>Tells emphasis dots (着重号) from text: dots that stand under or over the middles of ideographs, or beside them in vertical text.</summary>
internal static class EmphasisDots
{
    private const string Dots = "•·．●﹒‧∙・";

    // How far a dot may be from its ideograph's middle, and its own from the ideograph's square, in em.
    private const double OffMiddle = 0.2;
    private const double Near = 0.75;

    // Dots of one stretch stand in a row, no farther apart than so many em of theirs. A dot in a name (巴尔·夏) stands alone, in the row of its text.
    private const double NextDot = 2.2;

    /// <summary>The glyphs without the dots.</summary>
    public static IReadOnlyList<PrintedGlyph> Remove(IReadOnlyList<PrintedGlyph> glyphs, GlyphCells cells)
    {
        var dots = new Dictionary<int, (bool IsUnder, double X, double Y)>();
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (Dots.Contains(glyphs[i].Text[0]) && Mark(glyphs, cells, glyphs[i]) is { } isUnder) dots[i] = (isUnder, glyphs[i].Body.CentreX, glyphs[i].Body.CentreY);
        }

        var emphasis = dots.Where(dot => dots.Any(other => other.Key != dot.Key && other.Value.IsUnder == dot.Value.IsUnder && AreNext(dot.Value, other.Value, glyphs[dot.Key].Size))).Select(dot => dot.Key).ToHashSet();
        return emphasis.Count == 0 ? glyphs : [.. glyphs.Where((_, index) => !emphasis.Contains(index))];
    }

    private static bool AreNext((bool IsUnder, double X, double Y) a, (bool IsUnder, double X, double Y) b, double size)
    {
        double across = Math.Abs(a.X - b.X), down = Math.Abs(a.Y - b.Y);
        return a.IsUnder ? down < OffMiddle * size && across < NextDot * size : across < OffMiddle * size && down < NextDot * size;
    }

    /// <summary>Whether a dot stands under or over an ideograph; false where beside one; null where neither.</summary>
    private static bool? Mark(IReadOnlyList<PrintedGlyph> glyphs, GlyphCells cells, in PrintedGlyph dot)
    {
        bool? mark = null;
        foreach (var other in cells.In(dot.Body.Inset(-1.5 * dot.Size)))
        {
            var glyph = glyphs[other];
            if (!Ideograph.Is(glyph.Text[0])) continue;
            double across = Math.Abs(glyph.Body.CentreX - dot.Body.CentreX) / glyph.Size, down = Math.Abs(glyph.Body.CentreY - dot.Body.CentreY) / glyph.Size;
            if (across < OffMiddle && down is > 0.4 and < 0.5 + Near) return true;
            if (down < OffMiddle && across is > 0.4 and < 0.5 + Near) mark = false;
        }

        return mark;
    }
}
