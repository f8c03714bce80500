namespace Huozi.Text;

/// <summary>Tells Chinese characters (汉字) from others.</summary>
public static class Ideograph
{
    /// <summary>Whether a UTF-16 code unit is an ideograph or half of one outside the basic plane.</summary>
    public static bool Is(char character) =>
        character is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF') or '〇'
            or (>= '\uD840' and <= '\uD88D') or (>= '\uDC00' and <= '\uDFFF');

    /// <summary>How many code units of a text are ideographs.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var character in text)
        {
            if (Is(character)) count++;
        }
        return count;
    }
}
