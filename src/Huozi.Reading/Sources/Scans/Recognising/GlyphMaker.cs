using Huozi.Model.Geometry;
using Huozi.Reading.Sources.Printed;
using Huozi.Text;

namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>Makes printed glyphs of read lines: the square each character was set in, as a PDF would give it.</summary>
/// <param name="toPoints">Points to a dot.</param>
internal sealed class GlyphMaker(double toPoints)
{
    // White beside the ink of a mark or a letter, in ems.
    private const double Bearing = 0.08;

    // Figures a whole em apart, or two ideographs apart with one between, are full-width: their pitch is the em within so much.
    private const double PitchTolerance = 0.15;

    /// <summary>The glyphs of a line.</summary>
    /// <param name="reading">The line as it was read.</param>
    /// <param name="em">The size of its type, in dots.</param>
    /// <param name="face">What its face is called.</param>
    public IEnumerable<PrintedGlyph> Make(LineReading reading, double em, string face)
    {
        var middle = reading.Middle;
        for (var i = 0; i < reading.Characters.Count; i++)
        {
            var character = reading.Characters[i];
            var (start, end) = Extent(reading, i, em);
            var body = reading.Line.IsVertical ? new Area(middle - em / 2, start, middle + em / 2, end) : new Area(start, middle - em / 2, end, middle + em / 2);
            yield return new(character.Text, new(body.Left * toPoints, body.Top * toPoints, body.Right * toPoints, body.Bottom * toPoints), em * toPoints, face, 0, 0, character.Confidence);
        }
    }

    /// <summary>What a character's square covers along the line.</summary>
    private static (double Start, double End) Extent(LineReading reading, int at, double em)
    {
        var (places, character) = (reading.Places, reading.Characters[at].Text[0]);
        var ink = places[at];
        var before = at > 0 ? places[at - 1].End : ink.Start;
        var after = at + 1 < places.Count ? places[at + 1].Start : ink.End;
        var (middle, bearing) = (Middle(ink), Bearing * em);
        if (CharacterWidths.IsWide(character) || (char.IsAsciiLetterOrDigit(character) && IsFullWidth(reading, at, em))) return (middle - em / 2, middle + em / 2);
        // Marks are set on a square or, beside another mark, on half of one: what white there is tells. At the ends of a line nothing does, and white would
        // reach into the gutter.
        if (CharacterWidths.IsOpening(character))
        {
            var end = ink.End + bearing;
            return (end - before >= 0.9 * em ? end - em : Math.Min(ink.Start, end - em / 2), end);
        }

        if (CharacterWidths.IsClosing(character))
        {
            var start = ink.Start - bearing;
            return (start, after - start >= 0.9 * em ? start + em : Math.Max(ink.End, start + em / 2));
        }

        return (ink.Start - bearing, ink.End + bearing);
    }

    private static bool IsFullWidth(LineReading reading, int at, double em)
    {
        var (characters, places) = (reading.Characters, reading.Places);
        if (at > 0 && IsPitch(at - 1, at, 1) && !Ideograph.Is(characters[at - 1].Text[0])) return true;
        if (at + 1 < places.Count && IsPitch(at, at + 1, 1) && !Ideograph.Is(characters[at + 1].Text[0])) return true;
        return at > 0 && at + 1 < places.Count && Ideograph.Is(characters[at - 1].Text[0]) && Ideograph.Is(characters[at + 1].Text[0]) && IsPitch(at - 1, at + 1, 2);

        bool IsPitch(int one, int other, int ems) => Math.Abs(Middle(places[other]) - Middle(places[one]) - ems * em) < PitchTolerance * em;
    }

    private static double Middle((double Start, double End) ink) => (ink.Start + ink.End) / 2;
}
