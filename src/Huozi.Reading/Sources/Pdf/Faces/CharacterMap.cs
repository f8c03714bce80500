using System.Buffers.Binary;
using System.Text;

namespace Huozi.Reading.Sources.Pdf.Faces;

/// <summary>The character map of a face (OpenType, <c>cmap</c>), read backwards: which characters a glyph is for.</summary>
internal static class CharacterMap
{
    private const int MostCharacters = 0x110000;

    /// <summary>The character of each glyph, the lowest ideograph where there are several; nothing where the face has no map that can be read.</summary>
    /// <param name="face">The font file.</param>
    public static IReadOnlyDictionary<int, string> Backwards(ReadOnlySpan<byte> face)
    {
        var glyphs = new Dictionary<int, string>();
        if (!TryTable(face, "cmap"u8, out var table)) return glyphs;
        var count = U16(table, 2);
        for (var i = 0; i < count; i++)
        {
            // Unicode, or Windows with Unicode; other maps have codes of their own.
            var (platform, encoding, offset) = (U16(table, 4 + 8 * i), U16(table, 6 + 8 * i), U32(table, 8 + 8 * i));
            if (offset < table.Length && (platform == 0 || platform == 3 && encoding is 1 or 10)) Read(table[(int)offset..], glyphs);
        }
        return glyphs;
    }

    private static void Read(ReadOnlySpan<byte> map, Dictionary<int, string> glyphs)
    {
        switch (U16(map, 0))
        {
            case 4:
                ReadSegments(map, glyphs);
                break;
            case 12:
                ReadGroups(map, glyphs);
                break;
        }
    }

    private static void ReadSegments(ReadOnlySpan<byte> map, Dictionary<int, string> glyphs)
    {
        var twice = U16(map, 6) & ~1;
        for (var i = 0; i < twice; i += 2)
        {
            var (last, first, delta, range) = (U16(map, 14 + i), U16(map, 16 + twice + i), U16(map, 16 + 2 * twice + i), U16(map, 16 + 3 * twice + i));
            for (var character = first; character <= last && character < 0xFFFF; character++)
            {
                var glyph = range == 0 ? character + delta : U16(map, 16 + 3 * twice + i + range + 2 * (character - first)) is > 0 and var found ? found + delta : 0;
                Add(glyphs, glyph & 0xFFFF, character);
            }
        }
    }

    private static void ReadGroups(ReadOnlySpan<byte> map, Dictionary<int, string> glyphs)
    {
        var count = Math.Min(U32(map, 12), map.Length / 12);
        for (var i = 0; i < count; i++)
        {
            var (first, last, glyph) = (U32(map, 16 + 12 * i), U32(map, 20 + 12 * i), U32(map, 24 + 12 * i));
            for (var character = first; character <= last && character < MostCharacters && glyph <= 0xFFFF; character++, glyph++) Add(glyphs, (int)glyph, (int)character);
        }
    }

    private static void Add(Dictionary<int, string> glyphs, int glyph, int character)
    {
        // A radical or a compatibility form shares its glyph with the ideograph that is meant.
        if (glyph == 0 || !Rune.IsValid(character) || character < ' ') return;
        if (!glyphs.TryGetValue(glyph, out var other) || !IsIdeograph(Rune.GetRuneAt(other, 0).Value) && IsIdeograph(character)) glyphs[glyph] = new Rune(character).ToString();
    }

    private static bool IsIdeograph(int character) => character is >= 0x4E00 and <= 0x9FFF or >= 0x3400 and <= 0x4DBF or >= 0x20000 and <= 0x3FFFF;

    private static bool TryTable(ReadOnlySpan<byte> face, ReadOnlySpan<byte> tag, out ReadOnlySpan<byte> table)
    {
        table = default;
        var count = U16(face, 4);
        for (var i = 0; i < count && 28 + 16 * i <= face.Length; i++)
        {
            if (!face.Slice(12 + 16 * i, 4).SequenceEqual(tag)) continue;
            var (offset, length) = (U32(face, 20 + 16 * i), U32(face, 24 + 16 * i));
            if (offset > face.Length) return false;
            table = face.Slice((int)offset, (int)Math.Min(length, face.Length - offset));
            return true;
        }
        return false;
    }

    /// <summary>A number of two bytes; 0 beyond the end.</summary>
    private static int U16(ReadOnlySpan<byte> data, int at) => at + 2 <= data.Length ? BinaryPrimitives.ReadUInt16BigEndian(data[at..]) : 0;

    private static long U32(ReadOnlySpan<byte> data, int at) => at + 4 <= data.Length ? BinaryPrimitives.ReadUInt32BigEndian(data[at..]) : 0;
}
