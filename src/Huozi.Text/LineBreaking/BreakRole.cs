namespace Huozi.Text.LineBreaking;

/// <summary>What a character is to the Chinese line breaking rules. A finer cut than <see cref="Characters.CharacterClass"/>.</summary>
internal enum BreakRole : byte
{
    /// <summary>A script or sign that these rules do not speak of: UAX #14 decides.</summary>
    Other,

    /// <summary>A character that forbids or forces breaks by itself (no-break space, word joiner, new line): UAX #14 decides on both its sides.</summary>
    Control,

    /// <summary>A mark on the character before it: combining marks, variation selectors, joiners.</summary>
    Attached,

    /// <summary>A space.</summary>
    Space,

    /// <summary>An ideograph.</summary>
    Ideograph,

    /// <summary>第 and 之: an ideograph that a number may hang on (第五, 百分之五).</summary>
    Leader,

    /// <summary>A Chinese numeral.</summary>
    Numeral,

    /// <summary>An ideograph that counts or measures after a number: 个, 公里, 元.</summary>
    Measure,

    /// <summary>An opening bracket, quotation mark or title mark.</summary>
    Opening,

    /// <summary>A closing one.</summary>
    Closing,

    /// <summary>Pause and stop marks: ，、；：。！？.</summary>
    Stop,

    /// <summary>·</summary>
    Interpunct,

    /// <summary>～ – and the iteration marks 々 〻.</summary>
    Connector,

    /// <summary>A half-width hyphen: a connector between ideographs (短横线), a sign before a digit, a hyphen in a word.</summary>
    Hyphen,

    /// <summary>/, between ideographs or inside a word, a number or an address.</summary>
    Solidus,

    /// <summary>／</summary>
    WideSolidus,

    /// <summary>Half of ——, or ⸺.</summary>
    Dash,

    /// <summary>Half of ……, ⋯⋯.</summary>
    Ellipsis,

    /// <summary>A sign before a number: ￥ $ №.</summary>
    Prefix,

    /// <summary>A sign after a number: % ‰ ℃.</summary>
    Suffix,

    /// <summary>+ − ±.</summary>
    Sign,

    /// <summary>A letter of Latin, Greek or Cyrillic.</summary>
    Letter,

    /// <summary>An Arabic digit.</summary>
    Digit,

    /// <summary>A raised or lowered digit.</summary>
    Superscript,

    /// <summary>A number in a circle: a note mark after text, the number of an item before it.</summary>
    Circled,

    /// <summary>A mark inside Western words: ' &amp; @ # _.</summary>
    WesternMark,

    /// <summary>A half-width opening bracket, or a Western “.</summary>
    WesternOpening,

    /// <summary>A half-width closing bracket, pause or stop mark, or a Western ” … —.</summary>
    WesternClosing,
}
