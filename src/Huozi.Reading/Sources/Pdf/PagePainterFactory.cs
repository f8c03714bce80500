using Huozi.Reading.Sources.Pdf.Guarding;
using Huozi.Reading.Sources.Printed;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Huozi.Reading.Sources.Pdf;

/// <summary>Makes a page's painter.</summary>
internal sealed class PagePainterFactory(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<PrintedPage>(scanner, resources, filters, new BoundedContent(parser, ((ReadingOptions)options).Budget), options), IPageFactory<PrintedPage>
{
    // So many parts, and the same may be named many times over: then what they come to is told first.
    private const int ManyParts = 16;

    /// <inheritdoc/>
    PrintedPage IPageFactory<PrintedPage>.Create(int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations)
    {
        if (dictionary.TryGet(NameToken.Contents, out var contents) && DirectObjectFinder.TryGet<ArrayToken>(contents, PdfScanner, out var parts) && parts.Data.Count > ManyParts) Check(parts);
        var fonts = ((ReadingOptions)ParsingOptions).Fonts;
        fonts.Lighten(dictionary, PdfScanner);
        foreach (var inherited in pageTreeMembers.ParentResources) fonts.LightenAll(inherited, PdfScanner);
        return Create(number, dictionary, pageTreeMembers, namedDestinations);
    }

    /// <inheritdoc/>
    protected override PrintedPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox, UserSpaceUnit userSpaceUnit,
        PageRotationDegrees rotation, TransformationMatrix initialMatrix, IReadOnlyList<IGraphicsStateOperation> operations) =>
        new PagePainter(pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix, (ReadingOptions)ParsingOptions, dictionary)
            .Process(pageNumber, operations);

    private void Check(ArrayToken parts)
    {
        var budget = ((ReadingOptions)ParsingOptions).Budget;
        if (parts.Data.Count > PageBudget.MostParts) budget.Exceed();
        var length = 0L;
        foreach (var part in parts.Data)
        {
            if (DirectObjectFinder.TryGet<StreamToken>(part, PdfScanner, out var stream)) length += stream.Data.Length;
            if (length > PageBudget.MostContent) budget.Exceed();
        }
    }
}
