using Huozi.Reading.Sources.Pdf.Faces;
using UglyToad.PdfPig;

namespace Huozi.Reading.Sources.Pdf.Guarding;

/// <summary>How files are parsed: as leniently as can be, within a budget.</summary>
internal sealed class ReadingOptions : ParsingOptions
{
    public ReadingOptions(PageBudget budget)
    {
        Budget = budget;
        SkipMissingFonts = true;
        UseLenientParsing = true;
        FilterProvider = new BoundedFilters(budget);
    }

    /// <summary>What a page may take.</summary>
    public PageBudget Budget { get; }

    /// <summary>The file's fonts.</summary>
    public FontShelf Fonts { get; } = new();

    /// <summary>The number of the picture that is to be taken from the page, from 0; null where the page itself is to be read.</summary>
    public int? WantedPicture { get; set; }

    /// <summary>The picture that was wanted; null where there is none, or none that can be given.</summary>
    public (byte[] Bytes, string Extension)? Picture { get; set; }
}
