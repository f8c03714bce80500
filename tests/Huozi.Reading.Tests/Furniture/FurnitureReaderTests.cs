using Huozi.Reading.Furniture;
using Huozi.Reading.Sources;

namespace Huozi.Reading.Tests.Furniture;

public sealed class FurnitureReaderTests
{
    [Theory]
    [InlineData("1938年2月3日，农历正月初四，", 1)]
    [InlineData("2025年12月31日", 1)]
    [InlineData("2026年3月9日", 2)]
    // The negative control: with the lunar date and without the pause it states a day, as furniture at a page's foot does.
    [InlineData("2026年3月10日 农历正月廿二", 2)]
    public void Read_DayInTheText_IsFurnitureUnlessItIsAStorys(string line, int dates)
    {
        string[] texts = ["青川湾报", "2026年3月9日 星期一", "云麓县春灌全面展开", "3月6日，云麓县的水渠开闸放水，比往年提前了半个月。", line, "老人们在古樟树下听完了整出戏。"];
        var read = FurnitureReader.Read([.. texts.Select((text, i) => new DumpLine(i + 1, text, AfterGap: false, IsIndented: false, BeginsWithSpace: false, EndsWithSpace: false))], null);
        Assert.Equal(dates, read.Items.Count(entry => entry.Item is DateItem));
    }
}
