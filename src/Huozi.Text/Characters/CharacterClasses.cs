using System.Text;

namespace Huozi.Text.Characters;

/// <summary>The table of character classes, and what follows from a class alone.</summary>
public static class CharacterClasses
{
    /// <summary>Half an em, in thousandths: the ink of a Chinese mark fills one half of its square, the other is blank (CLREQ 3.1.6).</summary>
    public const int HalfEm = 500;

    private static readonly (CharacterClass Class, string Characters)[] Table =
    [
        (CharacterClass.Opening, "（《〈「『【〔〖［｛“‘"),
        (CharacterClass.Closing, "）》〉」』】〕〗］｝”’"),
        (CharacterClass.Pause, "，、；："),
        (CharacterClass.Stop, "。．！？"),
        (CharacterClass.MiddleDot, "·・•‧"),
        (CharacterClass.Dash, "—―⸺"),
        (CharacterClass.Ellipsis, "…⋯"),
        (CharacterClass.Connector, "～〜–々〻／∶"),
        (CharacterClass.Prefix, "￥＄￡№"),
        (CharacterClass.Suffix, "％‰℃℉°′″￠"),
        (CharacterClass.WesternOpening, "([{"),
        (CharacterClass.WesternClosing, ")]},;!?"),
        (CharacterClass.Space, " \u00A0\u2002\u2003\u2009\u3000\t"),
    ];

    // One byte a character of the basic plane; the rest are ideographs or pictures, both a full em.
    private static readonly CharacterClass[] Classes = BuildClasses();

    /// <summary>The class of a character.</summary>
    public static CharacterClass Of(Rune character) => character.IsBmp ? Classes[character.Value] : CharacterClass.Ideograph;

    /// <summary>The class of a character of the basic plane.</summary>
    public static CharacterClass Of(char character) => Classes[character];

    /// <summary>The part of a mark's square that is blank before its ink, in thousandths of an em.</summary>
    public static int BlankBefore(CharacterClass mark) => mark switch
    {
        CharacterClass.Opening => HalfEm,
        CharacterClass.MiddleDot => HalfEm / 2,
        _ => 0,
    };

    /// <summary>The part of a mark's square that is blank after its ink, in thousandths of an em.</summary>
    public static int BlankAfter(CharacterClass mark) => mark switch
    {
        CharacterClass.Closing or CharacterClass.Pause or CharacterClass.Stop => HalfEm,
        CharacterClass.MiddleDot => HalfEm / 2,
        _ => 0,
    };

    /// <summary>Whether a character is written in the half-width way, so that a gap parts it from ideographs.</summary>
    public static bool IsWestern(CharacterClass c) => c is CharacterClass.Western or CharacterClass.WesternOpening or CharacterClass.WesternClosing;

    private static CharacterClass[] BuildClasses()
    {
        var classes = new CharacterClass[0x10000];
        // Scripts written with letters of their own width: Latin to the Indic and Thai scripts, and Latin's extensions.
        Fill(0x21, 0x10FF, CharacterClass.Western);
        Fill(0x1E00, 0x1FFF, CharacterClass.Western);
        Fill(0x2010, 0x2012, CharacterClass.Western);
        Fill(0x2070, 0x209F, CharacterClass.Western);
        // Signs between these that Chinese fonts draw as a full square.
        foreach (var c in "×÷±§¤") classes[c] = CharacterClass.Ideograph;
        foreach (var (cls, characters) in Table)
        {
            foreach (var c in characters) classes[c] = cls;
        }

        return classes;

        void Fill(int first, int last, CharacterClass cls) => classes.AsSpan(first, last - first + 1).Fill(cls);
    }
}
