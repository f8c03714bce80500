using Huozi.Reading.Sources.Scans;
using Huozi.Reading.Sources.Scans.Cleaning;

namespace Huozi.Reading.Tests.Sources.Scans.Cleaning;

public sealed class StraightenerTests
{
    [Fact]
    public void Turn_TurnedLines_AreLevelAgain()
    {
        var turned = Drawing.TurnedLines(800, 1000, 1.5);
        var upright = Straightener.Turn(turned, 1.5);
        var drawn = Drawing.TurnedLines(800, 1000, 0);
        Assert.Equal(0, Skew.Find(upright));
        Assert.True(Difference(upright, drawn) < 10, "The lines are where they were drawn.");
        Assert.True(Difference(turned, drawn) > 30, "They were not before.");
    }

    [Fact]
    public void Turn_ByNothing_IsThePageItself()
    {
        var page = Drawing.Page(20, 20, new Dots(3, 3, 9, 9));
        Assert.Same(page, Straightener.Turn(page, 0));
    }

    [Fact]
    public void Turn_Corners_AreWhiteAndColourTurnsAlong()
    {
        const int side = 64;
        var red = new Raster(side, side, [.. Enumerable.Repeat(Raster.LightOf(255, 0, 0), side * side)], [.. Enumerable.Repeat(0, side * side).SelectMany(_ => (byte[])[255, 0, 0])]);
        var turned = Straightener.Turn(red, 30);
        Assert.Equal((255, 0xFFFFFF), (turned.Row(0)[0], turned.ColourAt(0, 0)));
        Assert.Equal((red.Light[0], 0xFF0000), (turned.Row(side / 2)[side / 2], turned.ColourAt(side / 2, side / 2)));
    }

    private static double Difference(Raster one, Raster other) => one.Light.Zip(other.Light, (a, b) => Math.Abs(a - b)).Average();
}
