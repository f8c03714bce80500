using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Segmenting.Blocks;

public sealed class HeadLinesTests
{
    private const string First = "苇塘镇的老渡口上周换了新船，新船用电，能坐四十个人，每天开到晚上八点。";
    private const string Second = "镇里的小学添了一座图书室，书架是木匠班的学生自己做的，谁都可以去看书。";

    [Theory]
    [InlineData(75, 3)]
    [InlineData(50, 1)]
    public void Find_LineInTheMiddleBetweenParagraphs_IsABlockOfItsOwn(double x, int count)
    {
        var sheet = new Sheet().Column(40, 40, 14, First).Line(x, 88, "小学添了图书室").Column(40, 104, 14, Second);
        Assert.Equal(count, sheet.Blocks.Count);
    }

    [Theory]
    [InlineData("渡口水位又涨了", 2)]
    [InlineData("渡口水位又涨。", 1)]
    public void Find_LinesOverTheFirstParagraphThatEndNoSentence_AreABlockOfTheirOwn(string line, int count) =>
        Assert.Equal(count, new Sheet().Line(75, 24, line).Column(40, 40, 14, First).Blocks.Count);

    [Theory]
    [InlineData("本报讯（记者　陈小舟）", 2)]
    [InlineData("渡口的老船工陈小舟说，", 1)]
    public void Find_LineThatOpensAReport_BeginsABlockUnderAHeadline(string opening, int count) =>
        Assert.Equal(count, new Sheet().Line(40, 24, "渡口昨天又添了三条新电船").Column(40, 40, 14, opening + First).Blocks.Count);

    [Theory]
    [InlineData("本报记者　陈小舟", 2)]
    [InlineData("坐船去过早的人们。", 1)]
    public void Find_WritersOverTheText_AreABlockOfTheirOwn(string line, int count) =>
        Assert.Equal(count, new Sheet().Line(40, 24, line).Column(40, 40, 14, First).Blocks.Count);

    [Theory]
    // Over text that goes on from the column before.
    [InlineData(75, "本报记者　陈小舟", 2)]
    [InlineData(75, "坐船去过早的人们", 1)]
    [InlineData(40, "本报记者　陈小舟", 1)]
    public void Find_WritersInTheMiddleOverTextThatGoesOn_AreABlockOfTheirOwn(double x, string line, int count)
    {
        var sheet = new Sheet().Line(x, 24, line);
        foreach (var (text, row) in new[] { First[..14], First[14..28], Second[..14], Second[14..28] }.Select((text, row) => (text, row))) sheet.Line(40, 40 + (row * Sheet.Leading), text);
        Assert.Equal(count, sheet.Blocks.Count);
    }

    [Theory]
    [InlineData(75, 2)]
    [InlineData(40, 1)]
    public void Find_LineInTheMiddleAtTheFoot_IsABlockOfItsOwn(double x, int count) =>
        Assert.Equal(count, new Sheet().Column(40, 40, 14, First).Line(x, 88, "小学添了图书室").Blocks.Count);
}
