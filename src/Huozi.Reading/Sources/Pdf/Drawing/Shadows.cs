using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Sources.Pdf.Drawing;

/// <summary>Takes out glyphs that are drawn twice in one place: the shadow of a headline, a bold made by drawing again.</summary>
internal static class Shadows
{
    // Copies lie so near each other, in em. No two like characters of a line stand so close.
    private const double Near = 0.2;
    private const double SameSize = 0.05;

    /// <summary>The glyphs without those that a like one, drawn later, lies upon.</summary>
    /// <param name="glyphs">The glyphs in the order they were drawn.</param>
    public static IReadOnlyList<PrintedGlyph> Remove(IReadOnlyList<PrintedGlyph> glyphs)
    {
        var hidden = new bool[glyphs.Count];
        var any = false;
        var places = new Dictionary<(string Text, int X, int Y), List<int>>();
        for (var i = 0; i < glyphs.Count; i++)
        {
            var glyph = glyphs[i];
            // Cells as large as the glyph: a copy is in its cell or in one beside it.
            var cell = Math.Pow(2, Math.Ceiling(Math.Log2(Math.Max(1, glyph.Size))));
            int x = (int)Math.Floor(glyph.Body.CentreX / cell), y = (int)Math.Floor(glyph.Body.CentreY / cell);
            for (var dx = -1; dx <= 1; dx++)
            {
                for (var dy = -1; dy <= 1; dy++)
                {
                    if (!places.TryGetValue((glyph.Text, x + dx, y + dy), out var others)) continue;
                    // What is hidden hides nothing more: however many copies there are, few are looked at.
                    for (var k = others.Count - 1; k >= 0; k--)
                    {
                        if (!IsCopy(glyphs[others[k]], glyph)) continue;
                        hidden[others[k]] = any = true;
                        others.RemoveAt(k);
                    }
                }
            }

            if (!places.TryGetValue((glyph.Text, x, y), out var members)) places[(glyph.Text, x, y)] = members = [];
            members.Add(i);
        }

        return any ? [.. glyphs.Where((_, index) => !hidden[index])] : glyphs;
    }

    private static bool IsCopy(in PrintedGlyph a, in PrintedGlyph b) =>
        Math.Abs(a.Size / b.Size - 1) < SameSize && a.Turns == b.Turns && Math.Abs(a.Body.CentreX - b.Body.CentreX) < Near * b.Size && Math.Abs(a.Body.CentreY - b.Body.CentreY) < Near * b.Size;
}
