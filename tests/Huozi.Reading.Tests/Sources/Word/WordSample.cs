using System.IO.Compression;
using System.Security;
using System.Text;

namespace Huozi.Reading.Tests.Sources.Word;

/// <summary>A Word file in the making, as Word writes it but for all that reading does not look at.</summary>
internal sealed class WordSample
{
    public const string Namespaces = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Styles =
        "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"21\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"a\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"1\"><w:name w:val=\"heading 1\"/><w:basedOn w:val=\"a\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"44\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"2\"><w:name w:val=\"heading 2\"/><w:basedOn w:val=\"1\"/><w:pPr><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:sz w:val=\"32\"/></w:rPr></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"a3\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"a\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"a4\"><w:name w:val=\"Subtitle\"/><w:basedOn w:val=\"a\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"a5\"><w:name w:val=\"引题\"/><w:basedOn w:val=\"a\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"a6\"><w:name w:val=\"caption\"/><w:basedOn w:val=\"a\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"x\"><w:name w:val=\"round\"/><w:basedOn w:val=\"y\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"y\"><w:name w:val=\"and round\"/><w:basedOn w:val=\"x\"/></w:style>"
        + "<w:style w:type=\"character\" w:styleId=\"strong\"><w:name w:val=\"Strong\"/><w:rPr><w:b/></w:rPr></w:style>";

    private readonly StringBuilder body = new();
    private readonly StringBuilder notes = new();
    private readonly StringBuilder relations = new();
    private readonly List<(string Name, byte[] Bytes)> parts = [];
    private int pictures;

    /// <summary>The numbering part; empty for none.</summary>
    public string Numbering { get; init; } = "";

    /// <summary>A paragraph of one run; sizes in half points.</summary>
    public WordSample Add(string text, int size = 0, bool bold = false, bool centred = false, string style = "") =>
        Raw($"<w:p>{Properties(style, centred)}{Run(text, size, bold)}</w:p>");

    /// <summary>A paragraph of runs that are XML already.</summary>
    public WordSample Runs(params string[] runs) => Raw($"<w:p>{string.Concat(runs)}</w:p>");

    public WordSample Raw(string xml)
    {
        body.Append(xml);
        return this;
    }

    /// <summary>A paragraph with a picture.</summary>
    public WordSample Picture(byte[] bytes, string name = "image.jpeg", string alt = "") => Runs(Drawing(bytes, name, alt));

    /// <summary>A run with a picture.</summary>
    public string Drawing(byte[] bytes, string name = "image.jpeg", string alt = "")
    {
        var id = $"rId{100 + pictures++}";
        parts.Add(($"word/media/{pictures}{name}", bytes));
        relations.Append($"<Relationship Id=\"{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/{pictures}{name}\"/>");
        return $"<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"p\" descr=\"{SecurityElement.Escape(alt)}\"/><a:graphic><a:graphicData><a:blip r:embed=\"{id}\"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /// <summary>A run that points to a footnote.</summary>
    public string Footnote(int id, string text)
    {
        notes.Append($"<w:footnote w:id=\"{id}\"><w:p><w:r><w:footnoteRef/></w:r>{Run(text)}</w:p></w:footnote>");
        return $"<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>";
    }

    public static string Run(string text, int size = 0, bool bold = false, string more = "") =>
        $"<w:r><w:rPr>{(bold ? "<w:b/>" : "")}{(size > 0 ? $"<w:sz w:val=\"{size}\"/>" : "")}{more}</w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t></w:r>";

    public static string Properties(string style, bool centred = false, string more = "") =>
        $"<w:pPr>{(style.Length > 0 ? $"<w:pStyle w:val=\"{style}\"/>" : "")}{(centred ? "<w:jc w:val=\"center\"/>" : "")}{more}</w:pPr>";

    public static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc><w:p>{Run(cell)}</w:p></w:tc>"))}</w:tr>";

    /// <summary>A run with a text box, as Word writes it: once for new programs, once for old ones.</summary>
    public static string TextBox(string paragraphs) =>
        $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>{paragraphs}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>"
        + $"<mc:Fallback><w:pict><v:textbox><w:txbxContent>{paragraphs}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    /// <summary>The document part.</summary>
    public string Document => $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?><w:document {Namespaces}><w:body>{body}<w:sectPr/></w:body></w:document>";

    /// <summary>The file.</summary>
    public byte[] ToBytes() => Pack([.. Parts().Select(part => (part.Name, Encoding.UTF8.GetBytes(part.Xml))), .. parts]);

    /// <summary>The parts that are XML.</summary>
    public IEnumerable<(string Name, string Xml)> Parts()
    {
        const string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        const string package = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
        yield return ("_rels/.rels", $"<Relationships {package}><Relationship Id=\"rId1\" Type=\"{types}/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        yield return ("word/_rels/document.xml.rels",
            $"<Relationships {package}><Relationship Id=\"rId1\" Type=\"{types}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rId2\" Type=\"{types}/footnotes\" Target=\"/word/footnotes.xml\"/>"
            + $"<Relationship Id=\"rId3\" Type=\"{types}/numbering\" Target=\"./numbering.xml\"/><Relationship Id=\"rId4\" Type=\"{types}/image\" Target=\"http://example.com/a.jpg\" TargetMode=\"External\"/>{relations}</Relationships>");
        yield return ("word/document.xml", Document);
        yield return ("word/styles.xml", $"<w:styles {Namespaces}>{Styles}</w:styles>");
        yield return ("word/footnotes.xml", $"<w:footnotes {Namespaces}><w:footnote w:type=\"separator\" w:id=\"-1\"><w:p>{Run("——")}</w:p></w:footnote>{notes}</w:footnotes>");
        if (Numbering.Length > 0) yield return ("word/numbering.xml", $"<w:numbering {Namespaces}>{Numbering}</w:numbering>");
    }

    /// <summary>A ZIP archive.</summary>
    public static byte[] Pack(IEnumerable<(string Name, byte[] Bytes)> files)
    {
        var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }
        return bytes.ToArray();
    }
}
