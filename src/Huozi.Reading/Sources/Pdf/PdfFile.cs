using Huozi.Model.Diagnostics;
using Huozi.Reading.Sources.Printed;
using UglyToad.PdfPig;

namespace Huozi.Reading.Sources.Pdf;

/// <summary>A PDF file, read by its text layer.</summary>
public sealed class PdfFile : IPrintedDocument
{
    private readonly string _path;
    private readonly PdfDocument _document;

    private PdfFile(string path, PdfDocument document) => (_path, _document) = (path, document);

    /// <inheritdoc/>
    public int PageCount => _document.NumberOfPages;

    /// <summary>Opens a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <exception cref="DiagnosticException">It is no PDF file that can be read.</exception>
    public static PdfFile Open(string path)
    {
        try
        {
            var document = PdfDocument.Open(path, new ParsingOptions { SkipMissingFonts = true });
            document.AddPageFactory<PrintedPage, PagePainterFactory>();
            return new(path, document);
        }
        catch (Exception problem) when (problem is not DiagnosticException)
        {
            throw new DiagnosticException(PdfProblem.Damaged(path), problem);
        }
    }

    /// <inheritdoc/>
    public PrintedPage Read(int place, CancellationToken cancellation)
    {
        try
        {
            return _document.GetPage<PrintedPage>(place);
        }
        catch (Exception problem) when (problem is not DiagnosticException)
        {
            throw new DiagnosticException(PdfProblem.Damaged(_path), problem);
        }
    }

    /// <inheritdoc/>
    public (byte[] Bytes, string Extension)? Picture(int place, int number) => null;

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();
}
