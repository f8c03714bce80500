namespace Huozi.Fonts;

/// <summary>The part of a face that one document uses, ready to be put into it.</summary>
public sealed class SubsetFace
{
    private readonly IReadOnlyDictionary<ushort, ushort> codes;

    internal SubsetFace(byte[] program, bool isCff, IReadOnlyDictionary<ushort, ushort> codes)
    {
        Program = program;
        IsCff = isCff;
        this.codes = codes;
    }

    /// <summary>The font program: a bare CFF table, or a TrueType font file.</summary>
    public byte[] Program { get; }

    /// <summary>Whether the program is CFF.</summary>
    public bool IsCff { get; }

    /// <summary>The code by which a PDF's CID font finds a glyph of the whole face in this program (ISO 32000-2, 9.7.4.2).</summary>
    public ushort CodeOf(ushort glyph) => codes[glyph];
}
