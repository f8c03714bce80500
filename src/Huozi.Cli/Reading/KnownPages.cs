using Huozi.Model.Recovered;

namespace Huozi.Cli.Reading;

/// <summary>An input whose pages are read all at once: a text, an issue folder.</summary>
internal sealed class KnownPages(IReadOnlyList<ReadPage> pages) : IPageSource
{
    /// <inheritdoc/>
    public int PageCount => pages.Count;

    /// <inheritdoc/>
    public ReadPage Read(int place, CancellationToken cancellation) => pages[place - 1];

    /// <inheritdoc/>
    public (byte[] Bytes, string Extension)? Picture(int place, int number) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
