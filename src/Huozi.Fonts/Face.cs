using System.Text;
using HarfBuzzSharp;
using Huozi.Fonts.Subsetting;

namespace Huozi.Fonts;

/// <summary>One face of type: its glyphs, their widths, shaping and subsetting.</summary>
/// <remarks>Measures are thousandths of the size (of the em). Reading from several threads is safe.</remarks>
public sealed class Face : IDisposable
{
    /// <summary>No glyph has this number: a face has 65,535 at the most (OpenType, maxp).</summary>
    private const ushort NotAsked = ushort.MaxValue;

    private static readonly Feature FullWidth = Feature.Parse("fwid");
    private static readonly Feature Proportional = Feature.Parse("pwid");

    private readonly Blob blob;
    private readonly HarfBuzzSharp.Face face;
    private readonly Font font;
    private readonly int unitsPerEm;

    // What the face has been asked before, in pages of 256. Two threads may ask at once, or make the same page: both note the same values.
    private readonly ushort[]?[] glyphsOfCharacters = new ushort[0x1100][];
    private readonly int[]?[] advancesOfGlyphs = new int[0x100][];

    private Face(string name, string path, int index)
    {
        Name = name;
        Index = index;
        blob = MappedFile.Open(path);
        face = new HarfBuzzSharp.Face(blob, index);
        unitsPerEm = Math.Max(1, face.UnitsPerEm);
        font = new Font(face);
        font.SetFunctionsOpenType();
        font.SetScale(unitsPerEm, unitsPerEm);
        IsCff = face.Tables.Contains(Tag.Parse("CFF "));
        using var os2 = face.ReferenceTable(Tag.Parse("OS/2"));
        using var hhea = face.ReferenceTable(Tag.Parse("hhea"));
        using var head = face.ReferenceTable(Tag.Parse("head"));
        using var names = face.ReferenceTable(Tag.Parse("name"));
        PostScriptName = NameTable.PostScriptName(names.AsSpan()) ?? new string([.. name.Where(char.IsAsciiLetterOrDigit)]);
        (Ascent, Descent) = (ReadInt16(hhea, 4), ReadInt16(hhea, 6));
        BoundingBox = (ReadInt16(head, 36), ReadInt16(head, 38), ReadInt16(head, 40), ReadInt16(head, 42));
        // sCapHeight came with OS/2 version 2; the usual share of the em stands in for it.
        CapHeight = os2.Length >= 90 ? ReadInt16(os2, 88) : 700;
    }

    /// <summary>Its name in the library.</summary>
    public string Name { get; }

    /// <summary>The bytes of its file: native memory that stays where it is while the face is open.</summary>
    public ReadOnlySpan<byte> Data => blob.AsSpan();

    /// <summary>Its place in the file, where the file is a collection.</summary>
    public int Index { get; }

    /// <summary>Its PostScript name (OpenType name 6), by which a document names it.</summary>
    public string PostScriptName { get; }

    /// <summary>Whether its outlines are cubic (CFF) rather than quadratic (TrueType).</summary>
    public bool IsCff { get; }

    /// <summary>The height above the baseline.</summary>
    public int Ascent { get; }

    /// <summary>The depth below the baseline, a negative number.</summary>
    public int Descent { get; }

    /// <summary>The height of a Latin capital.</summary>
    public int CapHeight { get; }

    /// <summary>The box that holds every glyph.</summary>
    public (int Left, int Bottom, int Right, int Top) BoundingBox { get; }

    /// <summary>Opens a face in a font file.</summary>
    /// <param name="name">The name to know it by.</param>
    /// <param name="path">The file.</param>
    /// <param name="index">Its place in a collection; 0 in a plain file.</param>
    public static Face Open(string name, string path, int index = 0) =>
        File.Exists(path) ? new(name, path, index) : throw new FileNotFoundException($"No font file at {path}.", path);

    /// <summary>The glyph of a character; 0 where the face has none.</summary>
    public ushort GlyphOf(Rune character)
    {
        var page = glyphsOfCharacters[character.Value >> 8] ??= NewPage(NotAsked);
        ref var glyph = ref page[character.Value & 0xFF];
        if (glyph == NotAsked) glyph = font.TryGetNominalGlyph((uint)character.Value, out var found) ? (ushort)found : (ushort)0;
        return glyph;
    }

    /// <summary>Whether the face has a glyph for a character.</summary>
    public bool Has(Rune character) => GlyphOf(character) != 0;

    /// <summary>The width of a glyph.</summary>
    public int AdvanceOf(ushort glyph)
    {
        var page = advancesOfGlyphs[glyph >> 8] ??= NewPage(int.MinValue);
        ref var advance = ref page[glyph & 0xFF];
        if (advance == int.MinValue) advance = Thousandths(font.GetHorizontalGlyphAdvance(glyph));
        return advance;
    }

    /// <summary>How high a glyph's ink is; 0 for a glyph without ink.</summary>
    public int InkHeightOf(ushort glyph) => font.TryGetGlyphExtents(glyph, out var extents) ? Thousandths(-extents.Height) : 0;

    /// <summary>How high above the baseline the middle of a glyph's ink is; 0 for a glyph without ink.</summary>
    public int MiddleOf(ushort glyph) =>
        font.TryGetGlyphExtents(glyph, out var extents) ? Thousandths(extents.YBearing + extents.Height / 2) : 0;

    /// <summary>Shapes Western text, left to right, with kerning and ligatures; marks that Chinese text shares with it in their narrow forms.</summary>
    public ShapedGlyph[] Shape(ReadOnlySpan<char> text) => Shape(text, Script.Latin, Proportional);

    /// <summary>Shapes Chinese marks in the forms that fill whole squares: a dash of two em comes as one unbroken stroke where the face has it.</summary>
    public ShapedGlyph[] ShapeFullWidth(ReadOnlySpan<char> marks) => Shape(marks, Script.Han, FullWidth);

    /// <summary>Shapes Chinese text that runs downwards, in the forms made for it (features vert and vrt2). Advances are downwards.</summary>
    public ShapedGlyph[] ShapeVertical(ReadOnlySpan<char> text) => Shape(text, Script.Han, Direction.TopToBottom);

    private ShapedGlyph[] Shape(ReadOnlySpan<char> text, Script script, params Feature[] features) => Shape(text, script, Direction.LeftToRight, features);

    private ShapedGlyph[] Shape(ReadOnlySpan<char> text, Script script, Direction direction, params Feature[] features)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.Direction = direction;
        buffer.Script = script;
        buffer.Language = new Language("zh");
        font.Shape(buffer, features);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var shaped = new ShapedGlyph[infos.Length];
        for (var i = 0; i < shaped.Length; i++)
        {
            // Downwards, the shaper counts from the baseline up; an upright glyph's place is the square's, wherever its face draws it.
            var (advance, offset) = direction == Direction.TopToBottom ? (-positions[i].YAdvance, 0) : (positions[i].XAdvance, positions[i].XOffset);
            shaped[i] = new((ushort)infos[i].Codepoint, Thousandths(advance), Thousandths(offset), (int)infos[i].Cluster);
        }

        return shaped;
    }

    /// <summary>Cuts a face that holds only these glyphs (and .notdef).</summary>
    /// <remarks>
    /// What can be cut by copying is: TrueType, and CFF of the kind that the embedded faces are. CFF with subroutines, as some faces of the system have, goes through HarfBuzz.
    /// </remarks>
    /// <exception cref="InvalidDataException">The face's tables are damaged.</exception>
    public SubsetFace Subset(IReadOnlyCollection<ushort> glyphs)
    {
        if (!IsCff) return TrueTypeSubsetter.Subset(TableOf, glyphs);
        return CffSubsetter.Subset(TableOf("CFF "), glyphs) ?? HarfBuzzSubsetter.Subset(face.Handle, IsCff, glyphs);
    }

    /// <summary>Cuts by HarfBuzz, whatever the face: what the others are measured by.</summary>
    internal SubsetFace SubsetByHarfBuzz(IReadOnlyCollection<ushort> glyphs) => HarfBuzzSubsetter.Subset(face.Handle, IsCff, glyphs);

    /// <summary>The bytes of a table; none where the face has no such table.</summary>
    internal ReadOnlySpan<byte> TableOf(string tag)
    {
        // A part of the face's own memory, which outlives the reference.
        using var table = face.ReferenceTable(Tag.Parse(tag));
        return table.AsSpan();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        font.Dispose();
        face.Dispose();
        blob.Dispose();
    }

    private static T[] NewPage<T>(T value)
    {
        var page = new T[256];
        page.AsSpan().Fill(value);
        return page;
    }

    private int Thousandths(int units) => unitsPerEm == 1000 ? units : (int)Math.Round(units * 1000.0 / unitsPerEm, MidpointRounding.AwayFromZero);

    private int ReadInt16(Blob table, int offset)
    {
        var bytes = table.AsSpan();
        return bytes.Length < offset + 2 ? 0 : Thousandths((short)(bytes[offset] << 8 | bytes[offset + 1]));
    }
}
