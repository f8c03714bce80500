using Huozi.Model;
using Huozi.Reading.Joining;

namespace Huozi.Reading.Tests.Joining;

public sealed class TableFiguresTests
{
    [Theory]
    [InlineData("名称 上周 本周 青菜 2.10 2.35 莲藕 4.60 4.55 鲫鱼 9.80 10.20 鸡蛋 4.90 5.05", true)]
    [InlineData("青菜2.10上周2.35本周", false)]
    [InlineData("青菜每斤2.10元，莲藕4.60元，鲫鱼9.80元，鸡蛋4.90元，菱角5.50元，芦席12.00元，香菇6.30元，稻种3.10元。", false)]
    [InlineData("渡口的新船每天早上六点开航", false)]
    public void Are_FiguresWithoutASentence_AreATable(string text, bool isTable) =>
        Assert.Equal(isTable, TableFigures.Are(new Article { Number = 1, Rank = 1, Headline = ["本周菜价"], Body = [new Paragraph(text)] }));
}
