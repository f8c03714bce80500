using CsCheck;
using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources.Printed;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Segmenting.Lines;

public sealed class GlyphGridTests
{
    private const int None = GlyphGrid.None;

    [Fact]
    public void Neighbours_OfASquareOfFour_AreThoseBesideAndBelow()
    {
        var grid = Grid(new Sheet().Line(0, 0, "苇塘").Line(0, 16, "渡口"));
        Assert.Equal([1, None, 3, None], grid.Right);
        Assert.Equal([2, 3, None, None], grid.Below);
        Assert.Equal([None, 0, None, 2], grid.Left);
        Assert.Equal([None, None, 0, 1], grid.Above);
    }

    [Theory]
    [InlineData(34, true)]
    [InlineData(47, false)]
    public void Right_GlyphsFarApart_AreNoNeighbours(double x, bool areNeighbours) =>
        Assert.Equal(areNeighbours ? 1 : None, Grid(new Sheet().Line(0, 0, "苇").Line(x, 0, "塘")).Right[0]);

    [Theory]
    [InlineData(15, true)]
    [InlineData(17, false)]
    public void Right_GlyphsOfUnlikeSizes_AreNoNeighbours(double size, bool areNeighbours) =>
        Assert.Equal(areNeighbours ? 1 : None, Grid(new Sheet().Line(0, 0, "苇").Line(10, 0, "塘", size)).Right[0]);

    [Theory]
    [InlineData(4, true)]
    [InlineData(6, false)]
    public void Right_GlyphsThatShareLessThanHalfTheirHeight_AreNoNeighbours(double y, bool areNeighbours) =>
        Assert.Equal(areNeighbours ? 1 : None, Grid(new Sheet().Line(0, 0, "苇").Line(10, y, "塘")).Right[0]);

    [Fact]
    public void Gap_OfMarksSetSolid_IsThatBetweenTheirInks()
    {
        // ）and（ of a line set close: their squares overlap by half an em, their inks touch.
        var marks = Grid(new Sheet().Line(0, 0, "）").Line(5, 0, "，"));
        Assert.Equal(1, marks.Right[0]);
        Assert.Equal(0, marks.Gap(0, 1, isBelow: false), 6);
        // The squares of ideographs that overlap so are two prints in one place.
        Assert.Equal(-0.5, Grid(new Sheet().Line(0, 0, "苇").Line(5, 0, "塘")).Gap(0, 1, isBelow: false), 6);
    }

    [Theory]
    [InlineData("，", 0, 5)]
    [InlineData("」", 0, 5)]
    [InlineData("「", 5, 10)]
    [InlineData("苇", 0, 10)]
    [InlineData("…", 0, 10)]
    public void Ink_FullWidthMark_LeavesHalfItsSquareBlank(string text, double left, double right)
    {
        var glyph = new PrintedGlyph(text, new(0, 0, 10, 10), 10, "", 0, 0, 1);
        Assert.Equal((left, right), (GlyphGrid.Ink(glyph, isDown: false).Left, GlyphGrid.Ink(glyph, isDown: false).Right));
        var narrow = glyph with { Body = new(0, 0, 5, 10) };
        Assert.Equal((0, 5), (GlyphGrid.Ink(narrow, isDown: false).Left, GlyphGrid.Ink(narrow, isDown: false).Right));
    }

    [Fact]
    public void Left_AnyGlyphs_IsOneOfThoseWhoseRightItIs() =>
        Gen.Select(Gen.Double[0, 100], Gen.Double[0, 100], Gen.Double[4, 12], Gen.Char["苇，「a"]).Array[1, 30].Sample(places =>
        {
            var sheet = new Sheet();
            foreach (var (x, y, size, text) in places) sheet.Glyph(text.ToString(), new Area(x, y, x + size, y + size), size);
            var grid = Grid(sheet);
            return Enumerable.Range(0, places.Length).All(i =>
                (grid.Left[i] == None || grid.Right[grid.Left[i]] == i) && (grid.Above[i] == None || grid.Below[grid.Above[i]] == i)
                && (grid.Right[i] == None || grid.Left[grid.Right[i]] != None) && (grid.Below[i] == None || grid.Above[grid.Below[i]] != None));
        });

    private static GlyphGrid Grid(Sheet sheet) => new(sheet.Page.Glyphs, new(sheet.Page.Glyphs));
}
