using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Model.Tests.Layout;

public class GlyphRunTests
{
    private static readonly GlyphRun Run = new()
    {
        Face = "song-regular", Size = Length.FromPoints(10), Origin = default, Text = "活fi字",
        Glyphs = [new(1, new(0), 0), new(2, new(10), 1), new(3, new(20), 3)],
    };

    [Fact]
    public void TextOf_Ligature_IsBothLetters()
    {
        Assert.Equal("活", Run.TextOf(0).ToString());
        Assert.Equal("fi", Run.TextOf(1).ToString());
        Assert.Equal("字", Run.TextOf(2).ToString());
    }

    [Fact]
    public void TextOf_TwoGlyphsOfOneCluster_GivesTheTextOnce()
    {
        var run = Run with { Glyphs = [new(1, new(0), 0), new(2, new(0), 0)], Text = "活" };
        Assert.Equal("活", run.TextOf(0).ToString() + run.TextOf(1).ToString());
    }

    [Fact]
    public void LineText_SeveralRuns_AreJoined()
    {
        var line = new Line { Role = LineRole.Body, Box = default, Runs = [Run, Run] };
        Assert.Equal("活fi字活fi字", line.Text);
    }
}
