namespace Huozi.Reading.Sources.Printed;

/// <summary>A file of printed pages: a PDF, a scan, an ALTO file.</summary>
/// <remarks>Pages are read one at a time, when asked for, so that a long file takes no more memory than its longest page.</remarks>
public interface IPrintedDocument : IDisposable
{
    /// <summary>How many pages it has; at least 1.</summary>
    int PageCount { get; }

    /// <summary>Reads one page.</summary>
    /// <param name="place">Its place in the file, from 1.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="Model.Diagnostics.DiagnosticException">The page cannot be read.</exception>
    PrintedPage Read(int place, CancellationToken cancellation);

    /// <summary>One of a page's pictures as a file by itself.</summary>
    /// <param name="place">The page's place in the file, from 1.</param>
    /// <param name="number">The picture's <see cref="PrintedPicture.Number"/>.</param>
    /// <returns>Its bytes, and what its file name ends with (<c>.jpg</c>, <c>.png</c>); null where the source cannot give it.</returns>
    (byte[] Bytes, string Extension)? Picture(int place, int number);
}
