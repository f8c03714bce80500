using Huozi.Reading.Sources.Scans;
using Huozi.Reading.Sources.Scans.Finding;

namespace Huozi.Reading.Tests.Sources.Scans.Finding;

public sealed class RuleFinderTests
{
    [Fact]
    public void TakeOut_Rules_AreFoundAndCleared()
    {
        Dots level = new(20, 40, 180, 42), upright = new(100, 60, 101, 180), type = new(30, 70, 50, 90);
        var mask = Mask.Of(Drawing.Page(200, 200, level, upright, type), 128);
        Assert.Equal([level, upright], RuleFinder.TakeOut(mask, dotsPerPoint: 1));
        Assert.Equal([type], Components.Find(mask).Select(component => component.Box));
    }

    [Fact]
    public void TakeOut_StrokesOfType_StayInk()
    {
        // Shorter than 80 points, and thicker than 6.
        Dots stroke = new(20, 40, 99, 42), bar = new(20, 100, 180, 107);
        var mask = Mask.Of(Drawing.Page(200, 200, stroke, bar), 128);
        Assert.Empty(RuleFinder.TakeOut(mask, dotsPerPoint: 1));
        Assert.Equal([stroke, bar], Components.Find(mask).Select(component => component.Box));
    }
}
