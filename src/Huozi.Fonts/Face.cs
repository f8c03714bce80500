using System.Text;
using HarfBuzzSharp;
using Huozi.Fonts.Subsetting;

namespace Huozi.Fonts;

/// <summary>One face of type: its glyphs, their widths, shaping and subsetting.</summary>
/// <remarks>Measures are thousandths of the size (of the em). Reading from several threads is safe.</remarks>
public sealed class Face : IDisposable
{
    private static readonly Feature FullWidth = Feature.Parse("fwid");
    private static readonly Feature[] Upright = [Feature.Parse("vert"), Feature.Parse("vrt2")];

    private readonly Blob blob;
    private readonly HarfBuzzSharp.Face face;
    private readonly Font font;
    private readonly int unitsPerEm;

    // One page per 256 characters, made when first asked for. Two threads may make the same page: both write the same values.
    private readonly ushort[]?[] glyphsOfCharacters = new ushort[0x1100][];

    private Face(string name, string path, int index)
    {
        Name = name;
        Index = index;
        blob = Blob.FromFile(path);
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
        var page = glyphsOfCharacters[character.Value >> 8] ??= PageOf(character.Value >> 8);
        return page[character.Value & 0xFF];
    }

    /// <summary>Whether the face has a glyph for a character.</summary>
    public bool Has(Rune character) => GlyphOf(character) != 0;

    /// <summary>The width of a glyph.</summary>
    public int AdvanceOf(ushort glyph) => Thousandths(font.GetHorizontalGlyphAdvance(glyph));

    /// <summary>Shapes text of one script, left to right, with kerning and ligatures.</summary>
    public ShapedGlyph[] Shape(ReadOnlySpan<char> text) => Shape(text, Script.Latin);

    /// <summary>Shapes Chinese marks in the forms that fill whole squares: a dash of two em comes as one unbroken stroke where the face has it.</summary>
    public ShapedGlyph[] ShapeFullWidth(ReadOnlySpan<char> marks) => Shape(marks, Script.Han, FullWidth);

    /// <summary>Shapes Chinese text that runs from top to bottom: marks and brackets come in their upright forms (OpenType features vert and vrt2), where the face has them.</summary>
    /// <returns>The glyphs, each with how far the next one starts below it; they are drawn on the axis of the line.</returns>
    public ShapedGlyph[] ShapeVertical(ReadOnlySpan<char> text)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.Direction = Direction.TopToBottom;
        buffer.Script = Script.Han;
        buffer.Language = new Language("zh");
        font.Shape(buffer, Upright);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var shaped = new ShapedGlyph[infos.Length];
        for (var i = 0; i < shaped.Length; i++) shaped[i] = new((ushort)infos[i].Codepoint, Thousandths(-positions[i].YAdvance), 0, (int)infos[i].Cluster);
        return shaped;
    }

    private ShapedGlyph[] Shape(ReadOnlySpan<char> text, Script script, params Feature[] features)
    {
        using var buffer = new HarfBuzzSharp.Buffer();
        buffer.AddUtf16(text);
        buffer.Direction = Direction.LeftToRight;
        buffer.Script = script;
        buffer.Language = new Language("zh");
        font.Shape(buffer, features);
        var infos = buffer.GetGlyphInfoSpan();
        var positions = buffer.GetGlyphPositionSpan();
        var shaped = new ShapedGlyph[infos.Length];
        for (var i = 0; i < shaped.Length; i++)
        {
            shaped[i] = new((ushort)infos[i].Codepoint, Thousandths(positions[i].XAdvance), Thousandths(positions[i].XOffset), (int)infos[i].Cluster);
        }

        return shaped;
    }

    /// <summary>Cuts a face that holds only these glyphs (and .notdef).</summary>
    public SubsetFace Subset(IReadOnlyCollection<ushort> glyphs) => HarfBuzzSubsetter.Subset(face.Handle, IsCff, glyphs);

    /// <inheritdoc/>
    public void Dispose()
    {
        font.Dispose();
        face.Dispose();
        blob.Dispose();
    }

    private ushort[] PageOf(int number)
    {
        var page = new ushort[256];
        for (var i = 0; i < 256; i++)
        {
            if (font.TryGetNominalGlyph((uint)(number << 8 | i), out var glyph)) page[i] = (ushort)glyph;
        }

        return page;
    }

    private int Thousandths(int units) => unitsPerEm == 1000 ? units : (int)Math.Round(units * 1000.0 / unitsPerEm, MidpointRounding.AwayFromZero);

    private int ReadInt16(Blob table, int offset)
    {
        var bytes = table.AsSpan();
        return bytes.Length < offset + 2 ? 0 : Thousandths((short)(bytes[offset] << 8 | bytes[offset + 1]));
    }
}
