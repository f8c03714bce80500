using Huozi.Model.Geometry;

namespace Huozi.Reading.Segmenting.Lines;

/// <summary>Puts large first characters (首字下沉) into the lines that they open.</summary>
/// <remarks>A character by itself, as high as two to six lines of the text that stands close after it.</remarks>
internal static class DropCaps
{
    // A cap is larger than its text by so much, and stands no farther before it than so many em of the text.
    private const double Smallest = 1.7;
    private const double Largest = 8;
    private const double Near = 1.6;

    // 10 or 20 may open a text as well as one character.
    private const int MostGlyphs = 2;

    /// <summary>The lines, with each cap the first glyph of its first line.</summary>
    /// <param name="lines">The lines of a page.</param>
    /// <param name="bodySize">The size of body type, in points.</param>
    public static IReadOnlyList<TextLine> Join(IReadOnlyList<TextLine> lines, double bodySize)
    {
        var joined = new Dictionary<TextLine, TextLine?>();
        foreach (var cap in lines.Where(line => line.Glyphs.Length <= MostGlyphs && line.Size > Smallest * bodySize && line.Size < Largest * bodySize))
        {
            foreach (var isDown in (bool[])[false, true])
            {
                if (cap.Glyphs.Length > 1 && cap.IsDown != isDown) continue;
                var place = TextLine.ToFlow(cap.Area, isDown);
                var beside = lines.Where(line => line != cap && line.IsDown == isDown && line.Size < cap.Size / Smallest && IsBeside(line, place)).OrderBy(line => line.Flow.Top).ToList();
                if (beside.Count < 2 || beside.Exists(line => joined.ContainsKey(line)) || beside.Max(line => line.Flow.Left) - beside.Min(line => line.Flow.Left) > beside[0].Size) continue;
                var first = beside[0];
                if (first.Glyphs.Length < 3 || Math.Abs(first.Flow.Top - place.Top) > 1.2 * first.Size) continue;
                joined[cap] = null;
                joined[first] = new([.. cap.Glyphs.Select((glyph, index) => glyph with { Body = InLine(glyph.Body, first, isLast: index == cap.Glyphs.Length - 1), Size = first.Size, Face = first.Face, Ink = first.Ink }), .. first.Glyphs], isDown) { HasDropCap = true };
                foreach (var line in beside.Skip(1)) joined[line] = new(line.Glyphs, isDown, cap.Area);
                break;
            }
        }

        return joined.Count == 0 ? lines : [.. lines.Select(line => joined.TryGetValue(line, out var other) ? other : line).OfType<TextLine>()];
    }

    private static bool IsBeside(TextLine line, Area cap) =>
        line.Flow.Left > cap.Right - (0.5 * line.Size) && line.Flow.Left < cap.Right + (Near * line.Size) && line.Flow.CentreY > cap.Top && line.Flow.CentreY < cap.Bottom;

    /// <summary>The place of a cap's glyph in its line. The last reaches up to the text: the white that sets a cap off is no blank.</summary>
    private static Area InLine(Area cap, TextLine line, bool isLast) => line.IsDown
        ? new(line.Area.Left, cap.Top, line.Area.Right, isLast ? line.Area.Top : cap.Bottom)
        : new(cap.Left, line.Area.Top, isLast ? line.Area.Left : cap.Right, line.Area.Bottom);
}
