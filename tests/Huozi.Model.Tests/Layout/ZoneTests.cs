using CsCheck;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Model.Tests.Layout;

public class ZoneTests
{
    [Fact]
    public void Bounds_OfARectanglesOutline_IsTheRectangle() =>
        Gen.Select(Gen.Int[-900, 900], Gen.Int[-900, 900], Gen.Int[0, 900], Gen.Int[0, 900]).Sample((left, top, width, height) =>
        {
            var area = new Rect(new(left), new(top), new(width), new(height));
            return new Zone { Kind = ZoneKind.Article, Outline = Zone.OutlineOf(area) }.Bounds == area;
        });

    [Fact]
    public void Bounds_OfAnL_HoldsBothArms()
    {
        var zone = new Zone
        {
            Kind = ZoneKind.Article,
            Outline = [new(new(0), new(0)), new(new(5), new(0)), new(new(5), new(5)), new(new(9), new(5)), new(new(9), new(9)), new(new(0), new(9))],
        };
        Assert.Equal(new Rect(new(0), new(0), new(9), new(9)), zone.Bounds);
    }
}
