using CsCheck;
using Huozi.Text.Numerals;

namespace Huozi.Text.Tests.Numerals;

public sealed class ChineseNumeralTests
{
    [Theory]
    [InlineData("3390", 3390)]
    [InlineData("二〇二六", 2026)]
    [InlineData("二○○一", 2001)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("廿一", 21)]
    [InlineData("三十一", 31)]
    [InlineData("三千三百九十", 3390)]
    [InlineData("二千", 2000)]
    [InlineData("两千零五", 2005)]
    [InlineData("一万零二十", 10020)]
    [InlineData("0", 0)]
    public void TryParse_Number_IsRead(string text, int expected)
    {
        Assert.True(ChineseNumeral.TryParse(text, out var value));
        Assert.Equal(expected, value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("初一")]
    [InlineData("3a")]
    [InlineData("99999999999")]
    [InlineData("二 十")]
    public void TryParse_OtherText_IsRefused(string text) => Assert.False(ChineseNumeral.TryParse(text, out _));

    [Fact]
    public void TryParse_AnyRowOfItsCharacters_NeverThrows() =>
        Gen.Int[0, ChineseNumeral.Characters.Length - 1].Array[0, 24]
            .Sample(row => ChineseNumeral.TryParse(string.Concat(row.Select(at => ChineseNumeral.Characters[at])), out var value) ? value >= 0 : value == 0);
}
