using Huozi.Reading.Furniture;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Furniture;

public sealed class FurnitureFinderTests
{
    private const string Report = "苇塘镇的老渡口上周换了新船，新船用电，能坐四十个人，每天从早上六点开到晚上八点，一趟只要四分钟，坐船的人都说比从前稳当得多。";

    [Fact]
    public void Find_NameOverItsDate_IsTheNameplate()
    {
        var parts = Find(Page().Line(40, 20, "苇塘日报", 40, Sheet.Kai).Line(40, 70, "2026年3月9日 星期一 第3390期"));
        Assert.Equal("苇塘日报", parts.Title?.Text);
        Assert.Equal(2, parts.Furniture.Count);
    }

    [Fact]
    public void Find_VerticalNameBesideText_IsTheNameplate()
    {
        var parts = Find(Page().Column(40, 700, 14, Report).Down(540, 20, "苇塘日报", 40, Sheet.Kai).Line(480, 190, "2026年3月9日").Line(480, 206, "第3390期"));
        Assert.Equal("苇塘日报", parts.Title?.Text);
        Assert.DoesNotContain(parts.Text, block => block.Text.Contains("3390"));
    }

    [Fact]
    public void Find_LargeHeadlineWithoutAnyDate_IsText() => Assert.Null(Find(Page().Line(40, 20, "渡口换船", 40, Sheet.Hei)).Title);

    [Fact]
    public void Find_RowAtTheFoot_IsTheFolio()
    {
        var parts = Find(Page().Line(40, 770, "苇塘日报").Line(280, 770, "2026年3月9日 第2版"));
        Assert.Equal(2, parts.Furniture.Count);
        Assert.Equal([Report, Report], parts.Text.Select(block => block.Text));
    }

    [Theory]
    [InlineData(770, true)]
    [InlineData(600, false)]
    public void Find_DateAwayFromTheFoot_IsText(double y, bool isFurniture) =>
        Assert.Equal(isFurniture, Find(Page().Line(40, y, "2026年3月9日 第2版").Line(300, 780, "渡口纪事")).Furniture.Any(block => block.Text.StartsWith("2026", StringComparison.Ordinal)));

    [Fact]
    public void Find_LastLineOfAReportAtTheFoot_IsText() => Assert.Empty(Find(Page().Line(40, 770, "船票一元，老人免费。")).Furniture);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, true)]
    public void Find_HeadlineBesideTheName_IsTextUnlessARulePartsItFromTheReport(bool isRuled, bool isFurniture)
    {
        var sheet = new Sheet().Column(40, 300, 14, Report).Column(300, 100, 14, Report).Line(40, 30, "苇塘日报", 40, Sheet.Kai).Line(40, 76, "苇塘县委 主办").Line(40, 90, "2026年3月9日 第3390期")
            .Line(300, 40, "老渡口今天换新船", 22, Sheet.Hei);
        if (isRuled) sheet.Rule(300, 90, 440, 91);
        Assert.Equal(isFurniture, Find(sheet).Furniture.Any(block => block.Text.StartsWith("老渡口", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(76, false)]
    [InlineData(34, true)]
    public void Find_DateUnderAHeadline_IsNoFolio(double y, bool isFurniture)
    {
        var sheet = Page().Column(40, 700, 14, Report).Line(40, 20, "苇塘日报").Line(400, 20, "2026年3月9日 第2版").Line(40, 46, "渡口换新船", 22, Sheet.Hei).Line(240, y, "2016年4月19日");
        Assert.Equal(isFurniture, Find(sheet).Furniture.Any(block => block.Text.StartsWith("2016", StringComparison.Ordinal)));
    }

    private static Sheet Page() => new Sheet().Column(40, 120, 14, Report).Column(220, 120, 14, Report);

    private static PageParts Find(Sheet sheet) => FurnitureFinder.Find(sheet.Blocks, sheet.Page, Sheet.Size);
}
