using Huozi.Reading.Sources.Scans.Cleaning;

namespace Huozi.Reading.Tests.Sources.Scans.Cleaning;

public sealed class SkewTests
{
    [Theory]
    [InlineData(-2)]
    [InlineData(-0.7)]
    [InlineData(-0.3)]
    [InlineData(0.3)]
    [InlineData(1.1)]
    [InlineData(2)]
    public void Find_TurnedLines_GivesTheAngle(double angle) => Assert.Equal(angle, Skew.Find(Drawing.TurnedLines(800, 1000, angle)), 0.06);

    [Fact]
    public void Find_LevelLines_GivesNone() => Assert.Equal(0, Skew.Find(Drawing.TurnedLines(800, 1000, 0)));

    [Fact]
    public void Find_NothingToTellBy_GivesNone()
    {
        Assert.Equal(0, Skew.Find(Drawing.Page(100, 80)));
        Assert.Equal(0, Skew.Find(Drawing.Page(100, 80, new Huozi.Reading.Sources.Scans.Dots(0, 0, 100, 80))));
        Assert.Equal(0, Skew.Find(Drawing.Page(1, 1)));
    }
}
