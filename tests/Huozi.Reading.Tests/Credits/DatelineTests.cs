using Huozi.Reading.Credits;

namespace Huozi.Reading.Tests.Credits;

public sealed class DatelineTests
{
    [Fact]
    public void AtStart_OpeningWithNames_IsPartedFromTheText()
    {
        var dateline = Dateline.AtStart("本报讯（记者 陈小舟）老渡口换了新船。");
        Assert.Equal(("记者 陈小舟", "老渡口换了新船。"), (dateline?.Byline, dateline?.Rest));
    }

    [Fact]
    public void AtStart_BracketsThatNameNobody_StayInTheText()
    {
        var dateline = Dateline.AtStart("本报讯（船票一元，老人免费）老渡口换了新船。");
        Assert.Equal(("本报讯", null, "（船票一元，老人免费）老渡口换了新船。"), (dateline?.Opening, dateline?.Byline, dateline?.Rest));
    }

    [Theory]
    [InlineData("本报苇塘3月9日讯", true)]
    [InlineData("本报讯", true)]
    [InlineData("本报讯 老渡口换了新船。", false)]
    [InlineData("本报的读者", false)]
    public void Is_OpeningAlone_IsOne(string text, bool isOne) => Assert.Equal(isOne, Dateline.Is(text));

    [Theory]
    [InlineData("近日，老渡口换了新船。", true)]
    [InlineData("3月9日，老渡口换了新船。", true)]
    [InlineData("今天的渡口和从前不同。", false)]
    [InlineData("老渡口换了新船。", false)]
    public void OpensReport_DayOrDateline_DoesSo(string text, bool opens) => Assert.Equal(opens, Dateline.OpensReport(text));
}
