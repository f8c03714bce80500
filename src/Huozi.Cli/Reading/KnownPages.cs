using Huozi.Model.Recovered;

namespace Huozi.Cli.Reading;

/// <summary>An input whose pages are read all at once: a text, copy, an issue folder.</summary>
/// <param name="pages">The pages.</param>
/// <param name="pictures">Their pictures, by <see cref="ReadPicture.Number"/>; none where the source has none to give.</param>
internal sealed class KnownPages(IReadOnlyList<ReadPage> pages, IReadOnlyList<(byte[] Bytes, string Extension)>? pictures = null) : IPageSource
{
    /// <inheritdoc/>
    public int PageCount => pages.Count;

    /// <inheritdoc/>
    public ReadPage Read(int place, CancellationToken cancellation) => pages[place - 1];

    /// <inheritdoc/>
    public (byte[] Bytes, string Extension)? Picture(int place, int number) => pictures?[number];

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
