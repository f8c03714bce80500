using Huozi.Text;

namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>Gives punctuation the form that Chinese text has. The recogniser often gives the ASCII mark that looks alike.</summary>
internal static class MarkForms
{
    private const string Ascii = ",:;?!()~";
    private const string Chinese = "，：；？！（）～";

    // A dash (——) is one stroke two squares long; recognised as one or two of these. Characters of their own have white between them.
    private const string Strokes = "一—-–―_";
    private const double LongestSingle = 1.5;
    private const double Touching = 0.06;

    /// <summary>The characters of a line with Chinese marks; of a line without ideographs, as they are.</summary>
    /// <param name="characters">The characters, in order.</param>
    /// <param name="places">Where the ink of each begins and ends.</param>
    /// <param name="em">The size of the characters, in the same unit.</param>
    public static (IReadOnlyList<ReadCharacter> Characters, IReadOnlyList<(double Start, double End)> Places) Put(
        IReadOnlyList<ReadCharacter> characters, IReadOnlyList<(double Start, double End)> places, double em)
    {
        if (!characters.Any(character => Ideograph.Is(character.Text[0]))) return (characters, places);
        var formed = new List<ReadCharacter>(characters.Count);
        var formedPlaces = new List<(double Start, double End)>(characters.Count);
        for (var i = 0; i < characters.Count; i++)
        {
            var (start, end) = places[i];
            var isLong = IsStroke(characters[i]) && end - start > LongestSingle * em;
            if (isLong || (i + 1 < characters.Count && IsStroke(characters[i]) && IsStroke(characters[i + 1]) && places[i + 1].Start - end < Touching * em))
            {
                if (!isLong) end = places[++i].End;
                var middle = (start + end) / 2;
                formed.AddRange([characters[i] with { Text = "—" }, characters[i] with { Text = "—" }]);
                formedPlaces.AddRange([(start, middle), (middle, end)]);
                continue;
            }

            formed.Add(characters[i] with { Text = Form(characters, places, i) });
            formedPlaces.Add(places[i]);
        }

        return (formed, formedPlaces);
    }

    private static string Form(IReadOnlyList<ReadCharacter> characters, IReadOnlyList<(double Start, double End)> places, int at)
    {
        var text = characters[at].Text;
        if (text.Length > 1) return text;
        var (before, after) = (at > 0 ? characters[at - 1].Text[^1] : ' ', at + 1 < characters.Count ? characters[at + 1].Text[0] : ' ');
        if (text is "\"" or "'")
        {
            // The ink of an opening quotation mark stands at the end of its square, that of a closing one at the beginning.
            var whiteBefore = at > 0 ? places[at].Start - places[at - 1].End : double.PositiveInfinity;
            var whiteAfter = at + 1 < places.Count ? places[at + 1].Start - places[at].End : double.PositiveInfinity;
            return (text, whiteBefore > whiteAfter) switch { ("\"", true) => "“", ("\"", false) => "”", (_, true) => "‘", _ => "’" };
        }

        // 10:30, 1,100 and Latin words keep their marks.
        if (char.IsAsciiLetterOrDigit(before) && char.IsAsciiLetterOrDigit(after)) return text;
        if (text == "." && Ideograph.Is(before) && !char.IsAsciiLetterOrDigit(after)) return "。";
        return Ascii.IndexOf(text[0]) is >= 0 and var form ? Chinese[form].ToString() : text;
    }

    private static bool IsStroke(ReadCharacter character) => Strokes.Contains(character.Text[0]);
}
