using Huozi.Reading.Sources.Scans;
using Huozi.Reading.Sources.Scans.Finding;

namespace Huozi.Reading.Tests.Sources.Scans.Finding;

public sealed class LongRunsTests
{
    private static readonly string White = new('.', 20);

    [Fact]
    public void Find_Line_IsFoundWhereItIs() => Assert.Equal([new Dots(2, 1, 18, 3)], Find(White, "..################..", "..################..", White));

    [Fact]
    public void Find_ShorterThanALine_IsNone() => Assert.Empty(Find(White, "..#######...........", White));

    [Fact]
    public void Find_ThickerThanALine_IsNone()
    {
        const string row = "..################..";
        Assert.Single(Find(White, row, row, row, White));
        Assert.Empty(Find(White, row, row, row, row, White));
    }

    [Fact]
    public void Find_ShortBreak_IsOverlooked()
    {
        Assert.Equal([new Dots(0, 0, 20, 1)], Find("########..##########"));
        Assert.Equal([new Dots(11, 0, 20, 1)], Find("########...#########"));
    }

    [Fact]
    public void Find_LineThatIsNotQuiteLevel_IsOne() => Assert.Equal([new Dots(0, 0, 20, 2)], Find("##########..........", "..........##########"));

    [Theory]
    // The break is longer than one that is overlooked, but the line goes on beside it.
    [InlineData("####################", "#######......#######")]
    [InlineData("#######......#######", "####################")]
    public void Find_LineWithANick_IsOne(string upper, string lower)
    {
        Assert.Equal([new Dots(0, 0, 20, 2)], Find(upper, lower));
        Assert.Equal([new Dots(0, 0, 20, 3)], Find(upper, lower, lower));
    }

    [Fact]
    public void Find_TwoLines_AreTwo() => Assert.Equal([new Dots(0, 0, 20, 1), new Dots(0, 2, 12, 3)], Find(new string('#', 20), White, "############........"));

    private static List<Dots> Find(params IReadOnlyList<string> rows) => LongRuns.Find(Drawing.Ink(rows), least: 9, thickest: 3, gap: 2);
}
