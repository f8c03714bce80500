using Huozi.Model.Geometry;
using Huozi.Reading.Sources.Printed;
using Huozi.Text;

namespace Huozi.Reading.Segmenting.Lines;

/// <summary>Puts marks of vertical text into their squares where a program without vertical forms has moved them.</summary>
/// <remarks>
/// ，。、 stand at the lower left of a level square and at the upper right of a vertical one (CLREQ 2.3.2). Such a program moves the level glyph up and to
/// the right, so that it lies upon its neighbours. In level text no mark does.
/// </remarks>
internal static class DisplacedMarks
{
    private const string Marks = "，。、．";

    // A mark lies upon other glyphs by so much of its square; its own place is free up to so much.
    private const double Upon = 0.12;
    private const double Free = 0.15;

    // How far the square lies left of the moved mark, and the end of the glyph above it below the mark's top, in em.
    private const double LeastLeft = 0.35;
    private const double MostLeft = 0.8;
    private const double LeastDown = 0;
    private const double MostDown = 0.95;

    /// <summary>The glyphs with each moved mark in its square.</summary>
    public static IReadOnlyList<PrintedGlyph> Replace(IReadOnlyList<PrintedGlyph> glyphs, GlyphCells cells)
    {
        PrintedGlyph[]? result = null;
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            if (!Marks.Contains(glyph.Text[0]) || Covered(glyphs, cells, i, glyph.Body, _ => true) < Upon || Square(glyphs, cells, i) is not { } square) continue;
            result ??= [.. glyphs];
            result[i] = glyph with { Body = square };
        }

        return result ?? glyphs;
    }

    private static double Covered(IReadOnlyList<PrintedGlyph> glyphs, GlyphCells cells, int mark, Area square, Func<char, bool> counts)
    {
        var most = 0.0;
        foreach (var other in cells.In(square.Inset(-square.Width)))
        {
            var body = glyphs[other].Body;
            if (other == mark || Marks.Contains(glyphs[other].Text[0]) || !counts(glyphs[other].Text[0]) || !body.Overlaps(square)) continue;
            most = Math.Max(most, body.SharedWidth(square) * body.SharedHeight(square) / (square.Width * square.Height));
        }

        return most;
    }

    private static Area? Square(IReadOnlyList<PrintedGlyph> glyphs, GlyphCells cells, int mark)
    {
        var body = glyphs[mark].Body;
        var size = glyphs[mark].Size;
        foreach (var above in cells.In(new(body.Left - (2 * size), body.Top - size, body.Right, body.Bottom + size)))
        {
            var other = glyphs[above];
            if (above == mark || Math.Abs(other.Size / size - 1) > 0.05) continue;
            double left = (body.CentreX - other.Body.CentreX) / size, down = (other.Body.Bottom - body.Top) / size;
            if (left < LeastLeft || left > MostLeft || down < LeastDown || down > MostDown) continue;
            var square = new Area(other.Body.CentreX - (size / 2), other.Body.Bottom, other.Body.CentreX + (size / 2), other.Body.Bottom + size);
            // A bracket after it may have been moved too.
            if (Covered(glyphs, cells, mark, square, Ideograph.Is) < Free) return square;
        }

        return null;
    }
}
