namespace Huozi.Site.Tests;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("水到田头", 4, "水到田头")]
    [InlineData("水到田头", 3, "水到田……")]
    [InlineData("", 3, "")]
    public void Of_Text_IsCutToLength(string text, int length, string expected) => Assert.Equal(expected, Excerpt.Of(text, length));

    [Fact]
    public void Of_CharacterOfTwoUnits_IsNeverHalved() => Assert.Equal("𠮷𠮷……", Excerpt.Of("𠮷𠮷𠮷", 2));
}
