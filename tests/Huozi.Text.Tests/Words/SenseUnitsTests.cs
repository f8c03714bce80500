using Huozi.Text.Words;

namespace Huozi.Text.Tests.Words;

public sealed class SenseUnitsTests
{
    [Theory]
    [InlineData("三千", "多")]
    [InlineData("第十", "届")]
    [InlineData("2026", "年")]
    [InlineData("每", "位")]
    [InlineData("李", "建国")]
    [InlineData("欧阳", "春")]
    [InlineData("翠屏", "街道")]
    [InlineData("新集", "公司")]
    [InlineData("中", "俄")]
    public void Joins_OneUnitOfSense_IsTrue(string before, string after) =>
        Assert.True(SenseUnits.Joins(before, after));

    [Theory]
    [InlineData("大桥", "合龙")]
    [InlineData("的", "春天")]
    [InlineData("三十", "春天")]
    [InlineData("农民", "增收")]
    [InlineData("", "年")]
    public void Joins_TwoUnits_IsFalse(string before, string after) => Assert.False(SenseUnits.Joins(before, after));
}
