using System.Globalization;
using System.IO.Hashing;
using System.Text;
using Huozi.Fonts;
using Huozi.Model.Layout;

namespace Huozi.Pdf.Writing;

/// <summary>A face in a PDF file: its subset, and which text each of its codes stands for.</summary>
internal sealed class EmbeddedFace(Face face, int number)
{
    // A code without a text of its own: the first part of a letter that the face puts together. It says nothing, but no code is left unsaid.
    private const string Nothing = "\u2060";

    private readonly Dictionary<ushort, string> texts = [];
    private SubsetFace? subset;

    /// <summary>The name by which content streams select it.</summary>
    public string Resource { get; } = $"F{number}";

    /// <summary>The name by which content streams select it for type that goes down.</summary>
    public string DownResource { get; } = $"F{number}V";

    /// <summary>Whether type in it goes down anywhere.</summary>
    public bool GoesDown { get; private set; }

    /// <summary>Notes that a run's glyphs are used, and for which text. Glyph 0 stands for a missing character and is never shown.</summary>
    public void Use(GlyphRun run)
    {
        GoesDown |= run.Direction is RunDirection.Down;
        for (var i = 0; i < run.Glyphs.Count; i++)
        {
            var glyph = run.Glyphs[i].Id;
            if (glyph == 0 || (texts.TryGetValue(glyph, out var known) && known != Nothing)) continue;
            var text = run.TextOf(i);
            texts[glyph] = text.Length == 0 ? Nothing : text.ToString();
        }
    }

    /// <summary>Whether the codes of a run say its text: one glyph may stand for two characters, and then they do not.</summary>
    public bool Says(GlyphRun run)
    {
        for (var i = 0; i < run.Glyphs.Count; i++)
        {
            if (run.Glyphs[i].Id == 0 || !run.TextOf(i).SequenceEqual(texts[run.Glyphs[i].Id])) return false;
        }

        return true;
    }

    /// <summary>Cuts the subset; after this, codes are known.</summary>
    public void Cut() => subset = face.Subset(texts.Keys);

    /// <summary>The code of a glyph.</summary>
    public ushort CodeOf(ushort glyph) => subset!.CodeOf(glyph);

    /// <summary>The width of a glyph, in thousandths of the size.</summary>
    public int AdvanceOf(ushort glyph) => face.AdvanceOf(glyph);

    /// <summary>Writes the font's objects (ISO 32000-1, 9.7); the entries of the resources that name its Type 0 dictionaries.</summary>
    /// <remarks>
    /// Type that goes down is a second Type 0 font over the same descendant, with the encoding Identity-V. Its glyphs stand as <see cref="RunDirection.Down"/> has them by the
    /// default metrics of vertical writing (9.7.4.3): the middle of the advance on the axis, 880 thousandths down to the baseline, 1000 to the next.
    /// </remarks>
    public string WriteTo(PdfObjects objects)
    {
        var program = subset!.Program;
        var file = subset.IsCff
            ? objects.AddStream("/Subtype /CIDFontType0C", program)
            : objects.AddStream($"/Length1 {program.Length}", program);
        var name = $"{Tag(program)}+{face.PostScriptName}";
        var box = face.BoundingBox;
        var descriptor = objects.Add(
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox [{box.Left} {box.Bottom} {box.Right} {box.Top}] /ItalicAngle 0 " +
            $"/Ascent {face.Ascent} /Descent {face.Descent} /CapHeight {face.CapHeight} /StemV 80 /{(subset.IsCff ? "FontFile3" : "FontFile2")} {file} 0 R >>");
        var map = subset.IsCff ? "" : " /CIDToGIDMap /Identity";
        var descendant = objects.Add(
            $"<< /Type /Font /Subtype /{(subset.IsCff ? "CIDFontType0" : "CIDFontType2")} /BaseFont /{name} " +
            $"/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor {descriptor} 0 R /DW 1000 /W [{Widths()}]{map} >>");
        var toUnicode = objects.AddStream("", Encoding.Latin1.GetBytes(ToUnicode()));
        var across = $"/{Resource} {Type0("Identity-H")} 0 R ";
        return GoesDown ? $"{across}/{DownResource} {Type0("Identity-V")} 0 R " : across;

        int Type0(string encoding) => objects.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name}{(subset.IsCff ? "-" + encoding : "")} /Encoding /{encoding} /DescendantFonts [{descendant} 0 R] /ToUnicode {toUnicode} 0 R >>");
    }

    /// <summary>Six letters that differ for each subset (9.6.4).</summary>
    private static string Tag(byte[] program)
    {
        var hash = XxHash128.Hash(program);
        return string.Concat(hash.Take(6).Select(b => (char)('A' + b % 26)));
    }

    private string Widths()
    {
        var widths = new StringBuilder();
        foreach (var (code, glyph) in texts.Keys.Select(glyph => (CodeOf(glyph), glyph)).Order())
        {
            var advance = face.AdvanceOf(glyph);
            if (advance != 1000) widths.Append(CultureInfo.InvariantCulture, $"{code} [{advance}] ");
        }

        return widths.ToString().TrimEnd();
    }

    /// <summary>The CMap from codes to the copy's own characters (9.10.3), a hundred entries to a section as it demands.</summary>
    private string ToUnicode()
    {
        var map = new StringBuilder();
        map.Append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
        map.Append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        var entries = texts.Select(entry => (Code: CodeOf(entry.Key), Text: entry.Value)).Order().Chunk(100);
        foreach (var section in entries)
        {
            map.Append(CultureInfo.InvariantCulture, $"{section.Length} beginbfchar\n");
            foreach (var (code, text) in section) map.Append(CultureInfo.InvariantCulture, $"<{code:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
