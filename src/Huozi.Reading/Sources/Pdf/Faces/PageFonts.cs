using System.Runtime.CompilerServices;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Huozi.Reading.Sources.Pdf.Faces;

/// <summary>The fonts that a page's content may name, for those that do not say which characters their glyphs are: the faces inside them may.</summary>
/// <remarks>Where codes are glyphs (Identity-H, Identity-V), the character map of the face, read backwards, names the characters; where they are Unicode by the name of
/// their map (UniGB-UTF16-H), they name themselves (ISO 32000-1, 9.7.5.2).</remarks>
internal sealed class PageFonts
{
    private static readonly IReadOnlyDictionary<int, string> None = new Dictionary<int, string>();
    private static readonly ConditionalWeakTable<IFont, FontCharacters> Found = [];

    private readonly IPdfTokenScanner scanner;
    private readonly ILookupFilterProvider filters;
    private readonly FontShelf shelf;
    private readonly Stack<DictionaryToken> resources = new();

    public PageFonts(DictionaryToken page, IPdfTokenScanner scanner, ILookupFilterProvider filters, FontShelf shelf)
    {
        (this.scanner, this.filters, this.shelf) = (scanner, filters, shelf);
        resources.Push(page);
    }

    /// <summary>Goes into a form, whose fonts go before those of what shows it.</summary>
    /// <returns>Comes out of it again.</returns>
    public Exit Enter(DictionaryToken form)
    {
        resources.Push(form);
        return new(this);
    }

    /// <summary>The character of a code; null where nothing tells it.</summary>
    public string? Find(IFont font, NameToken? name, int code)
    {
        if (!Found.TryGetValue(font, out var characters))
        {
            characters = name is not null && Dictionary(name) is { } dictionary ? Characters(dictionary) : new(None, CodesAreUnicode: false);
            Found.AddOrUpdate(font, characters);
        }
        return characters.CodesAreUnicode ? FromUtf16(code) : characters.OfCodes.GetValueOrDefault(code);
    }

    private DictionaryToken? Dictionary(NameToken name)
    {
        foreach (var owner in resources)
        {
            if (Get<DictionaryToken>(owner, NameToken.Resources) is { } own && Get<DictionaryToken>(own, NameToken.Font) is { } fonts && Get<DictionaryToken>(fonts, name) is { } font) return font;
        }
        return null;
    }

    private FontCharacters Characters(DictionaryToken font) => Get<NameToken>(font, NameToken.Encoding)?.Data switch
    {
        "Identity-H" or "Identity-V" => new(OfGlyphs(font), CodesAreUnicode: false),
        { } name when name.StartsWith("Uni", StringComparison.Ordinal) && (name.Contains("UCS2", StringComparison.Ordinal) || name.Contains("UTF16", StringComparison.Ordinal)) => new(None, CodesAreUnicode: true),
        _ => new(None, CodesAreUnicode: false),
    };

    private IReadOnlyDictionary<int, string> OfGlyphs(DictionaryToken font)
    {
        if (Get<ArrayToken>(font, NameToken.DescendantFonts) is not { Data: [var only, ..] } || !DirectObjectFinder.TryGet<DictionaryToken>(only, scanner, out var descendant)) return None;
        if (shelf.Descriptor(descendant, scanner) is not { } descriptor) return None;
        if ((Get<StreamToken>(descriptor, NameToken.FontFile2) ?? Get<StreamToken>(descriptor, NameToken.FontFile3)) is not { } program) return None;
        var characters = CharacterMap.Backwards(program.Decode(filters, scanner).Span);
        if (Get<StreamToken>(descendant, NameToken.CidToGidMap) is not { } glyphs) return characters;
        var map = new Dictionary<int, string>();
        var pairs = glyphs.Decode(filters, scanner).Span;
        for (var cid = 0; 2 * cid + 1 < pairs.Length; cid++)
        {
            if (characters.TryGetValue(pairs[2 * cid] << 8 | pairs[2 * cid + 1], out var character)) map[cid] = character;
        }
        return map;
    }

    /// <summary>A code of two bytes, or of four: a pair of surrogates.</summary>
    private static string? FromUtf16(int code)
    {
        var (high, low) = ((char)(code >>> 16), (char)code);
        if (high == 0) return char.IsSurrogate(low) || low == 0 ? null : low.ToString();
        return char.IsSurrogatePair(high, low) ? $"{high}{low}" : null;
    }

    private T? Get<T>(DictionaryToken dictionary, NameToken name) where T : class, IToken => dictionary.TryGet(name, scanner, out T? value) ? value : null;

    /// <summary>What the codes of a font mean.</summary>
    private sealed record FontCharacters(IReadOnlyDictionary<int, string> OfCodes, bool CodesAreUnicode);

    /// <summary>Comes out of a form.</summary>
    public readonly ref struct Exit(PageFonts fonts)
    {
        /// <summary>Comes out.</summary>
        public void Dispose() => fonts.resources.Pop();
    }
}
