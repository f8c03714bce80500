using Huozi.Fonts;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>A text cut into atoms and the gaps between them: all that line breaking and setting need, whatever the size and the measure.</summary>
internal sealed class AtomList(string text, Atom[] atoms, Gap[] gaps, ShapedGlyph[] glyphs)
{
    private readonly int[] naturalEnds = EndsOf(atoms, gaps);

    /// <summary>The whole text.</summary>
    public string Text => text;

    /// <summary>The atoms in order.</summary>
    public ReadOnlySpan<Atom> Atoms => atoms;

    /// <summary>The gaps: item i follows atom i. The last one is nothing.</summary>
    public ReadOnlySpan<Gap> Gaps => gaps;

    /// <summary>The glyphs of all atoms; clusters count from the start of the text.</summary>
    public ReadOnlySpan<ShapedGlyph> Glyphs => glyphs;

    /// <summary>How many atoms there are.</summary>
    public int Count => atoms.Length;

    /// <summary>The natural width of the atoms from one to before another, in thousandths of the size.</summary>
    public int WidthOf(int from, int to) => to <= from ? 0 : naturalEnds[to - 1] - naturalEnds[from] + atoms[from].Width;

    /// <summary>The natural width of the whole text on one line.</summary>
    public int Width => WidthOf(0, Count);

    /// <summary>Where each atom ends when all stand on one endless line.</summary>
    private static int[] EndsOf(Atom[] atoms, Gap[] gaps)
    {
        var ends = new int[atoms.Length];
        var x = 0;
        for (var i = 0; i < atoms.Length; i++)
        {
            ends[i] = x += atoms[i].Width;
            x += gaps[i].Natural;
        }

        return ends;
    }
}
