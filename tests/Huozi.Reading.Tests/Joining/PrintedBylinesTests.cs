using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Joining;

public sealed class PrintedBylinesTests
{
    private const string Text = "苇塘镇的老渡口上周换了新船，新船用电，能坐四十个人，每天开到晚上八点，坐船的人都说比从前稳当";

    [Theory]
    [InlineData("本报讯（记者 陈小舟）", "得多（试行）。", null)]
    [InlineData("", "得多。（陈小舟）", "（陈小舟）")]
    public void Of_BracketsAtTheEnd_AreTheWritersWhereTheyHoldTheirNames(string opening, string end, string? printed)
    {
        var article = Assert.Single(new Sheet().Line(40, 20, "老渡口换了新船", 22, Sheet.Hei).Column(40, 60, 14, opening + Text + end).Read().Articles);
        Assert.Contains("陈小舟", article.Article.Byline, StringComparison.Ordinal);
        Assert.Equal(printed, article.PrintedByline);
    }
}
