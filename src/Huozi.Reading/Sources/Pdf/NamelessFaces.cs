using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Huozi.Reading.Sources.Pdf;

/// <summary>Tells the faces of a page's Type 3 fonts apart, which have no names (ISO 32000-1, 9.6.5).</summary>
/// <remarks>A producer that draws a face's glyphs as Type 3 parts them over many fonts of 256; those of one face share its descriptor.</remarks>
internal static class NamelessFaces
{
    /// <summary>For the name that each such font has in the page's content, one for its face.</summary>
    public static IReadOnlyDictionary<string, string> Of(DictionaryToken page, IPdfTokenScanner scanner)
    {
        var faces = new Dictionary<string, string>();
        if (Resolve(page, NameToken.Resources) is not DictionaryToken resources || Resolve(resources, NameToken.Font) is not DictionaryToken fonts) return faces;
        foreach (var name in fonts.Data.Keys)
        {
            if (Resolve(fonts, NameToken.Create(name)) is not DictionaryToken font || Resolve(font, NameToken.Subtype) is not NameToken { Data: "Type3" }) continue;
            if (font.Data.TryGetValue(NameToken.FontDescriptor.Data, out var descriptor) && descriptor is IndirectReferenceToken reference) faces[name] = $"Type3-{reference.Data.ObjectNumber}";
        }

        return faces;

        IToken? Resolve(DictionaryToken dictionary, NameToken key) =>
            dictionary.Data.TryGetValue(key.Data, out var value) ? value is IndirectReferenceToken reference ? scanner.Get(reference.Data)?.Data : value : null;
    }
}
