using Huozi.Model.Diagnostics;
using Huozi.Model.Recovered;

namespace Huozi.Cli.Reading;

/// <summary>An input that is open for reading: its pages, one at a time, and the pictures on them.</summary>
internal interface IPageSource : IDisposable
{
    /// <summary>How many pages it has; at least 1.</summary>
    int PageCount { get; }

    /// <summary>Reads one page.</summary>
    /// <param name="place">Its place in the input, from 1.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="DiagnosticException">The page cannot be read.</exception>
    ReadPage Read(int place, CancellationToken cancellation);

    /// <summary>One of a page's pictures as a file by itself.</summary>
    /// <param name="place">The page's place in the input, from 1.</param>
    /// <param name="number">The picture's <see cref="ReadPicture.Number"/>.</param>
    /// <returns>Its bytes, and what its file name ends with (<c>.jpg</c>, <c>.png</c>); null where the source cannot give it.</returns>
    (byte[] Bytes, string Extension)? Picture(int place, int number);
}
