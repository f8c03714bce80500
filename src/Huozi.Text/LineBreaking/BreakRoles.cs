using System.Numerics;
using Huozi.Text.Characters;
using static Huozi.Text.LineBreaking.LineBreakClass;

namespace Huozi.Text.LineBreaking;

/// <summary>The table of roles: from the character class where a character has one, else from its line breaking class.</summary>
internal static class BreakRoles
{
    private const string Numerals = "〇零一二三四五六七八九十百千万亿兆两几";

    // The measure words and units of news copy, by their first character: one character decides, so that the judgement stays local.
    private const string Measures =
        "年月日号时点分秒刻周天岁代届期次回遍趟场起宗桩件项条款则篇章节页册卷本部集封份张幅"
        + "个只头匹口人名位户家所间座栋幢层套台辆架艘列班枚颗粒块片株棵亩垧公厘毫米里尺寸丈"
        + "吨斤克升伏瓦度平立元角美英欧日港支把双对副组批队箱袋瓶盒桶车种类样级等倍成股处站门";

    // The numbers of the roles' bits, one byte a character.
    private static readonly byte[] Table = Build();

    /// <summary>The role of a character of the basic plane.</summary>
    public static BreakRole Of(char character) => (BreakRole)(1u << Table[character]);

    /// <summary>The role of a character beyond it.</summary>
    public static BreakRole Of(LineBreakClass beyond) => beyond switch
    {
        _ when Is(beyond, CM | ZWJ) => BreakRole.Attached,
        ID | EastAsian => BreakRole.Ideograph,
        _ => BreakRole.Other,
    };

    private static byte[] Build()
    {
        var table = new byte[0x10000];
        for (var c = 0; c < table.Length; c++) table[c] = Bit(RoleOf((char)c));
        // The Ideograph class also has the signs that fill a square; of these UAX #14 knows more.
        Set("〇", BreakRole.Ideograph);
        Set(Measures, BreakRole.Measure);
        Set(Numerals, BreakRole.Numeral);
        Set("第之", BreakRole.Leader);
        Set("+−±", BreakRole.Sign);
        Set("-‐∶", BreakRole.Hyphen);
        Set("/", BreakRole.Solidus);
        Set("／", BreakRole.WideSolidus);
        Set(".:", BreakRole.WesternClosing);
        return table;

        void Set(string characters, BreakRole role)
        {
            foreach (var c in characters) table[c] = Bit(role);
        }
    }

    private static byte Bit(BreakRole role) => (byte)BitOperations.TrailingZeroCount((uint)role);

    private static BreakRole RoleOf(char c)
    {
        var unicode = LineBreakClasses.Of(c);
        if (Is(unicode, CM | ZWJ)) return BreakRole.Attached;
        if (Is(unicode, GL | WJ | ZW | BK | CR | LF | NL)) return BreakRole.Control;
        return CharacterClasses.Of(c) switch
        {
            CharacterClass.Space => BreakRole.Space,
            CharacterClass.Opening => BreakRole.Opening,
            CharacterClass.Closing => BreakRole.Closing,
            CharacterClass.Pause or CharacterClass.Stop => BreakRole.Stop,
            CharacterClass.MiddleDot => BreakRole.Interpunct,
            CharacterClass.Connector => BreakRole.Connector,
            CharacterClass.Dash => BreakRole.Dash,
            CharacterClass.Ellipsis => BreakRole.Ellipsis,
            CharacterClass.Prefix => BreakRole.Prefix,
            CharacterClass.Suffix => BreakRole.Suffix,
            CharacterClass.WesternOpening => BreakRole.WesternOpening,
            CharacterClass.WesternClosing => BreakRole.WesternClosing,
            CharacterClass.Western => WesternRole(c, unicode),
            _ => OtherRole(c, unicode),
        };
    }

    private static BreakRole WesternRole(char c, LineBreakClass unicode)
    {
        if (c is '²' or '³' or '¹' or (>= '\u2070' and <= '\u208E')) return BreakRole.Superscript;
        if (Is(unicode, NU)) return BreakRole.Digit;
        if (Is(unicode, PR)) return BreakRole.Prefix;
        if (Is(unicode, PO)) return BreakRole.Suffix;
        // Other scripts than these join their letters to clusters that only UAX #14 keeps whole.
        var isSimple = c is < '\u0530' or (>= '\u1E00' and <= '\u1FFF');
        if (!isSimple) return BreakRole.Other;
        return char.IsLetter(c) ? BreakRole.Letter : BreakRole.WesternMark;
    }

    private static BreakRole OtherRole(char c, LineBreakClass unicode)
    {
        if (c is (>= '\u2460' and <= '\u2473') or (>= '\u2776' and <= '\u2793')) return BreakRole.Circled;
        if (Is(unicode, SP) || c is >= '\u2000' and <= '\u200A') return BreakRole.Space;
        if (Is(unicode, NU)) return BreakRole.Digit;
        return Text.Ideograph.Is(c) && !char.IsSurrogate(c) ? BreakRole.Ideograph : BreakRole.Other;
    }

    private static bool Is(LineBreakClass unicode, LineBreakClass set) => (unicode & set) != 0;
}
