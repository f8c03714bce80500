using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Huozi.Reading.Sources.Pdf.Guarding;

/// <summary>A filter that is asked for nothing that is too much.</summary>
/// <param name="inner">The filter.</param>
/// <param name="length">How many bytes it would make, at most, of an input with a stream's dictionary and the filter's place in it.</param>
/// <param name="budget">What is too much.</param>
internal sealed class BoundedFilter(IFilter inner, Func<Memory<byte>, DictionaryToken, int, long> length, PageBudget budget) : IFilter
{
    /// <inheritdoc/>
    public bool IsSupported => inner.IsSupported;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        budget.TakeBytes(length(input, streamDictionary, filterIndex));
        return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
    }
}
