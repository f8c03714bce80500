using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Pdf.Guarding;

/// <summary>What the reading of one page, or the opening of a file, may take: a file may claim anything, and a few bytes of it may stand for gigabytes.</summary>
/// <remarks>The limits are far beyond any newspaper's page (a full broadsheet with maps: 20 MB of content, 60,000 glyphs), and keep the reading below a gigabyte.</remarks>
/// <param name="file">The file, for messages.</param>
internal sealed class PageBudget(string file)
{
    /// <summary>The most bytes that one stream may become.</summary>
    public const int MostOfStream = 128 << 20;

    /// <summary>The most bytes of content a page may have: each takes up to twenty bytes of memory as an operation.</summary>
    public const int MostContent = 32 << 20;

    /// <summary>The most streams a page's content may be parted into.</summary>
    public const int MostParts = 4096;

    /// <summary>The deepest that forms may show forms.</summary>
    public const int DeepestForm = 64;

    private const long MostBytes = 512L << 20;
    private const int MostOperations = 10_000_000;
    private const int MostGlyphs = 250_000;
    private const int MostFailures = 200;

    private CancellationToken cancellation;
    private Diagnostic? excess;
    private int page;
    private long bytes;
    private int operations;
    private int glyphs;

    /// <summary>How many operations could not be done.</summary>
    public int Failures { get; private set; }

    /// <summary>Begins a page.</summary>
    /// <param name="place">Its place in the file, from 1.</param>
    /// <param name="stop">Stops its reading.</param>
    public void Begin(int place, CancellationToken stop) => (page, cancellation, excess, bytes, operations, glyphs, Failures) = (place, stop, null, 0, 0, 0, 0);

    /// <summary>Counts what a stream becomes.</summary>
    public void TakeBytes(long count)
    {
        bytes += count;
        if (count > MostOfStream || bytes > MostBytes) Exceed();
    }

    /// <summary>Counts an operation.</summary>
    public void TakeOperation()
    {
        cancellation.ThrowIfCancellationRequested();
        if (++operations > MostOperations) Exceed();
    }

    /// <summary>Counts a glyph.</summary>
    public void TakeGlyph()
    {
        if (++glyphs > MostGlyphs) Exceed();
    }

    /// <summary>Counts an operation that could not be done.</summary>
    /// <returns>Whether so few have failed that the rest is worth reading.</returns>
    public bool TakeFailure() => ++Failures <= MostFailures;

    /// <summary>Says that the page takes too much.</summary>
    /// <exception cref="DiagnosticException">Always.</exception>
    public void Exceed()
    {
        excess = PdfProblem.TooMuch(file, page);
        throw new DiagnosticException(excess);
    }

    /// <summary>Makes sure that nothing took too much: a parser may take a limit for a fault of the file, and go on.</summary>
    /// <exception cref="DiagnosticException">Something did.</exception>
    public void Check()
    {
        if (excess is not null) throw new DiagnosticException(excess);
    }
}
