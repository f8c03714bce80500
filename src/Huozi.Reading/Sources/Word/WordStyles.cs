using System.Xml;

namespace Huozi.Reading.Sources.Word;

/// <summary>The styles of a Word file.</summary>
internal sealed class WordStyles
{
    // Styles based on one another in a circle end somewhere.
    private const int LongestChain = 20;

    private readonly Dictionary<string, WordStyle> styles = new(StringComparer.Ordinal);
    private string? standard;
    private WordLook defaults;

    /// <summary>Reads the part <c>styles.xml</c>.</summary>
    public static WordStyles Read(XmlReader reader)
    {
        var result = new WordStyles();
        reader.MoveToContent();
        foreach (var name in reader.Children())
        {
            if (name == "style") result.ReadStyle(reader);
            else if (name == "docDefaults")
            {
                foreach (var kind in reader.Children())
                {
                    foreach (var properties in reader.Children())
                    {
                        if (properties == "rPr") result.defaults = WordProperties.ReadRun(reader).Look.Over(result.defaults);
                    }
                }
            }
        }
        return result;
    }

    /// <summary>How type of a style looks, the styles it is based on and the file's defaults counted in.</summary>
    public WordLook Look(string? style)
    {
        var look = default(WordLook);
        foreach (var one in Chain(style)) look = look.Over(one.Look);
        return look.Over(defaults);
    }

    /// <summary>How type of a character style looks, by itself.</summary>
    public WordLook CharacterLook(string? style) => style is null ? default : Chain(style).Aggregate(default(WordLook), (look, one) => look.Over(one.Look));

    /// <summary>A paragraph style and those it is based on, itself first; the default style where none is named.</summary>
    public IEnumerable<WordStyle> Chain(string? style)
    {
        var next = style ?? standard;
        for (var i = 0; i < LongestChain && next is not null && styles.TryGetValue(next, out var found); i++)
        {
            yield return found;
            next = found.BasedOn;
        }
    }

    private void ReadStyle(XmlReader reader)
    {
        if (reader.WordAttribute("styleId") is not { } id) return;
        if (reader.WordAttribute("type") == "paragraph" && reader.WordAttribute("default") is "1" or "true") standard ??= id;
        string name = "", basedOn = "";
        var look = default(WordLook);
        var paragraph = new WordParagraphProperties();
        foreach (var child in reader.Children())
        {
            if (child == "name") name = (reader.WordAttribute("val") ?? "").Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
            else if (child == "basedOn") basedOn = reader.WordAttribute("val") ?? "";
            else if (child == "rPr") look = WordProperties.ReadRun(reader).Look.Over(look);
            else if (child == "pPr")
            {
                paragraph = WordProperties.ReadParagraph(reader);
                look = look.Over(paragraph.Look);
            }
        }
        styles[id] = new(name, basedOn.Length > 0 ? basedOn : null, look, paragraph.OutlineLevel, paragraph.List);
    }
}
