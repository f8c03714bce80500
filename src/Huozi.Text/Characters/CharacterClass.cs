namespace Huozi.Text.Characters;

/// <summary>How a character behaves in a line of Chinese text.</summary>
/// <remarks>After CLREQ (W3C, Requirements for Chinese Text Layout), sections 3.1 and 3.2.</remarks>
public enum CharacterClass : byte
{
    /// <summary>Han, kana, full-width letters and every other character that fills the em square.</summary>
    Ideograph,

    /// <summary>Opening brackets, quotation marks and title marks: （《“「.</summary>
    Opening,

    /// <summary>Closing brackets, quotation marks and title marks: ）》”」.</summary>
    Closing,

    /// <summary>Pause marks: ，、；：.</summary>
    Pause,

    /// <summary>Sentence-ending marks: 。！？.</summary>
    Stop,

    /// <summary>Two question or exclamation marks as one, in one square: ？！ ！！ ？？ (GB/T 15834-2011, 5.1.2).</summary>
    DoubleStop,

    /// <summary>The mark between the parts of a name: ·.</summary>
    MiddleDot,

    /// <summary>The dash, two to a mark: ——.</summary>
    Dash,

    /// <summary>The ellipsis, two to a mark: …….</summary>
    Ellipsis,

    /// <summary>Marks that join: ～ – / ∶ and the iteration mark.</summary>
    Connector,

    /// <summary>Letters and digits of half-width scripts and the marks inside their words and numbers.</summary>
    Western,

    /// <summary>Half-width opening brackets: ( [ {.</summary>
    WesternOpening,

    /// <summary>Half-width closing brackets and marks after which a space is written: ) ] } , ; ! ?.</summary>
    WesternClosing,

    /// <summary>Signs that stand before a number: ￥ ＄ №.</summary>
    Prefix,

    /// <summary>Signs that stand after a number: ％ ℃ ‰.</summary>
    Suffix,

    /// <summary>A space.</summary>
    Space,
}
