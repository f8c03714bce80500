using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Segmenting.Blocks;

public sealed class BodyTypeTests
{
    [Fact]
    public void Of_APage_IsWhatMostGlyphsAreSetIn()
    {
        var body = new Sheet().Line(40, 40, "老渡口换了新船", 28, Sheet.Hei, ink: 0xC00000).Column(40, 80, 12, "苇塘镇的老渡口上周换了新船，新船用电，能坐四十个人。").Body;
        Assert.Equal((Sheet.Size, Sheet.Song, 0), (body.Size, body.Face, body.Ink));
    }

    [Fact]
    public void Of_TypeSqueezedToFit_IsOneSizeStill()
    {
        // Two thirds of the text in sizes that differ by a twentieth of a point, a third in another size.
        var sheet = new Sheet().Line(40, 40, "苇塘镇老渡口", 9.95).Line(40, 56, "上周换了新船", 10.05).Line(40, 72, "人人都说它好看", 12);
        Assert.InRange(sheet.Body.Size, 9.95, 10.05);
    }

    [Fact]
    public void Of_OtherSizesInTheMajority_IsTheirs() =>
        Assert.Equal(12, new Sheet().Line(40, 40, "渡口换船", 10).Line(40, 56, "新船能坐四十个人", 12).Body.Size);
}
