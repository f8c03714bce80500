using SkiaSharp;

namespace Huozi.Specimens.Type;

/// <summary>How wide characters are.</summary>
internal static class Measure
{
    private static readonly Dictionary<string, SKFont> Fonts = [];
    private static readonly Dictionary<(string File, char Character), float> Advances = [];

    /// <summary>The advance of a character, in ems.</summary>
    public static double Advance(Face face, char character)
    {
        if (Advances.TryGetValue((face.File, character), out var advance)) return advance;
        var font = Font(face);
        var glyph = font.GetGlyph(character);
        if (glyph == 0) font = Font(Typecase.Fallback);
        advance = font.GetGlyphWidths([font.GetGlyph(character)])[0] / font.Size;
        return Advances[(face.File, character)] = advance;
    }

    /// <summary>The advance of a text, in ems.</summary>
    public static double Advance(Face face, string text) => text.Sum(character => Advance(face, character));

    /// <summary>Whether every character can be set.</summary>
    public static bool CanSet(string text) => text.All(character => character <= ' ' || (!char.IsSurrogate(character) && Font(Typecase.Fallback).GetGlyph(character) != 0));

    private static SKFont Font(Face face)
    {
        if (Fonts.TryGetValue(face.File, out var font)) return font;
        // A collection's members differ by country; widths are those of the mainland's, or the first.
        var members = Enumerable.Range(0, 10).Select(index => SKTypeface.FromFile(face.File, index)).TakeWhile(typeface => typeface is not null).ToList();
        var member = members.FirstOrDefault(typeface => typeface.FamilyName.StartsWith(face.Family, StringComparison.Ordinal)) ?? members[0];
        return Fonts[face.File] = new(member, 1000);
    }
}
