using Huozi.Reading.Sources.Scans;
using Huozi.Reading.Sources.Scans.Finding;

namespace Huozi.Reading.Tests.Sources.Scans.Finding;

public sealed class FramesTests
{
    private static readonly Dots Top = new(10, 10, 110, 11), Bottom = new(11, 80, 109, 81), Left = new(10, 12, 11, 81), Right = new(109, 10, 110, 79);

    private static readonly Dots Alone = new(10, 120, 110, 121);

    [Fact]
    public void Find_FourSides_AreAFrame()
    {
        var (standing, frames) = Frames.Find([Alone, Top, Bottom, Left, Right], 1);
        Assert.Equal([Alone], standing);
        Assert.Equal([new Dots(10, 10, 110, 81)], frames);
    }

    [Fact]
    public void Find_ASideThatIsMissingOrEndsShort_MakesNoFrame()
    {
        Assert.Empty(Frames.Find([Top, Bottom, Left], 1).Frames);
        var (standing, frames) = Frames.Find([Top, Bottom, Left, Right with { Bottom = 70 }], 1);
        Assert.Empty(frames);
        Assert.Equal(4, standing.Count);
        Assert.Single(Frames.Find([Top, Bottom, Left, Right with { Bottom = 70 }], 4).Frames);
    }

    [Fact]
    public void Find_FrameInAFrame_AreTwo()
    {
        Dots[] Sides(Dots box) => [new(box.Left, box.Top, box.Right, box.Top + 1), new(box.Left, box.Bottom - 1, box.Right, box.Bottom), new(box.Left, box.Top, box.Left + 1, box.Bottom), new(box.Right - 1, box.Top, box.Right, box.Bottom)];
        Dots outer = new(0, 0, 300, 200), inner = new(20, 20, 280, 180);
        var (standing, frames) = Frames.Find([.. Sides(outer), .. Sides(inner)], 1);
        Assert.Empty(standing);
        Assert.Equal([outer, inner], frames);
    }
}
