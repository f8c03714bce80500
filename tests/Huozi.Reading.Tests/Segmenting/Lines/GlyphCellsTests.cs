using CsCheck;
using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Tests.Segmenting.Lines;

public sealed class GlyphCellsTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>Coordinates of any magnitude, so that some cells have numbers that no int holds.</summary>
    private static readonly Gen<double> Place = Gen.Select(Gen.Double[-1, 1], Gen.Int[0, 14], (mantissa, power) => mantissa * Math.Pow(10, power));

    [Fact]
    public void In_AnyArea_GivesEachGlyphWhoseMiddleIsInIt() =>
        Gen.Select(Gen.Select(Place, Place, Gen.Double[0.01, 100]).Array[1, 20], Place, Place, Place, Place).Sample((places, x1, y1, x2, y2) =>
        {
            PrintedGlyph[] glyphs = [.. places.Select(place => Glyph(place.Item1, place.Item2, place.Item3))];
            var area = new Area(Math.Min(x1, x2), Math.Min(y1, y2), Math.Max(x1, x2), Math.Max(y1, y2));
            var found = Find(glyphs, area);
            return found.Distinct().Count() == found.Count && Enumerable.Range(0, glyphs.Length).Where(i => area.Contains(glyphs[i].Body.CentreX, glyphs[i].Body.CentreY)).All(found.Contains);
        });

    [Fact]
    public void In_SmallArea_LeavesOutGlyphsFarAway()
    {
        PrintedGlyph[] glyphs = [.. Enumerable.Range(0, 40).Select(i => Glyph(i * 10, 0, 10))];
        var found = Find(glyphs, new(95, -5, 105, 5));
        Assert.Contains(10, found);
        Assert.True(found.Count <= 6, $"{found.Count}");
    }

    [Fact]
    public async Task In_AreaOfAHugeGlyphAmongTinyOnes_EndsSoon()
    {
        PrintedGlyph[] glyphs = [.. Enumerable.Range(0, 99).Select(i => Glyph(i, 0, 0.001)), Glyph(0, 0, 1e9)];
        Assert.Equal(100, (await FindSoon(glyphs, glyphs[^1].Body)).Count);
    }

    [Theory]
    [InlineData(1e12)]
    [InlineData(-1e12)]
    [InlineData(1e300)]
    public async Task In_AreaBeyondAnyCell_EndsSoon(double far)
    {
        PrintedGlyph[] glyphs = [Glyph(0, 0, 1), Glyph(far, far, 1)];
        Assert.Equal([1], await FindSoon(glyphs, glyphs[1].Body));
        Assert.Equal([0], await FindSoon(glyphs, glyphs[0].Body));
    }

    private static Task<IReadOnlyList<int>> FindSoon(PrintedGlyph[] glyphs, Area area) => Task.Run(() => Find(glyphs, area)).WaitAsync(Patience, TestContext.Current.CancellationToken);

    private static IReadOnlyList<int> Find(PrintedGlyph[] glyphs, Area area) => [.. new GlyphCells(glyphs).In(area)];

    private static PrintedGlyph Glyph(double x, double y, double size) => new("字", new(x - (size / 2), y - (size / 2), x + (size / 2), y + (size / 2)), size, "", 0, 0, 1);
}
