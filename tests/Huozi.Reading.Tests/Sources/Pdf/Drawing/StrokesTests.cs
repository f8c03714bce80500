using Huozi.Model.Geometry;
using Huozi.Reading.Sources.Pdf.Drawing;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Tests.Sources.Pdf.Drawing;

public sealed class StrokesTests
{
    [Theory]
    // Square dots, and dashes.
    [InlineData(0.75, 0.75)]
    [InlineData(0.75, 1.5)]
    [InlineData(1, 1.25)]
    public void Join_FrameOfDots_IsAFrame(double weight, double white)
    {
        var (rules, frames) = Strokes.Join(Dots(weight, white, 40, 60, 140, 260));
        Assert.Empty(rules);
        var frame = Assert.Single(frames).Area;
        Assert.Equal((40, 60, 140, 260), (Math.Round(frame.Left), Math.Round(frame.Top), Math.Round(frame.Right), Math.Round(frame.Bottom)));
    }

    [Fact]
    public void Join_DotsFarApart_AreNone()
    {
        var (rules, frames) = Strokes.Join(Dots(0.75, 9, 40, 60, 140, 260));
        Assert.Empty(rules);
        Assert.Empty(frames);
    }

    [Fact]
    public void Join_FourLines_AreAFrame() => Assert.Single(Strokes.Join([Line(40, 60, 140, 61), Line(40, 259, 140, 260), Line(40, 60, 41, 260), Line(139, 60, 140, 260)]).Frames);

    [Fact]
    public void Join_ThreeLines_AreRules() => Assert.Equal(3, Strokes.Join([Line(40, 60, 140, 61), Line(40, 60, 41, 260), Line(139, 60, 140, 260)]).Rules.Count);

    /// <summary>Square dots around a rectangle.</summary>
    private static IEnumerable<PrintedRule> Dots(double weight, double white, double left, double top, double right, double bottom)
    {
        for (var x = left; x + weight <= right; x += weight + white)
        {
            yield return Line(x, top, x + weight, top + weight);
            yield return Line(x, bottom - weight, x + weight, bottom);
        }

        for (var y = top + weight + white; y + weight <= bottom - weight; y += weight + white)
        {
            yield return Line(left, y, left + weight, y + weight);
            yield return Line(right - weight, y, right, y + weight);
        }
    }

    private static PrintedRule Line(double left, double top, double right, double bottom) => new(new Area(left, top, right, bottom), 0);
}
