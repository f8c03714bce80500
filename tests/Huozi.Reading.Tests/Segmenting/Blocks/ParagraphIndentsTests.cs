using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Segmenting.Blocks;

public sealed class ParagraphIndentsTests
{
    private const string Text = "苇塘镇的老渡口上周换了新船，两岸的人都说好。\n新船用电，能坐四十个人，一趟只要四分钟。\n从早上六点开到晚上八点。\n坐船的人都说比从前稳当。";

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void In_AreaWhoseLinesAreFlush_IsFalseWhateverThePageDoes(bool isFlush, bool expected)
    {
        var sheet = new Sheet().Column(40, 40, 14, Text).Column(40, 300, 14, Text).Box(290, 30, 500, 220);
        for (var row = 0; row < 5; row++) sheet.Line(300 + (isFlush ? 0 : 20), 40 + (32 * row), "马国遗失收据，声明作废。").Line(300, 56 + (32 * row), row == 4 ? "本栏广告热线电话一二三四五六" : "陈舟遗失证件。");
        var indents = new ParagraphIndents(sheet.Blocks);
        Assert.True(indents.OfPage);
        Assert.Equal(expected, indents.In(sheet.Blocks.First(block => block.Enclosure is not null).Enclosure));
        Assert.True(indents.In(null));
    }
}
