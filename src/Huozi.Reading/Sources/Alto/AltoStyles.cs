using System.Globalization;
using System.Xml;

namespace Huozi.Reading.Sources.Alto;

/// <summary>The styles and tags that an ALTO file refers to.</summary>
internal sealed class AltoStyles
{
    // No type is so small or so large, in points.
    private const double Smallest = 1;
    private const double Largest = 1_000;

    private readonly Dictionary<string, AltoStyle> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, AltoTag> tags = new(StringComparer.Ordinal);

    /// <summary>Reads the styles inside the element the reader stands on.</summary>
    public void ReadStyles(XmlReader reader)
    {
        foreach (var name in reader.Children())
        {
            if (name != "TextStyle" || reader.GetAttribute("ID") is not { } id) continue;
            var size = reader.Number("FONTSIZE");
            var ink = int.TryParse(reader.GetAttribute("FONTCOLOR"), NumberStyles.AllowHexSpecifier, null, out var colour) && colour is >= 0 and <= 0xFFFFFF ? colour : 0;
            styles[id] = new(reader.GetAttribute("FONTFAMILY") ?? "", size is >= Smallest and <= Largest ? size : null, ink);
        }
    }

    /// <summary>Reads the tags inside the element the reader stands on.</summary>
    public void ReadTags(XmlReader reader)
    {
        foreach (var _ in reader.Children())
        {
            if (reader.GetAttribute("ID") is { } id && reader.GetAttribute("LABEL") is { } label) tags[id] = new(label, reader.GetAttribute("DESCRIPTION"));
        }
    }

    /// <summary>The style that the element the reader stands on has; that of what it is in where it has none.</summary>
    public AltoStyle Style(XmlReader reader, AltoStyle outer) => References(reader, "STYLEREFS").Select(id => styles.TryGetValue(id, out var style) ? style : null).LastOrDefault(style => style is not null) ?? outer;

    /// <summary>The tags of the element the reader stands on.</summary>
    public IEnumerable<AltoTag> Tags(XmlReader reader) => References(reader, "TAGREFS").Where(tags.ContainsKey).Select(id => tags[id]);

    private static string[] References(XmlReader reader, string name) => reader.GetAttribute(name)?.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) ?? [];
}
