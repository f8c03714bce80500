using Huozi.Model.Geometry;
using Huozi.Reading.Sources.Printed;
using Huozi.Text.Marks;

namespace Huozi.Reading.Segmenting.Lines;

/// <summary>Finds each glyph's neighbours: the nearest of about its size to the right and below, and so to the left and above.</summary>
internal sealed class GlyphGrid
{
    /// <summary>No neighbour.</summary>
    public const int None = -1;

    // Glyphs farther apart than so many em of the smaller are no neighbours; sizes differ by no more than this ratio.
    private const double Reach = 2.5;
    private const double SizeRatio = 1.6;

    // Neighbours share so much of the smaller's side, and overlap by no more than this share of an em: marks are set close.
    private const double SharedSide = 0.5;
    private const double Overlap = 0.6;

    private readonly IReadOnlyList<PrintedGlyph> glyphs;
    private readonly GlyphCells cells;

    public GlyphGrid(IReadOnlyList<PrintedGlyph> glyphs, GlyphCells cells)
    {
        (this.glyphs, this.cells) = (glyphs, cells);
        Right = new int[glyphs.Count];
        Below = new int[glyphs.Count];
        Left = new int[glyphs.Count];
        Above = new int[glyphs.Count];
        Array.Fill(Left, None);
        Array.Fill(Above, None);
        for (var i = 0; i < glyphs.Count; i++) (Right[i], Below[i]) = (Nearest(i, isBelow: false), Nearest(i, isBelow: true));
        Turn(Right, Left, isBelow: false);
        Turn(Below, Above, isBelow: true);
    }

    /// <summary>For each glyph, the nearest to its right.</summary>
    public int[] Right { get; }

    /// <summary>For each glyph, the nearest below it.</summary>
    public int[] Below { get; }

    /// <summary>For each glyph, the nearest of those whose right neighbour it is.</summary>
    public int[] Left { get; }

    /// <summary>For each glyph, the nearest of those whose lower neighbour it is.</summary>
    public int[] Above { get; }

    /// <summary>The white between two neighbours in em of the smaller.</summary>
    /// <remarks>Of marks that are set without the blank half of their square the squares overlap: then what counts is between the halves with ink.</remarks>
    public double Gap(int glyph, int next, bool isBelow)
    {
        PrintedGlyph a = glyphs[glyph], b = glyphs[next];
        var white = White(a, b, isBelow);
        return (white < -0.1 * a.Size ? white + BlankAfter(a) + BlankBefore(b) : white) / Math.Min(a.Size, b.Size);
    }

    private static double White(in PrintedGlyph a, in PrintedGlyph b, bool isBelow) => isBelow ? b.Body.Top - a.Body.Bottom : b.Body.Left - a.Body.Right;

    /// <summary>What of a glyph's square along its line may hold ink, as its line sees it: full-width marks leave half of theirs blank.</summary>
    public static Area Ink(in PrintedGlyph glyph, bool isDown)
    {
        var flow = TextLine.ToFlow(glyph.Body, isDown);
        return flow with { Left = flow.Left + BlankBefore(glyph), Right = flow.Right - BlankAfter(glyph) };
    }

    /// <summary>The white between the inks of two glyphs in em of the smaller: by it the nearest is told where squares overlap.</summary>
    private static double InkGap(in PrintedGlyph a, in PrintedGlyph b, bool isBelow) => (White(a, b, isBelow) + BlankAfter(a) + BlankBefore(b)) / Math.Min(a.Size, b.Size);

    private static double BlankAfter(in PrintedGlyph glyph) =>
        IsFull(glyph) && (SentenceMarks.IsPause(glyph.Text[0]) || PairedMarks.IsClosing(glyph.Text[0]) || (SentenceMarks.IsEnd(glyph.Text[0]) && glyph.Text[0] != '…')) ? glyph.Size / 2 : 0;

    private static double BlankBefore(in PrintedGlyph glyph) => IsFull(glyph) && PairedMarks.IsOpening(glyph.Text[0]) ? glyph.Size / 2 : 0;

    private static bool IsFull(in PrintedGlyph glyph) => Math.Min(glyph.Body.Width, glyph.Body.Height) > 0.85 * glyph.Size;

    private int Nearest(int glyph, bool isBelow)
    {
        var body = glyphs[glyph].Body;
        var size = glyphs[glyph].Size;
        var most = Math.Min(size * SizeRatio, cells.Largest);
        var reach = (Reach * size) + most;
        var window = isBelow
            ? new Area(body.Left - most, body.Top, body.Right + most, body.Bottom + reach)
            : new Area(body.Left, body.Top - most, body.Right + reach, body.Bottom + most);
        var nearest = None;
        var least = Reach + 1;
        foreach (var other in cells.In(window))
        {
            if (other == glyph || !Follows(glyphs[glyph], glyphs[other], isBelow)) continue;
            var gap = InkGap(glyphs[glyph], glyphs[other], isBelow);
            if (gap < least && gap > -Overlap) (nearest, least) = (other, gap);
        }

        return nearest;
    }

    private static bool Follows(in PrintedGlyph a, in PrintedGlyph b, bool isBelow)
    {
        if (a.Size > b.Size * SizeRatio || b.Size > a.Size * SizeRatio) return false;
        return isBelow
            ? b.Body.CentreY + (BlankBefore(b) / 2) > a.Body.CentreY - (BlankAfter(a) / 2) && a.Body.SharedWidth(b.Body) > SharedSide * Math.Min(a.Body.Width, b.Body.Width)
            : b.Body.CentreX + (BlankBefore(b) / 2) > a.Body.CentreX - (BlankAfter(a) / 2) && a.Body.SharedHeight(b.Body) > SharedSide * Math.Min(a.Body.Height, b.Body.Height);
    }

    private void Turn(int[] next, int[] before, bool isBelow)
    {
        for (var i = 0; i < next.Length; i++)
        {
            if (next[i] is var other && other == None) continue;
            if (before[other] == None || InkGap(glyphs[i], glyphs[other], isBelow) < InkGap(glyphs[before[other]], glyphs[other], isBelow)) before[other] = i;
        }
    }
}
