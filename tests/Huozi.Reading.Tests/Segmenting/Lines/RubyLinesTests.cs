using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Segmenting.Lines;

public sealed class RubyLinesTests
{
    [Fact]
    public void Remove_SmallLineRightOverText_IsAReading() =>
        Assert.Equal(["苇塘镇的渡口"], Remove(new Sheet().Line(40, 34, "weitang", 5).Line(40, 40, "苇塘镇的渡口")));

    [Fact]
    public void Remove_SmallLineRightOfVerticalText_IsAReading() =>
        Assert.Equal(["苇塘镇的渡口"], Remove(new Sheet().Down(51, 40, "ㄨㄟˇ", 5).Down(40, 40, "苇塘镇的渡口")));

    [Fact]
    public void Remove_LineOfBodySizeOverAHeadline_IsAKicker() =>
        Assert.Equal(2, Remove(new Sheet().Line(40, 28, "渡口纪事").Line(40, 40, "老渡口换了新船", 24)).Count());

    [Fact]
    public void Remove_SmallLineUnderText_IsANote() =>
        Assert.Equal(2, Remove(new Sheet().Line(40, 40, "苇塘镇的渡口").Line(40, 51, "weitang", 5)).Count());

    [Fact]
    public void Remove_SmallLineFarOverText_IsText() =>
        Assert.Equal(2, Remove(new Sheet().Line(40, 28, "weitang", 5).Line(40, 40, "苇塘镇的渡口")).Count());

    [Fact]
    public void Remove_LongSmallLine_IsText() =>
        Assert.Equal(2, Remove(new Sheet().Line(40, 34, "weitangduhuan", 5).Line(40, 40, "苇塘镇的渡口换船")).Count());

    private static IEnumerable<string> Remove(Sheet sheet) => RubyLines.Remove(sheet.Lines, Sheet.Size).Select(line => line.Text);
}
