using System.Runtime.InteropServices;
using Huozi.Fonts;
using Huozi.Model.Styles;
using Huozi.Text.Characters;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>A text cut into atoms and the gaps between them: all that line breaking and setting need, whatever the size and the measure.</summary>
internal sealed class AtomList(string text, List<Atom> atoms, List<Gap> gaps, List<ShapedGlyph> glyphs, List<Ruby> rubies, TextRules rules)
{
    private readonly LineTally[] upTo = Tally(CollectionsMarshal.AsSpan(atoms), CollectionsMarshal.AsSpan(gaps));

    /// <summary>The whole text.</summary>
    public string Text => text;

    /// <summary>The atoms in order.</summary>
    public ReadOnlySpan<Atom> Atoms => CollectionsMarshal.AsSpan(atoms);

    /// <summary>The gaps: item i follows atom i. The last one is nothing.</summary>
    public ReadOnlySpan<Gap> Gaps => CollectionsMarshal.AsSpan(gaps);

    /// <summary>The glyphs of all atoms; clusters count from the start of the text.</summary>
    public ReadOnlySpan<ShapedGlyph> Glyphs => CollectionsMarshal.AsSpan(glyphs);

    /// <summary>What stands above atoms.</summary>
    public ReadOnlySpan<Ruby> Rubies => CollectionsMarshal.AsSpan(rubies);

    /// <summary>How many atoms there are.</summary>
    public int Count => atoms.Count;

    /// <summary>The natural width of the whole text on one line.</summary>
    public int Width => WidthOf(0, Count);

    /// <summary>How much all gaps can give way together, those at the ends of lines among them.</summary>
    public int Give { get; } = GiveOf(gaps);

    /// <summary>The natural width of the atoms from one to before another, in thousandths of the size.</summary>
    public int WidthOf(int from, int to) => to <= from ? 0 : upTo[to].Natural - upTo[from + 1].Natural + atoms[from].Width;

    /// <summary>All before an atom, the gap next to it too.</summary>
    public LineTally Before(int atom)
    {
        var tally = upTo[atom];
        if (atom > 0) tally.Add(gaps[atom - 1]);
        return tally;
    }

    /// <summary>All before each atom but the gap next to it: what a line that ends there has, from the start of the text.</summary>
    public ReadOnlySpan<LineTally> UpTo => upTo;

    /// <summary>The blank that stays before an atom at a line's start: none where the house trims opening marks.</summary>
    public int BlankAtStart(int atom)
    {
        var isTrimmed = atom == 0 ? rules.TrimParagraphStart : rules.TrimLineStart;
        return isTrimmed ? 0 : CharacterClasses.BlankBefore(atoms[atom].First);
    }

    /// <summary>The widest blank that may stay at a line's end.</summary>
    public int MostBlankAtEnd => rules.HalveLineEndMarks ? 0 : CharacterClasses.HalfEm;

    /// <summary>The blank that stays after an atom at a line's end: none where marks take half their width there.</summary>
    public int BlankAtEnd(int atom) => rules.HalveLineEndMarks ? 0 : CharacterClasses.BlankAfter(atoms[atom].Last);

    /// <summary>Whether the atoms from one on are a last line of one character, a mark after it left aside (CLREQ, orphans: 孤字).</summary>
    public bool IsLoneCharacter(int from)
    {
        if (!rules.AvoidLoneCharacter || from == 0 || Count - from > 3 || atoms[from].Width > 1000) return false;
        for (var i = from + 1; i < Count; i++)
        {
            if (atoms[i].First is CharacterClass.Ideograph or CharacterClass.Western) return false;
        }

        return true;
    }

    private static int GiveOf(List<Gap> gaps)
    {
        var give = 0;
        // A gap where a line ends is nothing: all of its width is given.
        foreach (var gap in gaps) give += gap.MayBreak ? gap.Natural : gap.Give;
        return give;
    }

    private static LineTally[] Tally(ReadOnlySpan<Atom> atoms, ReadOnlySpan<Gap> gaps)
    {
        var upTo = new LineTally[atoms.Length + 1];
        var tally = new LineTally();
        for (var i = 0; i < atoms.Length; i++)
        {
            tally.Add(atoms[i].Width);
            upTo[i + 1] = tally;
            tally.Add(in gaps[i]);
        }

        return upTo;
    }
}
