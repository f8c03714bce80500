using System.Xml;

namespace Huozi.Reading.Sources.Word;

/// <summary>Reads what paragraphs and runs say of themselves (ECMA-376-1, 17.3).</summary>
internal static class WordProperties
{
    private const int DeepestHeading = 8;
    private const int LargestSize = 3276; // the greatest that Word sets, in half points

    /// <summary>An attribute, whatever namespace it is in: the strict and the transitional form of the format differ in that.</summary>
    public static string? WordAttribute(this XmlReader reader, string name)
    {
        string? value = null;
        for (var more = reader.MoveToFirstAttribute(); more && value is null; more = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name) value = reader.Value;
        }
        reader.MoveToElement();
        return value;
    }

    /// <summary>Reads a run's properties; the reader stands on <c>rPr</c>.</summary>
    public static WordRunProperties ReadRun(XmlReader reader)
    {
        var run = new WordRunProperties();
        foreach (var name in reader.Children())
        {
            run = name switch
            {
                "rStyle" => run with { Style = reader.WordAttribute("val") },
                "b" => run with { Look = run.Look with { Bold = IsOn(reader) } },
                "sz" => run with { Look = run.Look with { Size = Number(reader, 1, LargestSize) } },
                "em" => run with { IsStressed = reader.WordAttribute("val") != "none" },
                "vertAlign" => run with { IsRaised = reader.WordAttribute("val") == "superscript" },
                "vanish" => run with { IsHidden = IsOn(reader) },
                "strike" or "dstrike" => run with { IsStruck = IsOn(reader) },
                "del" => run with { IsDeleted = true },
                _ => run,
            };
        }
        return run;
    }

    /// <summary>Reads a paragraph's properties; the reader stands on <c>pPr</c>.</summary>
    public static WordParagraphProperties ReadParagraph(XmlReader reader)
    {
        var paragraph = new WordParagraphProperties();
        foreach (var name in reader.Children())
        {
            paragraph = name switch
            {
                "pStyle" => paragraph with { Style = reader.WordAttribute("val") },
                "jc" => paragraph with { Look = paragraph.Look with { Centred = reader.WordAttribute("val") == "center" } },
                "outlineLvl" => paragraph with { OutlineLevel = Number(reader, 0, DeepestHeading) },
                "pageBreakBefore" => paragraph with { StartsPage = IsOn(reader) },
                "numPr" => paragraph with { List = ReadList(reader) },
                "sectPr" => paragraph with { EndsPage = EndsPage(reader) },
                "rPr" => paragraph with { IsJoined = ReadRun(reader).IsDeleted },
                _ => paragraph,
            };
        }
        return paragraph;
    }

    private static WordListItem? ReadList(XmlReader reader)
    {
        string? list = null;
        var level = 0;
        foreach (var name in reader.Children())
        {
            if (name == "numId") list = reader.WordAttribute("val");
            else if (name == "ilvl") level = Number(reader, 0, DeepestHeading) ?? 0;
        }
        // List 0 takes a paragraph out of the list its style puts it in.
        return list is null ? null : new(list, level);
    }

    private static bool EndsPage(XmlReader reader)
    {
        var ends = true;
        foreach (var name in reader.Children())
        {
            if (name == "type") ends = reader.WordAttribute("val") is not ("continuous" or "nextColumn");
        }
        return ends;
    }

    private static bool IsOn(XmlReader reader) => reader.WordAttribute("val") is not ("0" or "false" or "off");

    private static int? Number(XmlReader reader, int least, int most) =>
        int.TryParse(reader.WordAttribute("val"), out var number) && number >= least && number <= most ? number : null;
}
