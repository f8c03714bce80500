using CsCheck;
using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Segmenting.Lines;

public sealed class TextLineTests
{
    [Theory]
    [InlineData("苇塘镇 渡口", "苇塘镇 渡口")]
    [InlineData("苇塘镇\u3000渡口", "苇塘镇 渡口")]
    [InlineData("苇塘镇渡口", "苇塘镇渡口")]
    [InlineData("Reed Pond", "Reed Pond")]
    public void Text_WhiteInsideALine_IsOneSpace(string set, string text) => Assert.Equal(text, Line(new Sheet().Line(0, 0, set)).Text);

    [Fact]
    public void Text_WhiteThatAllGlyphsHave_IsNoSpace() =>
        Assert.Equal("苇塘渡口", Line(new Sheet().Line(0, 0, "苇").Line(15, 0, "塘").Line(30, 0, "渡").Line(45, 0, "口")).Text);

    [Theory]
    [InlineData(2.5, "共9人到场观看")]
    [InlineData(5, "共 9 人到场观看")]
    public void Text_QuarterEmBesideAFigure_IsNoSpace(double white, string text) =>
        Assert.Equal(text, Line(new Sheet().Line(0, 0, "共").Line(10 + white, 0, "9").Line(15 + (2 * white), 0, "人到场观看")).Text);

    [Fact]
    public void Face_OfALineWithFigures_IsThatOfItsIdeographs()
    {
        var line = Line(new Sheet().Line(0, 0, "20261126", face: Sheet.Hei).Line(40, 0, "开渡", ink: 7));
        Assert.Equal((Sheet.Song, 7), (line.Face, line.Ink));
        // Of figures alone it is theirs.
        Assert.Equal(Sheet.Hei, Line(new Sheet().Line(0, 0, "20261126", face: Sheet.Hei)).Face);
    }

    [Fact]
    public void Flow_OfAVerticalLine_IsTheTurnedPage()
    {
        var line = new TextLine([.. new Sheet().Down(100, 40, "苇塘渡口").Page.Glyphs], isDown: true);
        Assert.Equal(new Area(40, -110, 80, -100), line.Flow);
        Assert.Equal(new Area(100, 40, 110, 80), line.Area);
    }

    [Fact]
    public void Flow_WithSomethingBesideIt_BeginsThere()
    {
        var glyphs = new Sheet().Line(30, 40, "渡口").Page.Glyphs.ToArray();
        Assert.Equal(0, new TextLine(glyphs, isDown: false, besides: new(0, 40, 25, 66)).Flow.Left);
        Assert.Equal(30, new TextLine(glyphs, isDown: false).Flow.Left);
    }

    [Fact]
    public void ToFlow_AnyAreas_KeepsSizesAndWhatOverlaps()
    {
        var area = Gen.Select(Gen.Double[0, 100], Gen.Double[0, 100], Gen.Double[1, 60], Gen.Double[1, 60], (x, y, width, height) => new Area(x, y, x + width, y + height));
        Gen.Select(area, area).Sample((a, b) =>
        {
            Area one = TextLine.ToFlow(a, isDown: true), other = TextLine.ToFlow(b, isDown: true);
            // What stands farther right on the page comes first in its flow.
            return one.Overlaps(other) == a.Overlaps(b) && Math.Abs(one.Width - a.Height) < 1e-9 && Math.Abs(one.Height - a.Width) < 1e-9
                && one.Top < other.Top == a.Right > b.Right && TextLine.ToFlow(a, isDown: false) == a;
        });
    }

    private static TextLine Line(Sheet sheet) => new([.. sheet.Page.Glyphs], isDown: false);
}
