using System.Collections.Frozen;
using System.Text;

namespace Huozi.Text.Normalizing;

/// <summary>Puts a printed page's characters into the forms that a writer typed, where print or its software has changed them.</summary>
/// <remarks>
/// Forms for vertical text (U+FE10 to FE4F) become the ordinary marks; ﹃﹄﹁﹂ are what “”‘’ become there (GB/T 15834-2011, 5.2; CLREQ 2.3.2). Radicals and compatibility ideographs become
/// the ordinary ideographs. Some faces draw two code points as one glyph, and a PDF's text layer then has either: the one of GB/T 2312 is meant.
/// Full-width figures and letters stay as they are: they are print, not an accident of it.
/// </remarks>
public static class PrintedForms
{
    private const string Vertical = "︐，︑、︒。︓：︔；︕！︖？︗〖︘〗︙…︱—︵（︶）︹〔︺〕︻【︼】︽《︾》︿〈﹀〉﹁‘﹂’﹃“﹄”﹇[﹈]";

    private const string Shared = "―—∕/⁄/⋯…〜～‧·•·戶户內内別别呂吕吿告黃黄靑青淸清淨净爭争彥彦稅税脫脱悅悦郞郎敎教旣既槪概";

    private static readonly FrozenDictionary<char, char> Forms = Pairs(Vertical).Concat(Pairs(Shared)).ToFrozenDictionary();

    /// <summary>The text in ordinary forms; nothing is left out but marks that no reader sees.</summary>
    public static string Ordinary(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 1 && text[0] is >= '一' and <= '龥' && !Forms.ContainsKey(text[0])) return text;
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD') continue;
            // The radical ⼾ decomposes to 戶, but in a face of simplified forms it is drawn as 户.
            var ordinary = EquivalentIdeographs.Find(character) ?? character.ToString();
            result.Append(ordinary.Length == 1 && Forms.TryGetValue(ordinary[0], out var form) ? form.ToString() : ordinary);
        }

        return result.ToString();
    }

    private static IEnumerable<KeyValuePair<char, char>> Pairs(string pairs) => pairs.Chunk(2).Select(pair => KeyValuePair.Create(pair[0], pair[1]));
}
