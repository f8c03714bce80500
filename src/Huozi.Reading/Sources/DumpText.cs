using Huozi.Text.Normalizing;

namespace Huozi.Reading.Sources;

/// <summary>Cuts a dump's text into pages and lines.</summary>
internal static class DumpText
{
    /// <summary>The lines of each page (form feeds part pages), empty lines and empty pages left out.</summary>
    public static List<List<DumpLine>> Pages(string text)
    {
        var pages = new List<List<DumpLine>>();
        var number = 1;
        foreach (var page in text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\f'))
        {
            var lines = Lines(page, ref number);
            if (lines.Count > 0) pages.Add(lines);
        }
        return pages;
    }

    private static List<DumpLine> Lines(string page, ref int number)
    {
        var lines = new List<DumpLine>();
        var afterGap = true;
        var parts = page.Split('\n');
        for (var i = 0; i < parts.Length; i++)
        {
            var normal = CharacterForms.Normalize(parts[i]);
            var trimmed = normal.Trim();
            if (trimmed.Length > 0)
            {
                var isIndented = normal.StartsWith("\u3000\u3000", StringComparison.Ordinal);
                lines.Add(new(number + i, trimmed, afterGap, isIndented, !isIndented && char.IsWhiteSpace(normal[0]), char.IsWhiteSpace(normal[^1])));
            }
            afterGap = trimmed.Length == 0;
        }
        // A form feed ends no line: the next page goes on in the line it stands in.
        number += parts.Length - 1;
        return lines;
    }
}
