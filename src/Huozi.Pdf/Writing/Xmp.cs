using System.Globalization;
using System.IO.Hashing;
using System.Security;
using System.Text;

namespace Huozi.Pdf.Writing;

/// <summary>Writes what a document says of itself as XMP (ISO 16684-1; ISO 32000-1, 14.3.2). It says the same as the information dictionary.</summary>
internal static class Xmp
{
    /// <summary>Adds the document's metadata stream to its catalog.</summary>
    /// <param name="draft">The file.</param>
    /// <param name="claims">What a standard wants said: elements of RDF, with their namespaces.</param>
    public static void Write(PdfDraft draft, string claims)
    {
        var info = draft.Info;
        var date = info.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00+08:00";
        var author = info.Author is { } name ? $"<dc:creator><rdf:Seq><rdf:li>{Escaped(name)}</rdf:li></rdf:Seq></dc:creator>" : "";
        // Packed it would be hidden from programs that look for it without reading PDF (14.3.2), so it is stored as it is.
        var packet =
            $"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{Escaped(info.Title)}</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>{author}
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
            <xmp:CreatorTool>Huozi</xmp:CreatorTool>
            <xmp:CreateDate>{date}</xmp:CreateDate>
            <xmp:ModifyDate>{date}</xmp:ModifyDate>
            <xmp:MetadataDate>{date}</xmp:MetadataDate>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdf:Producer>Huozi</pdf:Producer>
            </rdf:Description>
            <rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
            <xmpMM:DocumentID>{IdOf(info)}</xmpMM:DocumentID>
            <xmpMM:VersionID>1</xmpMM:VersionID>
            <xmpMM:RenditionClass>default</xmpMM:RenditionClass>
            </rdf:Description>
            {claims}
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="r"?>
            """;
        var number = draft.Objects.AddStored("/Type /Metadata /Subtype /XML", Encoding.UTF8.GetBytes(packet));
        draft.AddToCatalog($"/Metadata {number} 0 R");
    }

    private static string Escaped(string text) => SecurityElement.Escape(text);

    /// <summary>An identifier of the document, made of what it is called: the same issue has the same one however often it is made.</summary>
    private static string IdOf(DocumentInfo info)
    {
        var hash = XxHash128.Hash(Encoding.UTF8.GetBytes($"{info.Title}\n{info.Author}\n{info.Date:yyyy-MM-dd}"));
        var hex = Convert.ToHexStringLower(hash.AsSpan(0, 16));
        return $"uuid:{hex[..8]}-{hex[8..12]}-{hex[12..16]}-{hex[16..20]}-{hex[20..]}";
    }
}
