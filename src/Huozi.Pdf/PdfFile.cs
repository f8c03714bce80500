using Huozi.Fonts;
using Huozi.Model.Layout;
using Huozi.Pdf.Standards;
using Huozi.Pdf.Writing;

namespace Huozi.Pdf;

/// <summary>Writes pages as a PDF file: real text in reading order, faces subset, nothing outside the file needed.</summary>
/// <remarks>
/// The same pages, faces, pictures and information give the same bytes. There is no clock: every date is the document's own. Packing is zlib's as the
/// .NET runtime brings it: the same with one version of the runtime on every kind of processor; another version may pack otherwise, to the same contents.
/// </remarks>
public static class PdfFile
{
    /// <summary>Writes a PDF file.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="library">The faces.</param>
    /// <param name="pictures">Brings the pictures' bytes.</param>
    /// <param name="info">What the document says of itself.</param>
    /// <param name="standard">What the file is for.</param>
    public static void Write(Stream output, IReadOnlyList<PageLayout> pages, FaceLibrary library, PictureSource pictures, DocumentInfo info, PdfStandard standard)
    {
        var draft = new PdfDraft(pages, library, pictures, info);
        standard.Compose(draft);
        draft.WriteTo(output);
    }
}
