using Huozi.Reading.Segmenting.Blocks;

namespace Huozi.Reading.Tests.Segmenting.Blocks;

public sealed class AdvertisementMarkTests
{
    [Theory]
    [InlineData("广告")]
    [InlineData("（广告）")]
    [InlineData("【公益广告】")]
    [InlineData(" [广告] ")]
    public void Is_TheMark_IsOne(string text) => Assert.True(AdvertisementMark.Is(text));

    [Theory]
    [InlineData("")]
    [InlineData("广告部")]
    [InlineData("苇塘镇整治渡口广告")]
    [InlineData("公告")]
    public void Is_TextAboutAdvertisements_IsNone(string text) => Assert.False(AdvertisementMark.Is(text));
}
