namespace Huozi.Conformance.Tests;

/// <summary>CLREQ, composition of Chinese and Western mixed text.</summary>
public sealed class MixedTextTests
{
    private const string Copy =
        "湖边的12艘渔船出港了，船老大说今年的鱼汛比去年早了5天，头网就有800多斤，岸上的收鱼车共7辆，已经排了3公里，用上AI以后报价不到1分钟，去年是15分钟。";

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
    [InlineData("涨了，5%", "，5")]
    [InlineData("（AI）的", "（A")]
    [InlineData("（AI）的", "I）")]
    [InlineData("“AI”的", "“A")]
    public void MarksAndWesternText_HaveNoGap(string text, string pair)
    {
        Assert.Equal(0, Printed.Paragraph(text, 30)[0].Gap(pair), 0.01);
        Assert.Equal(0.25, PlainType.Paragraph(text, 30)[0].Gap(pair), 0.01);
    }

    [Fact]
    public void WesternTextAtALinesEdge_HasNoGap()
    {
        var white = WhiteAtEdges(measure => Printed.Paragraph(Copy, measure));
        Assert.True(white.Count > 8);
        Assert.All(white, edge => Assert.Equal(0, edge, 0.02));
    }

    [Fact]
    public void WesternTextAtALinesEdge_WithGapsEverywhere_HasOne() =>
        Assert.Contains(WhiteAtEdges(measure => PlainType.Paragraph(Copy, measure, PlainFill.Spread)), white => white > 0.2);

    [Theory]
    // Marks that both scripts share, by what they stand among: a Western one has its own width, a Chinese one fills a square.
    [InlineData("说Tide “on” land好", "“", false)]
    [InlineData("说Tide“潮”的", "“", true)]
    [InlineData("说it’s me好", "’", false)]
    [InlineData("说‘潮’的", "’", true)]
    [InlineData("说Tide—land好", "—", false)]
    public void SharedMarks_AreChineseOrWesternByContext(string text, string mark, bool isChinese) =>
        Assert.Equal(isChinese, Math.Abs(Printed.Paragraph(text, 30)[0].At(mark).Width - 1) < 0.001);

    [Theory]
    [InlineData("98.6%")]
    [InlineData("98.6％")]
    [InlineData("25℃")]
    [InlineData("2026-03-09")]
    [InlineData("￥100")]
    [InlineData("6∶30")]
    public void NumbersWithTheirSigns_AreSetSolid(string number)
    {
        Assert.All(GapsIn(number, measure => Printed.Paragraph(CopyWith(number), measure)), gap => Assert.Equal(0, gap, 0.02));
        Assert.Contains(GapsIn(number, measure => PlainType.Paragraph(CopyWith(number), measure, PlainFill.Spread)), gap => gap > 0.02);
    }

    private static string CopyWith(string number) => $"雾还贴着水面，第一班船已经靠岸，说好了{number}就开始，卖菜的把担子放下，先看天再看湖，说今年的水比往年清。";

    /// <summary>The white inside a number, on every line of columns of many widths on which it stands whole and which is not a paragraph's last.</summary>
    private static List<double> GapsIn(string number, Func<int, IReadOnlyList<PrintedLine>> set) =>
    [
        .. Enumerable.Range(9, 12).SelectMany(measure => set(measure).SkipLast(1)).Where(line => line.Text.Contains(number, StringComparison.Ordinal))
            .SelectMany(line => Enumerable.Range(0, number.Length - 1).Select(i => line.Gap(number[i..]))),
    ];

    /// <summary>How far Western text stands from the edges of columns of many widths at which it starts or ends a line.</summary>
    private static List<double> WhiteAtEdges(Func<int, IReadOnlyList<PrintedLine>> set)
    {
        var lines = Enumerable.Range(9, 20).SelectMany(measure => set(measure).Skip(1).SkipLast(1).Select(line => (line.Glyphs, Measure: measure))).ToList();
        return
        [
            .. lines.Where(line => char.IsAscii(line.Glyphs[0].Text[0])).Select(line => line.Glyphs[0].Left),
            .. lines.Where(line => char.IsAscii(line.Glyphs[^1].Text[0])).Select(line => line.Measure - line.Glyphs[^1].Right),
        ];
    }
}
