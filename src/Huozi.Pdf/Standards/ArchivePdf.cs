using Huozi.Pdf.Writing;

namespace Huozi.Pdf.Standards;

/// <summary>A file to keep, that everybody can read: PDF/A-2, level A (ISO 19005-2:2011), and PDF/UA-1 (ISO 14289-1:2014) in one.</summary>
/// <param name="screen">What red, green and blue are.</param>
/// <param name="paper">What process inks are, for pictures that come in them.</param>
public sealed class ArchivePdf(IccProfile screen, IccProfile paper) : PdfStandard
{
    /// <summary>The marks of both standards, and the schema of the second's, which the first does not know (ISO 19005-2, 6.6.2.3 and 6.6.4; ISO 14289-1, 5).</summary>
    private const string Claims =
        """
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
        <pdfaid:part>2</pdfaid:part>
        <pdfaid:conformance>A</pdfaid:conformance>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
        <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name>
        <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        """;

    private readonly IccProfile screen = Checked(screen, 3, "red, green and blue");
    private readonly ScreenColours colours = new(Checked(paper, 4, "process inks"));

    internal override void Compose(PdfDraft draft)
    {
        var navigation = new Navigation(draft);
        var structure = new StructureTree(draft);
        for (var i = 0; i < draft.Pages.Count; i++)
        {
            var page = draft.Pages[i];
            var tags = structure.AddPage(i, navigation.NameOf(page));
            var canvas = draft.Canvas(page, colours, tags);
            PagePainter.Paint(page, canvas);
            var content = canvas.Finish();
            var links = navigation.LinksOf(page).Select(link => $"{structure.AddLink(tags, link, page.Height)} 0 R ").ToList();
            var annotations = links.Count > 0 ? $"/Annots [{string.Concat(links)}] " : "";
            // Readers step through the page in the order of its structure (ISO 14289-1, 7.18.3).
            draft.AddPage(i, $"/MediaBox {PdfText.Box(new(default, default, page.Width, page.Height), page.Height)}", content, $"/StructParents {i} /Tabs /S {annotations}");
        }

        structure.Write();
        navigation.AddToCatalog();
        var condition = PdfText.Label(screen.Condition);
        draft.AddToCatalog(
            $"/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier {condition} /Info {condition} /DestOutputProfile {draft.Profile(screen)} 0 R >>]");
        Xmp.Write(draft, Claims);
    }
}
