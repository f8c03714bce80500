using Huozi.Model.Geometry;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Segmenting.Lines;

/// <summary>Finds the glyphs in an area of the page quickly.</summary>
internal sealed class GlyphCells
{
    // Whatever is farther out than so many cells is in the last: a row of cells must end before its numbers do.
    private const double Outermost = 1_000_000_000;

    private readonly Dictionary<(int, int), List<int>> cells = [];
    private readonly double cell;

    /// <summary>Sorts glyphs into cells twice as wide as most of them.</summary>
    public GlyphCells(IReadOnlyList<PrintedGlyph> glyphs)
    {
        var sizes = glyphs.Select(glyph => glyph.Size).Order().ToArray();
        cell = 2 * sizes[sizes.Length / 2];
        Largest = sizes[^1];
        for (var i = 0; i < glyphs.Count; i++)
        {
            var key = CellOf(glyphs[i].Body.CentreX, glyphs[i].Body.CentreY);
            if (!cells.TryGetValue(key, out var members)) cells[key] = members = [];
            members.Add(i);
        }
    }

    /// <summary>The size of the largest glyph.</summary>
    public double Largest { get; }

    /// <summary>The glyphs whose middles lie in an area, and perhaps others close by.</summary>
    public IEnumerable<int> In(Area area)
    {
        var (left, top) = CellOf(area.Left, area.Top);
        var (right, bottom) = CellOf(area.Right, area.Bottom);
        // One huge glyph among tiny ones would look through more cells than there are, without end where its size is beyond reason.
        if (((double)right - left + 1) * ((double)bottom - top + 1) > cells.Count)
        {
            foreach (var ((x, y), members) in cells)
            {
                if (x < left || x > right || y < top || y > bottom) continue;
                foreach (var member in members) yield return member;
            }

            yield break;
        }

        for (var y = top; y <= bottom; y++)
        {
            for (var x = left; x <= right; x++)
            {
                if (!cells.TryGetValue((x, y), out var members)) continue;
                foreach (var member in members) yield return member;
            }
        }
    }

    private (int X, int Y) CellOf(double x, double y) => (Number(x), Number(y));

    private int Number(double place) => (int)Math.Clamp(Math.Floor(place / cell), -Outermost, Outermost);
}
