using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Segmenting.Blocks;

public sealed class TextBlockTests
{
    [Fact]
    public void Column_OfALongBlock_IsWhereMostLinesBeginAndEnd()
    {
        // The third line's stop hangs out of the column by an em; the first is set in, the last is short.
        var block = Block("\u3000\u3000苇塘镇的老渡口", "上周换了新船新船用", "电能坐四十个人来往。", "每天从早上六点开到", "晚上八点半才收");
        Assert.Equal((40, 130), block.Column);
        Assert.Equal(140, block.Flow.Right);
    }

    [Fact]
    public void Column_OfAFewLines_IsTheOutermost()
    {
        var block = Block("\u3000\u3000苇塘镇的老渡口", "上周换了新船新船用", "电能坐四十个人来往。");
        Assert.Equal((40, 140), block.Column);
    }

    [Fact]
    public void Pitch_IsTheDistanceFromLineToLine()
    {
        Assert.Equal(Sheet.Leading, Block("苇塘镇", "老渡口", "换新船").Pitch);
        Assert.Equal(Sheet.Size, Block("苇塘镇").Pitch);
    }

    [Fact]
    public void Text_IsThatOfItsLines()
    {
        var block = Block("苇塘镇", "老渡口");
        Assert.Equal("苇塘镇老渡口", block.Text);
        Assert.Equal(6, block.Characters);
        Assert.Equal(("苇塘镇", "老渡口"), (block.First.Text, block.Last.Text));
    }

    [Fact]
    public void Column_OfNoticesWhoseLastLinesAreShort_IsAsWideAsTheirFirst()
    {
        // More lines end after two characters than at the right edge of any one.
        var sheet = new Sheet();
        for (var row = 0; row < 9; row++) sheet.Line(row % 2 == 0 ? 60 : 40, 40 + (row * Sheet.Leading), row % 2 == 0 ? "七月九日因管网检修苇塘一带停" : "水。");
        sheet.Line(40, 40 + (9 * Sheet.Leading), "水。").Line(40, 40 + (10 * Sheet.Leading), "水。");
        Assert.Equal((40, 200), new TextBlock([.. sheet.Lines.OrderBy(line => line.Area.Top)]).Column);
    }

    [Fact]
    public void Flow_OfVerticalLines_PutsTheRightmostFirst()
    {
        var lines = new Sheet().DownColumn(200, 40, 8, "苇塘镇的老渡口上周换了新船").Lines.OrderBy(line => line.Flow.Top).ToList();
        var block = new TextBlock(lines);
        Assert.Equal("苇塘镇的老渡口上周换了新船", block.Text);
        Assert.Equal((40, 120), block.Column);
        Assert.Equal((184, 210), (block.Area.Left, block.Area.Right));
    }

    private static TextBlock Block(params string[] lines)
    {
        var sheet = new Sheet();
        for (var row = 0; row < lines.Length; row++) sheet.Line(40, 40 + (row * Sheet.Leading), lines[row]);
        return new([.. sheet.Lines.OrderBy(line => line.Area.Top)]);
    }
}
