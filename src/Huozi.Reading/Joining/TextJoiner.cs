using System.Text;
using Huozi.Text;
using Huozi.Text.Marks;

namespace Huozi.Reading.Joining;

/// <summary>Puts together what line ends have parted.</summary>
internal static class TextJoiner
{
    // Lines of a newspaper column are 9 to 32 characters; pieces that differ by more than 2 were not cut by a column.
    private const int NarrowestColumn = 9;
    private const int WidestColumn = 32;
    private const int Tolerance = 2;

    /// <summary>Joins a line to the text before it.</summary>
    /// <remarks>A line's end stands for a space only between two Latin words. A space that the dump has there parts words inside brackets (the
    /// writers' names) and is noise elsewhere.</remarks>
    public static void Append(StringBuilder text, string line, bool hasSpace)
    {
        if (text.Length > 0 && line.Length > 0)
        {
            var isWordEnd = char.IsAsciiLetter(text[^1]) && char.IsAsciiLetter(line[0]) && !(char.IsAsciiLetterUpper(text[^1]) && char.IsAsciiLetterUpper(line[0]));
            if (isWordEnd || (hasSpace && PairedMarks.Depths(Tail(text))[^1] > 0)) text.Append(' ');
        }
        text.Append(line);
    }

    // As much of a text as a bracketed byline takes: joining must not read a long paragraph again for each of its lines.
    private static string Tail(StringBuilder text)
    {
        const int longest = 80;
        var start = Math.Max(0, text.Length - longest);
        return text.ToString(start, text.Length - start);
    }

    /// <summary>
    /// Takes out the spaces between ideographs that stand for line ends: two or more, a column's width apart. Spaces that part words,
    /// as inside quotation marks, do not come so regularly and stay.
    /// </summary>
    public static string WithoutLineEndSpaces(string text)
    {
        if (!text.Contains(' ')) return text;
        var depths = PairedMarks.Depths(text);
        var places = new List<int>();
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == ' ' && depths[i] == 0 && !char.IsAscii(text[i - 1]) && !char.IsAscii(text[i + 1])) places.Add(i);
        }
        if (places.Count < 2) return text;
        var widths = places.Skip(1).Zip(places, (next, place) => next - place - 1).ToList();
        var isColumn = widths.Min() >= NarrowestColumn && widths.Max() <= WidestColumn && widths.Max() - widths.Min() <= Tolerance && places[0] <= widths.Max() + Tolerance;
        if (!isColumn) return text;
        var result = new StringBuilder(text);
        for (var i = places.Count - 1; i >= 0; i--) result.Remove(places[i], 1);
        return result.ToString();
    }

    /// <summary>The lines of a headline that a dump puts on one line: a space between two ideographs, outside quotation marks, is a line end.</summary>
    public static IEnumerable<string> HeadlineLines(string text)
    {
        var depths = PairedMarks.Depths(text);
        var start = 0;
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] is not (' ' or '\u3000') || depths[i] > 0) continue;
            var next = i;
            while (next < text.Length && char.IsWhiteSpace(text[next])) next++;
            if (start < i && IsTypeset(text[i - 1]) && IsTypeset(text[next]))
            {
                yield return text[start..i];
                start = next;
            }
            i = next;
        }
        yield return text[start..];
    }

    // A space beside a Latin word or a figure only sets it off.
    private static bool IsTypeset(char character) => Ideograph.Is(character) || PairedMarks.IsOpening(character) || PairedMarks.IsClosing(character)
        || character is '！' or '？' or '—';
}
