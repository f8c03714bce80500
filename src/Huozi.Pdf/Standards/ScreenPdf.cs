using Huozi.Pdf.Writing;

namespace Huozi.Pdf.Standards;

/// <summary>A file for screens (ISO 32000-1, PDF 1.7): small, colours as screens show them, with bookmarks, page labels and links from jump lines.</summary>
public sealed class ScreenPdf : PdfStandard
{
    internal override void Compose(PdfDraft draft)
    {
        var navigation = new Navigation(draft);
        var colours = new ScreenColours();
        for (var i = 0; i < draft.Pages.Count; i++)
        {
            var page = draft.Pages[i];
            var canvas = draft.Canvas(page, colours, new NoTags());
            PagePainter.Paint(page, canvas);
            var links = string.Concat(navigation.LinksOf(page).Select(link => Navigation.Annotation(link, page.Height)));
            draft.AddPage(i, $"/MediaBox {PdfText.Box(new(default, default, page.Width, page.Height), page.Height)}", canvas.Finish(), links.Length > 0 ? $"/Annots [{links}] " : "");
        }

        navigation.AddToCatalog();
    }
}
