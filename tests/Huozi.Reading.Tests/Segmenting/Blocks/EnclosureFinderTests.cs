using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Segmenting.Blocks;

public sealed class EnclosureFinderTests
{
    private const string Note = "渡口百年：最早的渡船是木头的，要两个人撑。";
    private const string Report = "苇塘镇的老渡口上周换了新船，新船用电，能坐四十个人，每天从早上六点开到晚上八点，一趟只要四分钟，坐船的人都说比从前稳当得多。";

    [Fact]
    public void Of_LineInAFrame_IsTheFrame()
    {
        var sheet = Page().Box(290, 36, 412, 90);
        Assert.Equal(new Area(290, 36, 412, 90), Of(sheet, "渡口百年")!.Area);
        Assert.Null(Of(sheet, "苇塘镇"));
    }

    [Fact]
    public void Of_LineHalfInAFrame_IsTheOpenPage() => Assert.Null(Of(Page().Box(290, 36, 380, 90), "渡口百年"));

    [Fact]
    public void Of_FrameInAFrame_IsTheInner()
    {
        var sheet = Page().Line(300, 110, "船票一元").Box(290, 36, 412, 90).Box(280, 20, 440, 140);
        Assert.Equal(412, Of(sheet, "渡口百年")!.Area.Right);
        Assert.Equal(440, Of(sheet, "船票一元")!.Area.Right);
    }

    [Fact]
    public void Of_TintAndItsFrame_AreOneArea()
    {
        var closed = Of(Page().Box(290, 36, 412, 90).Box(292, 38, 410, 88, 0xEEEEEE), "渡口百年");
        Assert.Equal(new Area(290, 36, 412, 90), closed!.Area);
    }

    [Theory]
    [InlineData(0x202020, false)]
    [InlineData(0xEEEEEE, true)]
    public void Of_HeadlineOnAGroundBesideItsText_IsTheOpenPageWhereTheGroundIsDark(int fill, bool isClosed)
    {
        var sheet = new Sheet().Line(44, 44, "渡口换新船", 22).Line(44, 74, "两岸都说好", 22).Box(40, 40, 160, 104, fill).Column(172, 42, 14, Report);
        Assert.Equal(isClosed, Of(sheet, "渡口换") is not null);
    }

    [Fact]
    public void Of_FrameAroundThePage_IsTheOpenPage() => Assert.Null(Of(Page().Box(10, 10, 590, 790), "渡口百年"));

    [Fact]
    public void Of_GroundOfOneLine_IsTheOpenPage() =>
        Assert.Null(Of(Page().Line(40, 300, "渡口纪事", 12).Box(36, 296, 92, 316, 0xC00000), "渡口纪事"));

    [Fact]
    public void Of_GroundOfAHeadlineOverItsText_IsTheOpenPage()
    {
        var sheet = new Sheet().Column(300, 200, 12, Report).Line(40, 40, "老渡口换了新船", 20).Line(40, 64, "每天多开二十趟", 20).Column(40, 100, 14, Report).Box(36, 36, 190, 90, 0xDDDDDD);
        Assert.Null(Of(sheet, "老渡口"));
    }

    [Fact]
    public void Of_GroundOfLargeTypeWithoutTextUnderIt_IsClosed()
    {
        var sheet = new Sheet().Column(300, 200, 12, Report).Line(40, 40, "老渡口换了新船", 20).Line(40, 64, "每天多开二十趟", 20).Box(36, 36, 190, 90, 0xDDDDDD);
        Assert.NotNull(Of(sheet, "老渡口"));
    }

    [Fact]
    public void Of_GroundWithTheMarkOfAnAdvertisement_IsClosed()
    {
        Sheet Paid(string mark) => new Sheet().Column(300, 200, 12, Report).Line(40, 40, "新米上市买三送一", 20).Line(40, 66, mark).Column(40, 100, 14, Report).Box(36, 36, 206, 90, 0xDDDDDD);
        Assert.NotNull(Of(Paid("广告"), "新米上市"));
        Assert.Null(Of(Paid("米行"), "新米上市"));
    }

    [Theory]
    [InlineData(0x202060, true)]
    [InlineData(0xEEEEEE, false)]
    public void IsDark_GroundDarkerThanMiddleGrey_IsDark(int fill, bool isDark) => Assert.Equal(isDark, Of(Page().Box(290, 36, 412, 90, fill), "渡口百年")!.IsDark);

    /// <summary>A report, and a note to its right.</summary>
    private static Sheet Page() => new Sheet().Column(40, 40, 14, Report).Column(300, 40, 10, Note);

    private static Enclosure? Of(Sheet sheet, string beginning)
    {
        var lines = sheet.Lines;
        return new EnclosureFinder(lines, sheet.Page, Sheet.Size).Of(lines.Single(line => line.Text.StartsWith(beginning, StringComparison.Ordinal)));
    }
}
