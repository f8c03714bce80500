using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Huozi.Reading.Sources.Pdf.Faces;

/// <summary>A file's fonts without what only drawing needs: the programs of composite fonts and the procedures of Type 3 glyphs.</summary>
/// <remarks>Their widths and characters stand outside of these. Megabytes of outlines need not be unpacked and parsed, and damage in them harms nothing.</remarks>
internal sealed class FontShelf
{
    private static readonly NameToken Procedures = NameToken.Create("CharProcs");

    private readonly HashSet<IndirectReference> seen = [];
    private readonly Dictionary<IndirectReference, DictionaryToken> descriptors = [];

    /// <summary>Lightens the fonts of a page or form, before they are loaded.</summary>
    public void Lighten(DictionaryToken owner, IPdfTokenScanner scanner)
    {
        if (owner.TryGet(NameToken.Resources, scanner, out DictionaryToken? resources)) LightenAll(resources, scanner);
    }

    /// <summary>Lightens the fonts of a dictionary of resources.</summary>
    public void LightenAll(DictionaryToken resources, IPdfTokenScanner scanner)
    {
        if (!resources.TryGet(NameToken.Font, scanner, out DictionaryToken? fonts)) return;
        foreach (var token in fonts.Data.Values)
        {
            if (token is not IndirectReferenceToken { Data: var reference } || !seen.Add(reference) || !DirectObjectFinder.TryGet(token, scanner, out DictionaryToken? font) || !font.TryGet(NameToken.Subtype, scanner, out NameToken? kind)) continue;
            if (kind.Data == "Type3") scanner.ReplaceToken(reference, font.With(Procedures, new DictionaryToken(new Dictionary<NameToken, IToken>())));
            else if (kind.Data == "Type0" && font.TryGet(NameToken.DescendantFonts, scanner, out ArrayToken? descendants) && descendants.Data is [IndirectReferenceToken descendant, ..]) LightenDescendant(descendant, scanner);
        }
    }

    /// <summary>What a font's descriptor says, its program too; null where it has none.</summary>
    public DictionaryToken? Descriptor(DictionaryToken font, IPdfTokenScanner scanner)
    {
        if (font.TryGet(NameToken.FontDescriptor, out var token) && token is IndirectReferenceToken { Data: var reference } && descriptors.TryGetValue(reference, out var whole)) return whole;
        return font.TryGet(NameToken.FontDescriptor, scanner, out DictionaryToken? descriptor) ? descriptor : null;
    }

    private void LightenDescendant(IndirectReferenceToken reference, IPdfTokenScanner scanner)
    {
        if (!DirectObjectFinder.TryGet(reference, scanner, out DictionaryToken? font)) return;
        if (!font.TryGet(NameToken.FontDescriptor, scanner, out DictionaryToken? descriptor))
        {
            // It must have one, and the parser takes for granted that it has.
            scanner.ReplaceToken(reference.Data, font.With(NameToken.FontDescriptor, new DictionaryToken(new Dictionary<NameToken, IToken> { [NameToken.Type] = NameToken.FontDescriptor })));
            return;
        }
        if (!font.TryGet(NameToken.FontDescriptor, out var token) || token is not IndirectReferenceToken { Data: var place }) return;
        descriptors[place] = descriptor;
        scanner.ReplaceToken(place, descriptor.Without(NameToken.FontFile).Without(NameToken.FontFile2).Without(NameToken.FontFile3));
    }
}
