using Huozi.Model.Recovered;
using Huozi.Reading;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Cli.Reading;

/// <summary>An input of printed pages.</summary>
internal sealed class PrintedPages(IPrintedDocument document, string file) : IPageSource
{
    /// <inheritdoc/>
    public int PageCount => document.PageCount;

    /// <inheritdoc/>
    public ReadPage Read(int place, CancellationToken cancellation)
    {
        var printed = document.Read(place, cancellation);
        var page = PageReader.Read(printed);
        return page with { Warnings = [.. printed.Warnings.Concat(page.Warnings).Select(warning => warning with { File = warning.File ?? file })] };
    }

    /// <inheritdoc/>
    public (byte[] Bytes, string Extension)? Picture(int place, int number) => document.Picture(place, number);

    /// <inheritdoc/>
    public void Dispose() => document.Dispose();
}
