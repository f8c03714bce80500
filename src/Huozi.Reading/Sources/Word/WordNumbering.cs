using System.Xml;

namespace Huozi.Reading.Sources.Word;

/// <summary>Counts the paragraphs that Word numbers by itself: the numbers are printed and are in no text.</summary>
/// <remarks>ECMA-376-1, 17.9. Bullets are not text and are left out.</remarks>
internal sealed class WordNumbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, WordListLevel[]> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int?[]> counts = new(StringComparer.Ordinal);

    /// <summary>Reads the part <c>numbering.xml</c>.</summary>
    public static WordNumbering Read(XmlReader reader)
    {
        var result = new WordNumbering();
        reader.MoveToContent();
        foreach (var name in reader.Children())
        {
            if (name == "abstractNum" && reader.WordAttribute("abstractNumId") is { } definition) result.definitions[definition] = ReadLevels(reader);
            else if (name == "num" && reader.WordAttribute("numId") is { } list)
            {
                foreach (var child in reader.Children())
                {
                    if (child == "abstractNumId" && reader.WordAttribute("val") is { } used) result.lists[list] = used;
                }
            }
        }
        return result;
    }

    /// <summary>Counts a paragraph, and gives the number that stands before it: <c>一、</c>; empty for bullets and unknown lists.</summary>
    public string Next(WordListItem item)
    {
        if (!lists.TryGetValue(item.List, out var definition) || !definitions.TryGetValue(definition, out var levels)) return "";
        if (!counts.TryGetValue(definition, out var count)) counts[definition] = count = new int?[Levels];
        count[item.Level] = count[item.Level] + 1 ?? levels[item.Level].Start;
        Array.Clear(count, item.Level + 1, Levels - item.Level - 1);
        var text = levels[item.Level].Text;
        if (levels[item.Level].Format is "bullet" or "none") return "";
        for (var i = 0; i <= item.Level; i++) text = text.Replace($"%{i + 1}", WordListNumber.Format(count[i] ?? levels[i].Start, levels[i].Format), StringComparison.Ordinal);
        return text;
    }

    private static WordListLevel[] ReadLevels(XmlReader reader)
    {
        var levels = Enumerable.Repeat(new WordListLevel(1, "none", ""), Levels).ToArray();
        foreach (var name in reader.Children())
        {
            if (name != "lvl" || !int.TryParse(reader.WordAttribute("ilvl"), out var at) || at is < 0 or >= Levels) continue;
            foreach (var child in reader.Children())
            {
                var value = reader.WordAttribute("val") ?? "";
                levels[at] = child switch
                {
                    "start" when int.TryParse(value, out var start) && start is >= 0 and <= short.MaxValue => levels[at] with { Start = start },
                    "numFmt" => levels[at] with { Format = value },
                    // A level's text is a sign or two around its numbers.
                    "lvlText" when value.Length <= 40 => levels[at] with { Text = value },
                    _ => levels[at],
                };
            }
        }
        return levels;
    }
}
