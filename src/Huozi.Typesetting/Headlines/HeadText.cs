using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Headlines;

/// <summary>One text of a head, broken and sized: kicker, headline, deck, byline or the name of a column.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Atoms">Its text.</param>
/// <param name="Ends">One past the last atom of each line.</param>
/// <param name="Size">The size of its type.</param>
/// <param name="LineHeight">The distance between its lines.</param>
/// <param name="SpaceBelow">The white under it.</param>
/// <param name="Tracking">White added between characters, in thousandths of the size; below 0 for a tighter line.</param>
internal sealed record HeadText(LineRole Role, AtomList Atoms, int[] Ends, Length Size, Length LineHeight, Length SpaceBelow, int Tracking = 0)
{
    /// <summary>Its height with the white under it.</summary>
    public Length Height => Ends.Length * LineHeight + SpaceBelow;

    /// <summary>The first atom of a line.</summary>
    public int StartOf(int line) => line == 0 ? 0 : Ends[line - 1];

    /// <summary>The width of a line, in thousandths of the size.</summary>
    public int WidthOf(int line) => WidthOf(line, Tracking);

    /// <summary>The width of the widest line, in thousandths of the size.</summary>
    public int Widest => WidestAt(Tracking);

    /// <summary>The width of the widest line with some tracking, in thousandths of the size.</summary>
    public int WidestAt(int tracking)
    {
        var widest = 0;
        for (var line = 0; line < Ends.Length; line++) widest = Math.Max(widest, WidthOf(line, tracking));
        return widest;
    }

    private int WidthOf(int line, int tracking) => Atoms.WidthOf(StartOf(line), Ends[line]) + tracking * (Ends[line] - StartOf(line) - 1);
}
