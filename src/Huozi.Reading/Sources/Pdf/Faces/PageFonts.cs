using System.Runtime.CompilerServices;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Huozi.Reading.Sources.Pdf.Faces;

/// <summary>The fonts that a page's content may name, for those that do not say which characters their glyphs are: the faces inside them may.</summary>
/// <remarks>Where codes are glyphs (Identity-H, Identity-V), the character map of the face, read backwards, names the characters (ISO 32000-1, 9.7.5.2).</remarks>
internal sealed class PageFonts
{
    private static readonly ConditionalWeakTable<IFont, IReadOnlyDictionary<int, string>> Maps = [];

    private readonly IPdfTokenScanner scanner;
    private readonly ILookupFilterProvider filters;
    private readonly Stack<DictionaryToken> resources = new();

    public PageFonts(DictionaryToken page, IPdfTokenScanner scanner, ILookupFilterProvider filters)
    {
        (this.scanner, this.filters) = (scanner, filters);
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
        if (!Maps.TryGetValue(font, out var map))
        {
            map = name is null ? new Dictionary<int, string>() : Map(name);
            Maps.AddOrUpdate(font, map);
        }
        return map.GetValueOrDefault(code);
    }

    private IReadOnlyDictionary<int, string> Map(NameToken name)
    {
        foreach (var owner in resources)
        {
            if (Get<DictionaryToken>(owner, NameToken.Resources) is { } own && Get<DictionaryToken>(own, NameToken.Font) is { } fonts && Get<DictionaryToken>(fonts, name) is { } font) return Map(font);
        }
        return new Dictionary<int, string>();
    }

    private IReadOnlyDictionary<int, string> Map(DictionaryToken font)
    {
        var none = new Dictionary<int, string>();
        if (Get<NameToken>(font, NameToken.Encoding) is not { Data: "Identity-H" or "Identity-V" }) return none;
        if (Get<ArrayToken>(font, NameToken.DescendantFonts) is not { Data: [var only, ..] } || !DirectObjectFinder.TryGet<DictionaryToken>(only, scanner, out var descendant)) return none;
        if (Get<DictionaryToken>(descendant, NameToken.FontDescriptor) is not { } descriptor) return none;
        if ((Get<StreamToken>(descriptor, NameToken.FontFile2) ?? Get<StreamToken>(descriptor, NameToken.FontFile3)) is not { } program) return none;
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

    private T? Get<T>(DictionaryToken dictionary, NameToken name) where T : class, IToken => dictionary.TryGet(name, scanner, out T? value) ? value : null;

    /// <summary>Comes out of a form.</summary>
    public readonly ref struct Exit(PageFonts fonts)
    {
        /// <summary>Comes out.</summary>
        public void Dispose() => fonts.resources.Pop();
    }
}
