using System.Text;

namespace Huozi.Text.Normalizing;

/// <summary>Puts the characters of a text into the forms that a newsroom types.</summary>
/// <remarks>
/// Full-width digits and Latin letters become ASCII, a full-width stop between digits becomes a decimal point, radicals and compatibility
/// ideographs (⼭ U+2F2D, 豈 U+F900) become the ordinary ideographs. Marks that no reader sees (zero-width spaces, byte order marks) go.
/// Chinese punctuation stays as it is.
/// </remarks>
public static class CharacterForms
{
    private const int FullWidthOffset = '０' - '0';

    /// <summary>The text in ordinary forms.</summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ') result.Append((char)(character - FullWidthOffset));
            else if (character == '．' && IsDigitAt(text, i - 1) && IsDigitAt(text, i + 1)) result.Append('.');
            else if (character == '\u00A0') result.Append(' ');
            else if (character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD') continue;
            else if (EquivalentIdeographs.Find(character) is { } ordinary) result.Append(ordinary);
            else result.Append(character);
        }
        return result.ToString();
    }

    private static bool IsDigitAt(string text, int index) =>
        index >= 0 && index < text.Length && text[index] is (>= '0' and <= '9') or (>= '０' and <= '９');
}
