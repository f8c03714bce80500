using Huozi.Reading.Ordering;

namespace Huozi.Reading.Tests.Ordering;

public sealed class SectionWordsTests
{
    [Theory]
    [InlineData("苇塘简讯")]
    [InlineData("要闻速览")]
    [InlineData("一句话")]
    public void Are_NameOfASection_IsOne(string text) => Assert.True(SectionWords.Are(text));

    [Theory]
    [InlineData("")]
    [InlineData("苇塘镇老渡口换了新船的新闻")]
    [InlineData("简讯员到渡口")]
    [InlineData("老渡口换新船")]
    public void Are_Headline_IsNone(string text) => Assert.False(SectionWords.Are(text));
}
