namespace Huozi.Reading.Sources.Word;

/// <summary>Writes the numbers of lists.</summary>
internal static class WordListNumber
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>A number in a kind of numeral, as ECMA-376-1, 17.18.59 names it; in digits where the kind has no such number or is none of Chinese copy.</summary>
    public static string Format(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "taiwaneseCounting" or "taiwaneseCountingThousand" or "ideographDigital"
            when number is >= 1 and <= 99 => Chinese(number),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is >= 1 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "decimalZero" => $"{number:00}",
        "upperLetter" when number is >= 1 and <= 26 => ((char)('A' + number - 1)).ToString(),
        "lowerLetter" when number is >= 1 and <= 26 => ((char)('a' + number - 1)).ToString(),
        _ => number.ToString(),
    };

    private static string Chinese(int number)
    {
        var tens = number switch { < 10 => "", < 20 => "十", _ => $"{Digits[number / 10]}十" };
        return number % 10 == 0 ? tens : tens + Digits[number % 10];
    }
}
