using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace Huozi.Reading.Sources.Pdf.Guarding;

/// <summary>The filters of streams (ISO 32000-1, 7.4), none of which makes more of its input than the budget allows.</summary>
internal sealed class BoundedFilters(PageBudget budget) : BaseFilterProvider(All(budget))
{
    private static Dictionary<string, IFilter> All(PageBudget budget)
    {
        var flate = new FlateDecoder(budget);
        var lzw = new BoundedFilter(new LzwFilter(), (input, _, _) => LengthOf.Lzw(input.Span), budget);
        var runs = new BoundedFilter(new RunLengthFilter(), (input, _, _) => LengthOf.RunLength(input.Span), budget);
        var fax = new BoundedFilter(new CcittFaxDecodeFilter(), LengthOf.Fax, budget);
        var ascii85 = new BoundedFilter(new Ascii85Filter(), (input, _, _) => 4L * input.Length, budget);
        var hex = new BoundedFilter(new AsciiHexDecodeFilter(), (input, _, _) => input.Length, budget);
        return new()
        {
            [NameToken.FlateDecode.Data] = flate,
            [NameToken.FlateDecodeAbbreviation.Data] = flate,
            [NameToken.LzwDecode.Data] = lzw,
            [NameToken.LzwDecodeAbbreviation.Data] = lzw,
            [NameToken.RunLengthDecode.Data] = runs,
            [NameToken.RunLengthDecodeAbbreviation.Data] = runs,
            [NameToken.CcittfaxDecode.Data] = fax,
            [NameToken.CcittfaxDecodeAbbreviation.Data] = fax,
            [NameToken.Ascii85Decode.Data] = ascii85,
            [NameToken.Ascii85DecodeAbbreviation.Data] = ascii85,
            [NameToken.AsciiHexDecode.Data] = hex,
            [NameToken.AsciiHexDecodeAbbreviation.Data] = hex,
            [NameToken.DctDecode.Data] = new DctDecodeFilter(),
            [NameToken.DctDecodeAbbreviation.Data] = new DctDecodeFilter(),
            [NameToken.JpxDecode.Data] = new JpxDecodeFilter(),
            [NameToken.Jbig2Decode.Data] = new Jbig2DecodeFilter(),
        };
    }
}
