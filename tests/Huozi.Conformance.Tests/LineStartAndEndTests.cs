using Huozi.Model.Styles;

namespace Huozi.Conformance.Tests;

/// <summary>CLREQ, prohibition rules for line start and line end (four levels) and for unbreakable marks; GB/T 15834-2011, 5.1.1 to 5.1.9.</summary>
public sealed class LineStartAndEndTests
{
    private const string NotAtStart = "，、；：。！？”’）》〉】·～／";
    private const string NotAtEnd = "“‘（《〈【";

    private static readonly string[] Clauses =
    [
        "雾还贴着水面，", "第一班船（共七艘）已经靠岸。", "卖菜的说：“今年的水清……”", "先看天，再看湖；", "《湖上·苇口》写了十八年。", "他问：“还等吗？”——谁也没有说话！", "从南埠～苇口，一路是水。",
        "书的和／或画的，都在这里。", "修船的敲了敲船帮——听声音、看颜色。", "一转眼……就不见了。", "涨了98.6%，气温25℃，每人￥1,200元。", "见www.heting.example/news/2026一页。",
    ];

    private static readonly Dictionary<Prohibition, List<PrintedLine>> LinesByLevel = Enum.GetValues<Prohibition>().ToDictionary(level => level, LinesAt);

    [Theory]
    [InlineData(Prohibition.Basic)]
    [InlineData(Prohibition.Gb)]
    [InlineData(Prohibition.Strict)]
    public void Lines_AtEveryLevelButNone_KeepMarksFromTheirEdges(Prohibition level)
    {
        Assert.Empty(LinesByLevel[level].Where(line => NotAtStart.Contains(line.Text[0])).Select(line => line.Text));
        Assert.Empty(LinesByLevel[level].Where(line => NotAtEnd.Contains(line.Text[^1])).Select(line => line.Text));
    }

    [Fact]
    public void Lines_AtNone_StartAndEndWithAnyMark()
    {
        Assert.Contains(LinesByLevel[Prohibition.None], line => NotAtStart.Contains(line.Text[0]));
        Assert.Contains(LinesByLevel[Prohibition.None], line => NotAtEnd.Contains(line.Text[^1]));
    }

    [Fact]
    public void Lines_AtGb_DoNotEndWithASolidus()
    {
        Assert.DoesNotContain(LinesByLevel[Prohibition.Gb], line => line.Text[^1] == '／');
        Assert.Contains(LinesByLevel[Prohibition.Basic], line => line.Text[^1] == '／');
    }

    [Fact]
    public void Lines_AtStrict_DoNotStartWithADashOrAnEllipsis()
    {
        Assert.DoesNotContain(LinesByLevel[Prohibition.Strict], line => line.Text[0] is '—' or '…');
        Assert.Contains(LinesByLevel[Prohibition.Gb], line => line.Text[0] is '—' or '…');
    }

    [Theory]
    [InlineData("——")]
    [InlineData("……")]
    [InlineData("98.6%")]
    [InlineData("25℃")]
    [InlineData("￥1,200")]
    [InlineData("www.heting.example/news/2026")]
    public void Lines_AtEveryLevel_KeepUnitsWhole(string unit)
    {
        foreach (var (level, lines) in LinesByLevel)
        {
            for (var i = 0; i + 1 < lines.Count; i++)
            {
                var (before, after) = (lines[i].Text, lines[i + 1].Text);
                for (var cut = 1; cut < unit.Length; cut++)
                    Assert.False(before.EndsWith(unit[..cut], StringComparison.Ordinal) && after.StartsWith(unit[cut..], StringComparison.Ordinal), $"{level}: {before}|{after}");
            }
        }
    }

    [Fact]
    public void Address_WiderThanItsLine_IsCutAfterItsMarks()
    {
        var lines = Printed.Paragraph("见www.heting.example/news/archive/2026/spring一页。", 9);
        foreach (var line in lines.SkipLast(1).Where(line => char.IsAscii(line.Text[^1]))) Assert.Contains(line.Text[^1], "/.");
    }

    private static List<PrintedLine> LinesAt(Prohibition level) =>
    [
        .. Enumerable.Range(0, 48).SelectMany(seed => Printed.Paragraph(
            string.Concat(Enumerable.Range(0, 6).Select(i => Clauses[(seed * 5 + i * (1 + seed % 5)) % Clauses.Length])), 17 + seed % 4, new() { Prohibition = level })),
    ];
}
