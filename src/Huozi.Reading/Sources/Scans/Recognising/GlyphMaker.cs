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

    // White between squares is no blank up to so many ems.
    private const double WhiteBetweenIdeographs = 0.3;
    private const double WhiteBesideOther = 0.6;

    /// <summary>The glyphs of a line.</summary>
    /// <param name="reading">The line as it was read.</param>
    /// <param name="em">The size of its type, in dots.</param>
    /// <param name="face">What its face is called.</param>
    public IEnumerable<PrintedGlyph> Make(LineReading reading, double em, string face)
    {
        var extents = Enumerable.Range(0, reading.Characters.Count).Select(i => Extent(reading, i, em)).ToArray();
        Close(extents, reading.Characters, em);
        var middle = reading.Middle;
        for (var i = 0; i < extents.Length; i++)
        {
            var (start, end) = extents[i];
            var body = reading.Line.IsVertical ? new Area(middle - em / 2, start, middle + em / 2, end) : new Area(start, middle - em / 2, end, middle + em / 2);
            yield return new(
                reading.Characters[i].Text, new(body.Left * toPoints, body.Top * toPoints, body.Right * toPoints, body.Bottom * toPoints), em * toPoints, face, 0, 0, reading.Characters[i].Confidence);
        }
    }

    /// <summary>Takes up white that is too narrow for a blank: it belongs to the squares of the characters beside it.</summary>
    private static void Close((double Start, double End)[] extents, IReadOnlyList<ReadCharacter> characters, double em)
    {
        for (var i = 1; i < extents.Length; i++)
        {
            var white = extents[i].Start - extents[i - 1].End;
            var (isWideBefore, isWideAfter) = (CharacterWidths.IsWide(characters[i - 1].Text[0]), CharacterWidths.IsWide(characters[i].Text[0]));
            if (white <= 0 || white > (isWideBefore && isWideAfter ? WhiteBetweenIdeographs : WhiteBesideOther) * em) continue;
            // An ideograph's square is known; what else stands there may have more white around than is seen.
            var end = isWideBefore == isWideAfter ? extents[i].Start - white / 2 : isWideBefore ? extents[i - 1].End : extents[i].Start;
            (extents[i - 1].End, extents[i].Start) = (end, end);
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
