using System.Globalization;
using System.Text;
using Huozi.Model.Geometry;
using Huozi.Model.Recovered;
using Huozi.Text;
using Huozi.Text.Normalizing;

namespace Huozi.Reading.Sources.Alto;

/// <summary>Makes words of what ALTO calls a String: characters whose places are known, or are shared out over what they cover together.</summary>
internal static class AltoWords
{
    // An ideograph or a Chinese mark is as wide as high, a Latin letter half as wide.
    private const double Wide = 1;
    private const double Narrow = 0.5;

    /// <summary>The words of some characters.</summary>
    /// <param name="text">The characters; a blank among them parts words.</param>
    /// <param name="area">What they cover together.</param>
    /// <param name="glyphs">Each character's own place; empty where the file does not say.</param>
    /// <param name="look">How they look.</param>
    /// <param name="confidence">How sure the recogniser is of them.</param>
    /// <param name="isDown">Whether they follow one another downwards.</param>
    /// <param name="afterBlank">Whether a blank is before them.</param>
    public static IEnumerable<ReadWord> Of(string text, Area area, IReadOnlyList<(string Text, Area Area)> glyphs, TypeLook look, double confidence, bool isDown, bool afterBlank)
    {
        var signs = glyphs.Count > 0 && string.Concat(glyphs.Select(glyph => glyph.Text)) == text ? glyphs : Shared(text, area, isDown);
        var word = new StringBuilder();
        var places = new List<Area>();
        foreach (var (sign, place) in signs)
        {
            var ordinary = PrintedForms.Ordinary(sign);
            var isBlank = string.IsNullOrWhiteSpace(ordinary);
            if ((isBlank || ordinary.Length > 1) && word.Length > 0)
            {
                yield return Word();
                (places, afterBlank) = ([], false);
                word.Clear();
            }
            if (isBlank)
            {
                afterBlank |= ordinary.Length > 0;
                continue;
            }
            word.Append(ordinary);
            places.Add(place);
            if (ordinary.Length == 1) continue;
            yield return Word();
            (places, afterBlank) = ([], false);
            word.Clear();
        }
        if (word.Length > 0) yield return Word();

        ReadWord Word() => new(word.ToString(), places, look, afterBlank) { Confidence = confidence };
    }

    private static IEnumerable<(string Text, Area Area)> Shared(string text, Area area, bool isDown)
    {
        var whole = text.Sum(Width);
        var at = 0.0;
        for (var i = 0; i < text.Length;)
        {
            var length = StringInfo.GetNextTextElementLength(text, i);
            var sign = text.Substring(i, length);
            var end = at + sign.Sum(Width);
            yield return (sign, isDown
                ? new(area.Left, area.Top + (area.Height * at / whole), area.Right, area.Top + (area.Height * end / whole))
                : new(area.Left + (area.Width * at / whole), area.Top, area.Left + (area.Width * end / whole), area.Bottom));
            at = end;
            i += length;
        }
    }

    private static double Width(char character) => char.IsAscii(character) || (char.IsLetterOrDigit(character) && !Ideograph.Is(character)) ? Narrow : Wide;
}
