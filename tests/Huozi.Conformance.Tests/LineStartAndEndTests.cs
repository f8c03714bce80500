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
        "书的和／或画的，都在这里。", "修船的敲了敲船帮——听声音、看颜色。", "一转眼……就不见了。", "涨了98.6%，气温25℃，每人￥1,200元。", "见www.heting.example/news/2026一页。", "图是用AutoCAD画的，",
    ];

    private static readonly Dictionary<Prohibition, List<PrintedLine>> LinesByLevel = Enum.GetValues<Prohibition>().ToDictionary(level => level, LinesAt);
    private static readonly Lazy<List<PrintedLine>> Plain = new(() => [.. Enumerable.Range(0, 48).SelectMany(seed => PlainType.Paragraph(Copy(seed), 17 + seed % 4))]);

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

    [Theory]
    // Connectors, middle dots and the solidus.
    [InlineData('～')]
    [InlineData('·')]
    [InlineData('／')]
    public void Lines_AtGb_DoNotStartWithAConnector(char mark) => Assert.DoesNotContain(Connected(mark, Prohibition.Gb), line => line.Text[0] == mark);

    [Theory]
    [InlineData('～')]
    [InlineData('·')]
    [InlineData('／')]
    public void Lines_AtNone_SometimesStartWithAConnector(char mark) => Assert.Contains(Connected(mark, Prohibition.None), line => line.Text[0] == mark);

    [Fact]
    public void Lines_AtGb_DoNotEndWithASolidus() => Assert.DoesNotContain(LinesByLevel[Prohibition.Gb], line => line.Text[^1] == '／');

    [Fact]
    public void Lines_AtBasic_SometimesEndWithASolidus() => Assert.Contains(LinesByLevel[Prohibition.Basic], line => line.Text[^1] == '／');

    [Fact]
    public void Lines_AtStrict_DoNotStartWithADashOrAnEllipsis() => Assert.DoesNotContain(LinesByLevel[Prohibition.Strict], line => line.Text[0] is '—' or '…');

    [Fact]
    public void Lines_AtGb_SometimesStartWithADashOrAnEllipsis() => Assert.Contains(LinesByLevel[Prohibition.Gb], line => line.Text[0] is '—' or '…');

    [Theory]
    [InlineData("——")]
    [InlineData("……")]
    [InlineData("98.6%")]
    [InlineData("25℃")]
    [InlineData("￥1,200")]
    [InlineData("AutoCAD")]
    [InlineData("www.heting.example/news/2026")]
    public void Lines_AtEveryLevel_KeepUnitsWhole(string unit)
    {
        Assert.All(LinesByLevel.Values, lines => Assert.Equal(0, TimesParted(unit, lines)));
        // A machine that cuts a line where it is full parts each of them somewhere.
        Assert.NotEqual(0, TimesParted(unit, Plain.Value));
    }

    [Fact]
    public void Address_WiderThanItsLine_IsCutAfterItsMarks()
    {
        const string Copy = "见www.heting.example/news/archive/2026/spring一页。";
        Assert.All(CutsIn(Printed.Paragraph(Copy, 9)), mark => Assert.Contains(mark, "/."));
        Assert.Contains(CutsIn(PlainType.Paragraph(Copy, 9)), char.IsAsciiLetterOrDigit);

        static IEnumerable<char> CutsIn(IReadOnlyList<PrintedLine> lines) => lines.SkipLast(1).Select(line => line.Text[^1]).Where(char.IsAscii);
    }

    /// <summary>How often one line ends with a part of a unit and the next goes on with the rest.</summary>
    private static int TimesParted(string unit, IReadOnlyList<PrintedLine> lines) => lines.Zip(lines.Skip(1)).Count(pair => Enumerable.Range(1, unit.Length - 1).Any(cut =>
        pair.First.Text.EndsWith(unit[..cut], StringComparison.Ordinal) && pair.Second.Text.StartsWith(unit[cut..], StringComparison.Ordinal)));

    private static string Copy(int seed) => string.Concat(Enumerable.Range(0, 6).Select(i => Clauses[(seed * 5 + i * (1 + seed % 5)) % Clauses.Length]));

    private static IEnumerable<PrintedLine> Connected(char mark, Prohibition level)
    {
        var copy = $"从南埠{mark}苇口去，到湖东{mark}湖西，再走荻渡{mark}南埠，最后回苇口{mark}湖东，一路上都是水。";
        return Enumerable.Range(9, 10).SelectMany(measure => Printed.Paragraph(copy, measure, new() { Prohibition = level }));
    }

    private static List<PrintedLine> LinesAt(Prohibition level) =>
    [
        .. Enumerable.Range(0, 48).SelectMany(seed => Printed.Paragraph(Copy(seed), 17 + seed % 4, new() { Prohibition = level })),
    ];
}
