using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Pdf.Writing;

namespace Huozi.Pdf.Standards;

/// <summary>A file for the press: PDF/X-4 (ISO 15930-7:2010). Process inks as the layout has them, boxes for trim and bleed, the printing condition it is made for.</summary>
/// <param name="paper">What process inks look like on the paper it is printed on.</param>
/// <param name="screen">What red, green and blue are, for pictures that come in them.</param>
public sealed class PrintPdf(IccProfile paper, IccProfile screen) : PdfStandard
{
    private const string Claims =
        """
        <rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
        <pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
        <pdf:Trapped>False</pdf:Trapped>
        </rdf:Description>
        """;

    /// <summary>From the bleed to a crop mark, and from that to the sheet's edge: a blade that is a little off leaves no ink on the page.</summary>
    private static readonly Length MarkGap = Length.FromMillimetres(1);

    private static readonly Length MarkLength = Length.FromMillimetres(5);
    private static readonly Length MarkWeight = Length.FromPoints(0.25);

    /// <summary>Every ink at full: a crop mark is on each plate.</summary>
    private static readonly Ink Registration = new(100, 100, 100, 100);

    private readonly IccProfile paper = Checked(paper, 4, "process inks");
    private readonly ProcessColours colours = new(Checked(screen, 3, "red, green and blue"));

    /// <summary>How far ink may go beyond the trimmed page (出血); 3 mm unless said otherwise.</summary>
    public Length Bleed { get; init; } = Length.FromMillimetres(3);

    /// <summary>Whether crop marks (裁切线) stand outside the bleed.</summary>
    public bool HasCropMarks { get; init; }

    /// <summary>From the trimmed page to the sheet's edge.</summary>
    private Length Margin => HasCropMarks ? Bleed + MarkGap + MarkLength + MarkGap : Bleed;

    internal override void Compose(PdfDraft draft)
    {
        draft.Version = "1.6";
        for (var i = 0; i < draft.Pages.Count; i++)
        {
            var page = draft.Pages[i];
            var canvas = draft.Canvas(page, colours, new NoTags());
            canvas.Move(Margin, Margin);
            PagePainter.Paint(page, canvas);
            if (HasCropMarks) DrawCropMarks(page, canvas);
            draft.AddPage(i, BoxesOf(page), canvas.Finish());
        }

        var condition = PdfText.Label(paper.Condition);
        draft.AddToCatalog(
            $"/OutputIntents [<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier {condition} /RegistryName (http://www.color.org) /Info {condition} /DestOutputProfile {draft.Profile(paper)} 0 R >>]");
        draft.AddToInfo("/Trapped /False");
        Xmp.Write(draft, Claims);
    }

    /// <summary>The boxes (ISO 32000-1, 14.11.2), the sheet's lower left corner at the origin.</summary>
    private string BoxesOf(PageLayout page)
    {
        string Box(Length beyond)
        {
            var (width, height) = (page.Width + 2 * Margin, page.Height + 2 * Margin);
            return PdfText.Box(new Rect(default, default, width, height).Inset(Margin - beyond), height);
        }

        return $"/MediaBox {Box(Margin)} /BleedBox {Box(Bleed)} /TrimBox {Box(Length.Zero)}";
    }

    /// <summary>Two marks at each corner, on the lines along which the page is cut.</summary>
    private void DrawCropMarks(PageLayout page, PdfCanvas canvas)
    {
        var (near, far) = (Bleed + MarkGap, Bleed + MarkGap + MarkLength);
        foreach (var x in (Length[])[Length.Zero, page.Width])
        {
            canvas.Draw(new Rule(new(x, -near), new(x, -far), MarkWeight, Registration));
            canvas.Draw(new Rule(new(x, page.Height + near), new(x, page.Height + far), MarkWeight, Registration));
        }

        foreach (var y in (Length[])[Length.Zero, page.Height])
        {
            canvas.Draw(new Rule(new(-near, y), new(-far, y), MarkWeight, Registration));
            canvas.Draw(new Rule(new(page.Width + near, y), new(page.Width + far, y), MarkWeight, Registration));
        }
    }
}
