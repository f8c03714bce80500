using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Parser;

namespace Huozi.Reading.Sources.Pdf.Guarding;

/// <summary>Parses content that is not too much.</summary>
internal sealed class BoundedContent(IPageContentParser inner, PageBudget budget) : IPageContentParser
{
    /// <inheritdoc/>
    public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
    {
        if (inputBytes.Length > PageBudget.MostContent) budget.Exceed();
        return inner.Parse(pageNumber, inputBytes, log);
    }
}
