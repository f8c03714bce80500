namespace Huozi.Conformance.Tests;

/// <summary>CLREQ, composition of Chinese and Western mixed text.</summary>
public sealed class MixedTextTests
{
    [Theory]
    [InlineData("全长5公里", "长5")]
    [InlineData("全长5公里", "5公")]
    [InlineData("用上AI了", "上A")]
    [InlineData("用上AI了", "I了")]
    public void IdeographsAndWesternText_AreAQuarterEmApart(string text, string pair) => Assert.Equal(0.25, Printed.Paragraph(text, 30)[0].Gap(pair), 0.01);

    [Fact]
    public void IdeographsAndWesternText_RuleOff_AreSolid() =>
        Assert.Equal(0, Printed.Paragraph("全长5公里", 30, new() { WesternGap = 0, WesternGapMinimum = 0 })[0].Gap("长5"), 0.01);

    [Theory]
    // A mark's own blank parts it already: no gap is added to it.
    [InlineData("涨了，5%", "，5", 0)]
    [InlineData("（AI）的", "（A", 0)]
    [InlineData("（AI）的", "I）", 0)]
    [InlineData("“AI”的", "“A", 0)]
    public void MarksAndWesternText_HaveNoGap(string text, string pair, double gap) => Assert.Equal(gap, Printed.Paragraph(text, 30)[0].Gap(pair), 0.01);

    [Fact]
    public void WesternTextAtALinesEdge_HasNoGap()
    {
        var lines = Enumerable.Range(11, 6).SelectMany(measure => Printed.Paragraph(
            "湖边的12艘渔船出港了，船老大说今年的鱼汛比去年早了5天，头网就有800多斤，岸上的收鱼车共7辆，已经排了3公里，用上AI以后报价不到1分钟，去年是15分钟。", measure)
            .Skip(1).SkipLast(1).Select(line => (Line: line, Measure: measure))).ToList();
        var starting = lines.Where(line => char.IsAscii(line.Line.Glyphs[0].Text[0])).ToList();
        var ending = lines.Where(line => char.IsAscii(line.Line.Glyphs[^1].Text[0])).ToList();
        Assert.NotEmpty(starting);
        Assert.NotEmpty(ending);
        Assert.All(starting, line => Assert.Equal(0, line.Line.Glyphs[0].Left, 0.01));
        Assert.All(ending, line => Assert.Equal(line.Measure, line.Line.Glyphs[^1].Right, 0.02));
    }

    [Theory]
    [InlineData("涨到98.6%左右", "98.6%")]
    [InlineData("气温25℃以上", "25℃")]
    [InlineData("定于2026-03-09开", "2026-03-09")]
    [InlineData("每人￥100元", "￥100")]
    public void NumbersWithTheirSigns_AreSetSolid(string text, string number)
    {
        var line = Printed.Paragraph(text, 30)[0];
        for (var i = 0; i + 1 < number.Length; i++) Assert.Equal(0, line.Gap(number[i..(i + 2)]), 0.03);
    }
}
