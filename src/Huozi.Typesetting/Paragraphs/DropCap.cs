using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>The first character of a paragraph, as many lines high as the lines beside it (首字下沉).</summary>
/// <param name="Character">The character.</param>
/// <param name="Lines">How many lines it is high.</param>
internal sealed record DropCap(AtomList Character, int Lines)
{
    /// <summary>The most that lines are led, in sizes: the character is set as high as its lines are, and its room must hold that.</summary>
    private const double MostLeading = 1.47;

    /// <summary>The room it takes of each line beside it: whole em, so that these stay on the measure's squares, and at least a fifth of one white.</summary>
    public int Width => (int)Math.Ceiling((Lines - 1) * MostLeading + 1.2) * 1000;

    /// <summary>Sets it: its square's head level with that of the first line, its foot with that of the last line beside it.</summary>
    /// <param name="size">The size of body type.</param>
    /// <param name="leading">The distance between lines.</param>
    /// <param name="origin">The start of the first line, on its baseline.</param>
    public Sequence<GlyphRun> Set(Length size, Length leading, Point origin)
    {
        var own = (Lines - 1) * leading + size;
        var top = origin.Y - size.Scale(GlyphRun.AscentShare);
        return LineSetter.SetNatural(Character, 0, Character.Count, own, new(origin.X, top + own.Scale(GlyphRun.AscentShare))).Runs;
    }
}
