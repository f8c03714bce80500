using Huozi.Reading.Sources.Scans;
using Huozi.Reading.Sources.Scans.Cleaning;

namespace Huozi.Reading.Tests.Sources.Scans.Cleaning;

public sealed class LevellerTests
{
    private static readonly Raster Page = new(5, 1, [0, 115, 230, 255, 40]);

    [Theory]
    // Grey paper becomes white and ink stays black.
    [InlineData(230, 0, new byte[] { 0, 127, 255, 255, 44 })]
    // A tint becomes white.
    [InlineData(230, 160, new byte[] { 0, 183, 255, 255, 63 })]
    // On a dark ground (反白) the type is black and the ground white.
    [InlineData(230, 40, new byte[] { 255, 166, 29, 0, 255 })]
    // A picture is left out.
    [InlineData(230, -1, new byte[] { 255, 255, 255, 255, 255 })]
    public void Level_Grounds_BecomeWhite(int paper, int ground, byte[] expected) =>
        Assert.Equal(expected, Leveller.Level(Page, paper, ground == 0 ? [] : [new(new(0, 0, 5, 1), ground, 0)]).Light);

    [Fact]
    public void Level_OutsideTheGround_IsLeftAlone() =>
        Assert.Equal([0, 127, 255, 255, 255], Leveller.Level(Page, 230, [new(new(3, 0, 5, 1), -1, 0)]).Light);
}
