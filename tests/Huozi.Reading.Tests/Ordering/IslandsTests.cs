using Huozi.Reading.Ordering;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Ordering;

public sealed class IslandsTests
{
    [Fact]
    public void Free_PictureBetweenTwoTexts_IsNotWhite()
    {
        Assert.Equal(20, Of(new Sheet().Picture(40, 110, 140, 190)).Free(new(40, 100, 140, 200), isDown: false));
        Assert.Equal(100, Of(new Sheet()).Free(new(40, 100, 140, 200), isDown: false));
    }

    [Fact]
    public void Free_TwoPicturesOverEachOther_CountOnce() =>
        Assert.Equal(20, Of(new Sheet().Picture(40, 110, 140, 170).Picture(40, 150, 140, 190)).Free(new(40, 100, 140, 200), isDown: false));

    [Theory]
    [InlineData(120, 220)]
    [InlineData(40, 60)]
    public void Free_PictureThatIsHardlyInTheColumn_IsNoIsland(double left, double right) =>
        Assert.Equal(100, Of(new Sheet().Picture(left, 110, right, 190)).Free(new(40, 100, 140, 200), isDown: false));

    [Fact]
    public void Free_VerticalText_SeesTheTurnedPage() =>
        Assert.Equal(20, Of(new Sheet().Picture(110, 40, 190, 140)).Free(new(40, -200, 140, -100), isDown: true));

    [Fact]
    public void Free_FrameAroundThePage_IsNoIsland() =>
        Assert.Equal(100, Of(new Sheet().Box(10, 10, 590, 790)).Free(new(40, 100, 140, 200), isDown: false));

    [Fact]
    public void Top_IslandRightUponAnArea_IsItsTop()
    {
        Assert.Equal(30, Of(new Sheet().Picture(40, 30, 140, 90)).Top(new(40, 100, 140, 200), near: 20, isDown: false));
        Assert.Equal(100, Of(new Sheet().Picture(40, 30, 140, 70)).Top(new(40, 100, 140, 200), near: 20, isDown: false));
    }

    private static Islands Of(Sheet sheet) => new(sheet.Page, [.. sheet.Page.Pictures.Select(picture => new PictureGroup(picture, []))], []);
}
