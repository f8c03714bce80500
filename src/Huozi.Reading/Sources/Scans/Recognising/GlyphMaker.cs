using Huozi.Model.Geometry;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>Makes printed glyphs of read lines: the square each character was set in, as a PDF would give it.</summary>
/// <param name="toPoints">Points to a dot.</param>
internal sealed class GlyphMaker(double toPoints)
{
    // White beside the ink of a mark or a letter, in ems.
    private const double Bearing = 0.08;

    /// <summary>The glyphs of a line.</summary>
    /// <param name="reading">The line as it was read.</param>
    /// <param name="em">The size of its type, in dots.</param>
    /// <param name="inkOf">The colour of what an area of the page shows.</param>
    public IEnumerable<PrintedGlyph> Make(LineReading reading, double em, Func<Dots, int> inkOf)
    {
        var line = reading.Line;
        var middle = line.IsVertical ? line.Box.CentreX : line.Box.CentreY;
        for (var i = 0; i < reading.Characters.Count; i++)
        {
            var character = reading.Characters[i];
            var before = i > 0 ? reading.Places[i - 1].End : double.NegativeInfinity;
            var after = i + 1 < reading.Places.Count ? reading.Places[i + 1].Start : double.PositiveInfinity;
            var (start, end) = Extent(character.Text[0], reading.Places[i], before, after, em);
            var (inkStart, inkEnd) = ((int)reading.Places[i].Start, (int)Math.Ceiling(reading.Places[i].End));
            var ink = line.IsVertical ? new Dots(line.Box.Left, inkStart, line.Box.Right, inkEnd) : new Dots(inkStart, line.Box.Top, inkEnd, line.Box.Bottom);
            var body = line.IsVertical ? new Area(middle - em / 2, start, middle + em / 2, end) : new Area(start, middle - em / 2, end, middle + em / 2);
            yield return new(character.Text, new(body.Left * toPoints, body.Top * toPoints, body.Right * toPoints, body.Bottom * toPoints), em * toPoints, "", inkOf(ink), 0, character.Confidence);
        }
    }

    /// <summary>What a character's square covers along the line.</summary>
    private static (double Start, double End) Extent(char character, (double Start, double End) ink, double before, double after, double em)
    {
        var (middle, bearing) = ((ink.Start + ink.End) / 2, Bearing * em);
        if (CharacterWidths.IsWide(character)) return (middle - em / 2, middle + em / 2);
        // Marks are set on a square or, beside another mark, on half of one: what white there is tells.
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
}
