using Huozi.Model.Diagnostics;
using Huozi.Reading.Sources.Pdf.Guarding;
using Huozi.Reading.Sources.Printed;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Exceptions;

namespace Huozi.Reading.Sources.Pdf;

/// <summary>A PDF file, read by its text layer.</summary>
/// <remarks>A file that is damaged is read as far as it goes; one that would take more than any page does is refused. A file that opens without a password is read, whatever else it forbids.</remarks>
public sealed class PdfFile : IPrintedDocument
{
    // ISO 32000-1, annex C.2: pages of real files are no longer, in points. What is longer than a kilometre is no page.
    private const double LongestOrdinary = 14_400;
    private const double Longest = 2_834_646;
    private const double PointsPerMetre = 72 / 0.0254;

    private readonly string _path;
    private readonly PdfDocument _document;
    private readonly ReadingOptions _options;

    private PdfFile(string path, PdfDocument document, ReadingOptions options)
    {
        (_path, _document, _options) = (path, document, options);
        _document.AddPageFactory<PrintedPage, PagePainterFactory>();
    }

    /// <inheritdoc/>
    public int PageCount => _document.NumberOfPages;

    /// <summary>Opens a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <exception cref="DiagnosticException">It is no PDF file that can be read: <c>pdf-damaged</c>, <c>pdf-locked</c>, <c>pdf-without-pages</c>, <c>pdf-too-much</c>.</exception>
    /// <exception cref="IOException">It cannot be read at all.</exception>
    public static PdfFile Open(string path) => Open(File.ReadAllBytes(path), path);

    /// <summary>Opens a file that is in memory.</summary>
    /// <param name="bytes">The file's bytes; what it claims beyond its size is put right in them.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <exception cref="DiagnosticException">It is no PDF file that can be read: <c>pdf-damaged</c>, <c>pdf-locked</c>, <c>pdf-without-pages</c>, <c>pdf-too-much</c>.</exception>
    public static PdfFile Open(byte[] bytes, string file)
    {
        FileClaims.Mend(bytes);
        if (!FileClaims.AreSane(bytes)) throw new DiagnosticException(PdfProblem.Damaged(file));
        var options = new ReadingOptions(new(file));
        var document = Guard(() => PdfDocument.Open(bytes, options), file, null, options.Budget);
        if (document.NumberOfPages > 0) return new(file, document, options);
        document.Dispose();
        throw new DiagnosticException(PdfProblem.Empty(file));
    }

    /// <inheritdoc/>
    public PrintedPage Read(int place, CancellationToken cancellation)
    {
        _options.Budget.Begin(place, cancellation);
        var page = Guard(() => _document.GetPage<PrintedPage>(place), _path, place, _options.Budget);
        var longest = Math.Max(page.Width, page.Height);
        if (!(Math.Min(page.Width, page.Height) > 0 && longest <= Longest)) throw new DiagnosticException(PdfProblem.Immeasurable(_path, place));
        List<Diagnostic> warnings = [.. page.Warnings.Select(warning => warning with { File = _path })];
        if (longest > LongestOrdinary) warnings.Add(PdfProblem.Huge(_path, place, longest / PointsPerMetre));
        page = page with { Warnings = warnings };
        return ScannedPage.Is(page) ? ScannedPage.Read(page, number => Picture(place, number)?.Bytes, _path, cancellation) : page;
    }

    /// <inheritdoc/>
    public (byte[] Bytes, string Extension)? Picture(int place, int number)
    {
        _options.Budget.Begin(place, CancellationToken.None);
        (_options.WantedPicture, _options.Picture) = (number, null);
        try
        {
            Guard(() => _document.GetPage<PrintedPage>(place), _path, place, _options.Budget);
            return _options.Picture;
        }
        catch (DiagnosticException)
        {
            // The page has been read; a picture that cannot be given is none.
            return null;
        }
        finally
        {
            (_options.WantedPicture, _options.Picture) = (null, null);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _document.Dispose();

    /// <summary>Runs a parser over what may be anything.</summary>
    private static T Guard<T>(Func<T> parse, string file, int? page, PageBudget budget)
    {
        try
        {
            var result = DeepStack.Run(parse);
            budget.Check();
            return result;
        }
        catch (PdfDocumentEncryptedException problem)
        {
            throw new DiagnosticException(PdfProblem.Locked(file), problem);
        }
        catch (Exception problem) when (problem is not (DiagnosticException or OperationCanceledException or OutOfMemoryException))
        {
            budget.Check();
            throw new DiagnosticException(PdfProblem.Damaged(file, page), problem);
        }
    }
}
