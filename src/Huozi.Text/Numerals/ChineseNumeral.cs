namespace Huozi.Text.Numerals;

/// <summary>Whole numbers as Chinese text writes them: 21, 二十一, 廿一, 二〇二六, 三千三百九十.</summary>
public static class ChineseNumeral
{
    /// <summary>The characters a number may be written with.</summary>
    public const string Characters = "0123456789〇○零一二两三四五六七八九十百千万廿卅";

    private const string Digits = "零一二三四五六七八九";

    /// <summary>Reads a whole number; false where the text is none, or is greater than <see cref="int.MaxValue"/>.</summary>
    /// <remarks>Without 十百千万 the characters are digits in a row (二〇二六 is 2026); with them, each unit multiplies the digit before it.</remarks>
    public static bool TryParse(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 20) return false;
        // total: what is complete up to 万; section: below 万; digits: what the next unit multiplies, null for none.
        long total = 0, section = 0;
        long? digits = null;
        foreach (var character in text)
        {
            if (Digit(character) is { } digit)
            {
                digits = ((digits ?? 0) * 10) + digit;
                if (digits > int.MaxValue) return false;
            }
            else if (character == '万')
            {
                total = (total + section + (digits ?? 0)) * 10_000;
                section = 0;
                digits = null;
                if (total > int.MaxValue) return false;
            }
            else if (Unit(character) is { } unit)
            {
                section += (digits ?? 1) * unit;
                digits = null;
                if (section > int.MaxValue) return false;
            }
            else if (character is '廿' or '卅')
            {
                if (digits is not null) return false;
                section += character == '廿' ? 20 : 30;
            }
            else return false;
        }
        var sum = total + section + (digits ?? 0);
        if (sum > int.MaxValue) return false;
        value = (int)sum;
        return true;
    }

    private static int? Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        '〇' or '○' => 0,
        '两' => 2,
        _ => Digits.IndexOf(character) is >= 0 and var digit ? digit : null,
    };

    private static int? Unit(char character) => character switch { '十' => 10, '百' => 100, '千' => 1000, _ => null };
}
