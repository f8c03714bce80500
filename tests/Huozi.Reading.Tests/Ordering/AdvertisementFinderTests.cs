using Huozi.Reading.Ordering;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Ordering;

public sealed class AdvertisementFinderTests
{
    [Fact]
    public void Find_LargeTypeWithoutAParagraphInAFrame_IsPaid() => Assert.Single(Find(Frame("地址：苇塘镇渡口路三号", "电话：0500-1234567")));

    [Fact]
    public void Find_LargeTypeOnTheOpenPage_IsNot() => Assert.Empty(Find(Frame("地址：苇塘镇渡口路三号", "电话：0500-1234567", isFramed: false)));

    [Fact]
    public void Find_SentencesWithMuchLeadingInAFrame_AreANotice() =>
        Assert.Empty(Find(Frame("马国遗失渡口月票一张，声明作废。", "陈舟遗失船工证一本，声明作废。", "陈小舟遗失购房收据，声明作废。")));

    private static Sheet Frame(string first, string second, string third = "欢迎新老顾客光临", bool isFramed = true)
    {
        var sheet = new Sheet().Column(40, 300, 14, "苇塘镇的老渡口上周换了新船，新船用电，能坐四十个人，每天从早上六点开到晚上八点，一趟只要四分钟。")
            .Line(60, 60, "渡口百货", 24, Sheet.Hei).Line(60, 100, first).Line(60, 130, second).Line(60, 160, third);
        return isFramed ? sheet.Box(40, 40, 260, 200) : sheet;
    }

    private static IReadOnlyList<IReadOnlyList<TextBlock>> Find(Sheet sheet) => AdvertisementFinder.Find(sheet.Blocks, Sheet.Size);
}
