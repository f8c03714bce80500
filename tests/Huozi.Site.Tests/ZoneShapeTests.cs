using CsCheck;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Site.Tests;

public sealed class ZoneShapeTests
{
    private static readonly PageLayout Page = InventedEdition.Layouts()[0];
    private static readonly Gen<(int Left, int Top, int Width, int Height)> Box = Gen.Select(Gen.Int[0, 900], Gen.Int[0, 1300], Gen.Int[1, 100], Gen.Int[1, 100]);

    [Fact]
    public void Of_Rectangle_IsItsBoxInPercent()
    {
        var shape = ZoneShape.Of(Page, 1)!;
        Assert.Equal("left:5%;top:20%;width:90%;height:30%", shape.Style);
        Assert.Equal(["0,0 100,0 100,100 0,100"], shape.Points);
    }

    [Fact]
    public void Of_LShape_KeepsItsNotch()
    {
        var shape = ZoneShape.Of(Page, 2)!;
        Assert.Equal("left:5%;top:51.429%;width:60%;height:45%", shape.Style);
        Assert.Equal(["0,0 50,0 50,47.619 100,47.619 100,100 0,100"], shape.Points);
    }

    [Fact]
    public void Of_TwoZones_IsOneShapeOfTwoPolygons()
    {
        var layout = Page with { Zones = [Zone(7, 100, 100, 200, 100), Zone(7, 500, 100, 200, 300), Zone(8, 0, 0, 10, 10)] };
        var shape = ZoneShape.Of(layout, 7)!;
        Assert.Equal("left:10%;top:7.143%;width:60%;height:21.429%", shape.Style);
        Assert.Equal(2, shape.Polygons.Count);
    }

    [Fact]
    public void Of_ArticleWithoutZone_IsNull() => Assert.Null(ZoneShape.Of(Page, 99));

    /// <summary>Percent of percent leads back to the paper, to a hundredth of a point.</summary>
    [Fact]
    public void Of_AnyRectangle_LeadsBackToThePaper() => Box.Sample((left, top, width, height) =>
    {
        var shape = ZoneShape.Of(Page with { Zones = [Zone(1, left, top, width, height)] }, 1)!;
        (double, double)[] corners = [(left, top), (left + width, top), (left + width, top + height), (left, top + height)];
        foreach (var (corner, (x, y)) in shape.Polygons[0].Zip(corners))
        {
            Assert.Equal(x, (shape.Left + corner.X * shape.Width / 100) * 10, 0.01);
            Assert.Equal(y, (shape.Top + corner.Y * shape.Height / 100) * 14, 0.01);
        }
    });

    private static Zone Zone(int article, double left, double top, double width, double height) => new()
    {
        Kind = ZoneKind.Article,
        Article = article,
        Outline = Model.Layout.Zone.OutlineOf(new(Length.FromPoints(left), Length.FromPoints(top), Length.FromPoints(width), Length.FromPoints(height))),
    };
}
