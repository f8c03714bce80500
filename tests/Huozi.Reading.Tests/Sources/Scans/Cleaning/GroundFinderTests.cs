using Huozi.Reading.Sources.Scans;
using Huozi.Reading.Sources.Scans.Cleaning;

namespace Huozi.Reading.Tests.Sources.Scans.Cleaning;

public sealed class GroundFinderTests
{
    // 300 dots to the inch.
    private const double DotsPerPoint = 300 / 72.0;

    private static readonly Dots Area = new(160, 120, 480, 400);

    [Fact]
    public void Find_TypeOnWhitePaper_HasNoGrounds()
    {
        var (paper, grounds) = GroundFinder.Find(Drawing.Page(640, 640, Drawing.Lines(40, 40, 20, 12)), DotsPerPoint);
        Assert.Equal(255, paper);
        Assert.Empty(grounds);
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(40, true)]
    public void Find_Tint_IsFoundToTheDot(byte light, bool isReversed)
    {
        var (paper, grounds) = GroundFinder.Find(With((_, _) => light), DotsPerPoint);
        var ground = Assert.Single(grounds);
        // How light the paper is, is known to the noise that paper has.
        Assert.InRange(paper, 248, 252);
        Assert.Equal((light, isReversed, false), (ground.Light, ground.IsReversed, ground.IsPicture));
        Assert.Equal(Area, ground.Area);
        Assert.Equal(light * 0x010101, ground.Colour);
    }

    [Fact]
    public void Find_ManyShades_AreAPicture()
    {
        var ground = Assert.Single(GroundFinder.Find(With((x, y) => (byte)(20 + (x - Area.Left + y - Area.Top) % 200)), DotsPerPoint).Grounds);
        Assert.True(ground.IsPicture);
        Assert.True(Area.Grown(8).Contains(ground.Area) && ground.Area.Contains(Area.Grown(-8)));
    }

    [Fact]
    public void Find_PageSmallerThanACell_HasNone() => Assert.Empty(GroundFinder.Find(Drawing.Page(3, 3), DotsPerPoint).Grounds);

    private static Raster With(Func<int, int, byte> light)
    {
        var page = new Raster(640, 640, [.. Enumerable.Repeat((byte)250, 640 * 640)]);
        for (var y = Area.Top; y < Area.Bottom; y++)
        {
            for (var x = Area.Left; x < Area.Right; x++) page.Row(y)[x] = light(x, y);
        }

        return page;
    }
}
