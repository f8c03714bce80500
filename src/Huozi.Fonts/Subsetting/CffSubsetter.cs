using System.Buffers.Binary;

namespace Huozi.Fonts.Subsetting;

/// <summary>Cuts a CID-keyed CFF font without subroutines, as the embedded faces are, by copying the charstrings that are wanted
/// (Adobe Technical Notes 5176 and 5177).</summary>
/// <remarks>
/// Such charstrings stand by themselves: a CID-keyed font has no accented characters put together from others (seac), and without subroutines nothing else is
/// called. The glyphs that are kept are numbered anew from 0 (.notdef), and so are their CIDs: short tables, and codes that pack well.
/// </remarks>
internal static class CffSubsetter
{
    private const int StandardStrings = 391;

    /// <summary>Cuts a font; null where it is not of this simple kind.</summary>
    /// <param name="cff">The whole font: an OpenType file's CFF table.</param>
    /// <param name="glyphs">The glyphs to keep; .notdef is kept in any case.</param>
    /// <exception cref="InvalidDataException">The font is damaged, or has no such glyph.</exception>
    public static SubsetFace? Subset(ReadOnlySpan<byte> cff, IReadOnlyCollection<ushort> glyphs)
    {
        try
        {
            return Cut(cff, glyphs);
        }
        catch (Exception problem) when (problem is ArgumentOutOfRangeException or IndexOutOfRangeException or OverflowException)
        {
            throw new InvalidDataException("The face is damaged: a table of it points outside the font.", problem);
        }
    }

    private static SubsetFace? Cut(ReadOnlySpan<byte> cff, IReadOnlyCollection<ushort> glyphs)
    {
        var names = new CffIndex(cff, cff[2]);
        var topDicts = new CffIndex(cff, names.End);
        var strings = new CffIndex(cff, topDicts.End);
        var globalSubroutines = new CffIndex(cff, strings.End);
        var top = new CffDict(topDicts[0]);
        if (!top.Has(CffOperator.Ros) || globalSubroutines.Count > 0 || top.Last(CffOperator.CharstringType) is not (null or 2)) return null;

        var charStrings = new CffIndex(cff, Place(top, CffOperator.CharStrings));
        var fonts = new CffIndex(cff, Place(top, CffOperator.FdArray));
        var kept = NumberedAnew(glyphs, charStrings.Count, out var codes);
        var fontOf = FontsOf(cff, Place(top, CffOperator.FdSelect), kept, charStrings.Count);

        // Font DICTs that say the same are one: most differ in nothing but their names.
        var dicts = new List<(byte[] Matrix, byte[] Private)>();
        var dictOf = new Dictionary<int, byte>();
        foreach (var font in fontOf)
        {
            if (dictOf.ContainsKey(font)) continue;
            var dict = new CffDict(fonts[font]);
            var (size, at) = dict.LastTwo(CffOperator.Private) ?? (0, 0);
            var privateBytes = cff.Slice(at, size);
            if (new CffDict(privateBytes).Has(CffOperator.Subrs)) return null;
            var (matrix, priv) = (dict.Bytes(CffOperator.FontMatrix).ToArray(), privateBytes.ToArray());
            var same = dicts.FindIndex(other => other.Matrix.AsSpan().SequenceEqual(matrix) && other.Private.AsSpan().SequenceEqual(priv));
            dictOf.Add(font, (byte)(same >= 0 ? same : dicts.Count));
            if (same < 0) dicts.Add((matrix, priv));
        }

        var writer = new CffWriter(SizeOf(charStrings, kept) + 1024);
        writer.Header();
        writer.Index([names[0].ToArray()]);
        // The Top DICT has the size that it will have: every offset in it takes five bytes.
        var fixedEntries = (byte[])[.. top.Bytes(CffOperator.FontMatrix), .. top.Bytes(CffOperator.FontBBox)];
        var topAt = writer.Length;
        writer.Index([TopDict(fixedEntries, kept.Length, default)]);
        writer.Index(["Adobe"u8.ToArray(), "Identity"u8.ToArray()]);
        writer.Index([]);

        var places = new Places { Charset = writer.Length };
        writer.Charset(kept.Length);
        places.FdSelect = writer.Length;
        writer.FdSelect(fontOf, dictOf);
        places.CharStrings = writer.Length;
        writer.CharStrings(charStrings, kept);
        var privates = new int[dicts.Count];
        for (var i = 0; i < privates.Length; i++)
        {
            privates[i] = writer.Length;
            writer.Bytes(dicts[i].Private);
        }

        places.FdArray = writer.Length;
        writer.Index([.. dicts.Select((dict, i) => (byte[])[.. dict.Matrix, .. CffWriter.Integer(dict.Private.Length), .. CffWriter.Offset(privates[i]), .. CffWriter.Operator(CffOperator.Private)])]);
        writer.Replace(topAt, [TopDict(fixedEntries, kept.Length, places)]);
        return new SubsetFace(writer.ToArray(), true, codes);
    }

    private static int Place(CffDict top, int operation) => top.Last(operation) ?? throw new InvalidDataException("The face is damaged: its Top DICT lacks an entry.");

    /// <summary>The old numbers of the kept glyphs by new number, and the new by old.</summary>
    private static ushort[] NumberedAnew(IReadOnlyCollection<ushort> glyphs, int count, out Dictionary<ushort, ushort> codes)
    {
        var kept = new ushort[glyphs.Count + 1];
        var next = 1;
        foreach (var glyph in glyphs) kept[next++] = glyph;
        Array.Sort(kept);
        codes = new(kept.Length);
        var length = 0;
        foreach (var glyph in kept)
        {
            if (glyph >= count) throw new InvalidDataException($"The face has no glyph {glyph}.");
            if (codes.TryAdd(glyph, (ushort)length)) kept[length++] = glyph;
        }

        return kept[..length];
    }

    /// <summary>The number of the Font DICT of each kept glyph (section 19).</summary>
    private static byte[] FontsOf(ReadOnlySpan<byte> cff, int at, ushort[] kept, int count)
    {
        var fonts = new byte[kept.Length];
        switch (cff[at])
        {
            case 0:
                var each = cff.Slice(at + 1, count);
                for (var i = 0; i < kept.Length; i++) fonts[i] = each[kept[i]];
                return fonts;
            case 3:
                var ranges = BinaryPrimitives.ReadUInt16BigEndian(cff[(at + 1)..]);
                var table = cff.Slice(at + 3, ranges * 3 + 2);
                var range = 0;
                for (var i = 0; i < kept.Length; i++)
                {
                    while (range < ranges && BinaryPrimitives.ReadUInt16BigEndian(table[(range * 3 + 3)..]) <= kept[i]) range++;
                    fonts[i] = table[range * 3 + 2];
                }

                return fonts;
            default:
                throw new InvalidDataException($"The face is damaged: there is no FDSelect of format {cff[at]}.");
        }
    }

    private static int SizeOf(CffIndex charStrings, ushort[] kept)
    {
        var size = 4 * kept.Length;
        foreach (var glyph in kept) size += charStrings[glyph].Length;
        return size;
    }

    private static byte[] TopDict(byte[] fixedEntries, int glyphs, Places places) =>
    [
        // ROS comes first and marks the font as CID-keyed (section 18).
        .. CffWriter.Integer(StandardStrings), .. CffWriter.Integer(StandardStrings + 1), .. CffWriter.Integer(0), .. CffWriter.Operator(CffOperator.Ros),
        .. fixedEntries,
        .. CffWriter.Integer(glyphs), .. CffWriter.Operator(CffOperator.CidCount),
        .. CffWriter.Offset(places.Charset), .. CffWriter.Operator(CffOperator.Charset),
        .. CffWriter.Offset(places.FdSelect), .. CffWriter.Operator(CffOperator.FdSelect),
        .. CffWriter.Offset(places.CharStrings), .. CffWriter.Operator(CffOperator.CharStrings),
        .. CffWriter.Offset(places.FdArray), .. CffWriter.Operator(CffOperator.FdArray),
    ];

    private struct Places
    {
        public int Charset;
        public int FdSelect;
        public int CharStrings;
        public int FdArray;
    }
}
