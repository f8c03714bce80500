namespace Huozi.Text.LineBreaking;

/// <summary>What a character is to the Chinese line breaking rules. A finer cut than <see cref="Characters.CharacterClass"/>.</summary>
/// <remarks>A character has one role; one bit each, so that a rule's set of roles is a sum of them.</remarks>
[Flags]
internal enum BreakRole : uint
{
    /// <summary>A script or sign that these rules do not speak of: UAX #14 decides.</summary>
    Other = 1u << 0,

    /// <summary>A character that forbids or forces breaks by itself (no-break space, word joiner, new line): UAX #14 decides on both its sides.</summary>
    Control = 1u << 1,

    /// <summary>A mark on the character before it: combining marks, variation selectors, joiners.</summary>
    Attached = 1u << 2,

    /// <summary>A space.</summary>
    Space = 1u << 3,

    /// <summary>An ideograph.</summary>
    Ideograph = 1u << 4,

    /// <summary>第 and 之: an ideograph that a number may hang on (第五, 百分之五).</summary>
    Leader = 1u << 5,

    /// <summary>A Chinese numeral.</summary>
    Numeral = 1u << 6,

    /// <summary>An ideograph that counts or measures after a number: 个, 公里, 元.</summary>
    Measure = 1u << 7,

    /// <summary>An opening bracket, quotation mark or title mark.</summary>
    Opening = 1u << 8,

    /// <summary>A closing one.</summary>
    Closing = 1u << 9,

    /// <summary>Pause and stop marks: ，、；：。！？.</summary>
    Stop = 1u << 10,

    /// <summary>·</summary>
    Interpunct = 1u << 11,

    /// <summary>～ – and the iteration marks 々 〻.</summary>
    Connector = 1u << 12,

    /// <summary>A half-width hyphen: a connector between ideographs (短横线), a sign before a digit, a hyphen in a word.</summary>
    Hyphen = 1u << 13,

    /// <summary>/, between ideographs or inside a word, a number or an address.</summary>
    Solidus = 1u << 14,

    /// <summary>／</summary>
    WideSolidus = 1u << 15,

    /// <summary>Half of ——, or ⸺.</summary>
    Dash = 1u << 16,

    /// <summary>Half of ……, ⋯⋯.</summary>
    Ellipsis = 1u << 17,

    /// <summary>A sign before a number: ￥ $ №.</summary>
    Prefix = 1u << 18,

    /// <summary>A sign after a number: % ‰ ℃.</summary>
    Suffix = 1u << 19,

    /// <summary>+ − ±.</summary>
    Sign = 1u << 20,

    /// <summary>A letter of Latin, Greek or Cyrillic.</summary>
    Letter = 1u << 21,

    /// <summary>An Arabic digit.</summary>
    Digit = 1u << 22,

    /// <summary>A raised or lowered digit.</summary>
    Superscript = 1u << 23,

    /// <summary>A number in a circle: a note mark after text, the number of an item before it.</summary>
    Circled = 1u << 24,

    /// <summary>A mark inside Western words: ' &amp; @ # _.</summary>
    WesternMark = 1u << 25,

    /// <summary>A half-width opening bracket, or a Western “.</summary>
    WesternOpening = 1u << 26,

    /// <summary>A half-width closing bracket, pause or stop mark, or a Western ” … —.</summary>
    WesternClosing = 1u << 27,
}
