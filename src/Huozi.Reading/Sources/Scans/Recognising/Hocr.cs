using System.Globalization;
using System.Xml;

namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>Reads hOCR, the recogniser's output: XHTML whose titles say where each character is.</summary>
internal static class Hocr
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null };

    /// <summary>The characters of each page, in their order.</summary>
    /// <param name="text">The output.</param>
    /// <param name="pages">How many pages went in.</param>
    /// <exception cref="XmlException">It is no XHTML.</exception>
    /// <exception cref="FormatException">It lacks pages or places.</exception>
    public static List<ReadCharacter>[] Read(TextReader text, int pages)
    {
        var read = new List<ReadCharacter>[pages];
        for (var i = 0; i < pages; i++) read[i] = [];
        using var reader = XmlReader.Create(text, Settings);
        var page = -1;
        while (reader.Read())
        {
            if (reader.NodeType is not XmlNodeType.Element) continue;
            switch (reader.GetAttribute("class"))
            {
                case "ocr_page":
                    page++;
                    break;
                case "ocrx_cinfo" when reader.GetAttribute("title") is { } title && title.StartsWith("x_bboxes", StringComparison.Ordinal):
                    if (page < 0 || page >= pages) throw new FormatException("A character stands outside the pages.");
                    var numbers = title.Split([' ', ';'], StringSplitOptions.RemoveEmptyEntries);
                    var character = reader.ReadElementContentAsString();
                    if (!string.IsNullOrWhiteSpace(character)) read[page].Add(new(character.Trim(), Number(numbers[1]), Number(numbers[3]), (float)Number(numbers[6]) / 100));
                    break;
            }
        }

        if (page + 1 != pages) throw new FormatException($"{pages} pages went in and {page + 1} came out.");
        return read;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
