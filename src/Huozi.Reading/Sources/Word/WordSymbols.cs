namespace Huozi.Reading.Sources.Word;

/// <summary>The signs that Word draws from symbol faces and that a newspaper's copy uses, mostly before writers' names.</summary>
internal static class WordSymbols
{
    // Code points of Wingdings; ISO/IEC 10646 has the same signs (Unicode's mapping file for Wingdings, 2014).
    private static readonly Dictionary<int, string> Wingdings = new()
    {
        [0x6C] = "●", [0x6D] = "○", [0x6E] = "■", [0x6F] = "□", [0x70] = "□", [0x71] = "□", [0x72] = "□", [0x74] = "◆", [0x75] = "◆", [0x77] = "◆", [0x9F] = "·", [0xA1] = "○",
        [0xA4] = "◎", [0xA7] = "■", [0xA8] = "□", [0xAB] = "★", [0xB2] = "☆", [0xFC] = "√", [0xFE] = "√",
    };

    // The few of the face Symbol that are text.
    private static readonly Dictionary<int, string> Symbol = new() { [0xB0] = "°", [0xB1] = "±", [0xB4] = "×", [0xB7] = "·", [0xB8] = "÷", [0xA3] = "≤", [0xB3] = "≥", [0x6D] = "μ" };

    /// <summary>The text that a sign of a face is; null where it is none that is known.</summary>
    /// <param name="face">The face's name.</param>
    /// <param name="code">The sign's code in hexadecimal digits, with or without the F000 that sets it apart.</param>
    public static string? Find(string? face, string? code)
    {
        if (!int.TryParse(code, System.Globalization.NumberStyles.AllowHexSpecifier, null, out var value)) return null;
        var sign = value is >= 0xF000 and <= 0xF0FF ? value - 0xF000 : value;
        return face switch
        {
            "Wingdings" => Wingdings.GetValueOrDefault(sign),
            "Symbol" => Symbol.GetValueOrDefault(sign),
            _ => value is > 0x20 and < 0xD800 and not (>= 0x7F and <= 0xA0) ? ((char)value).ToString() : null,
        };
    }
}
