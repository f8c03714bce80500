using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Segmenting.Lines;

public sealed class DropCapsTests
{
    [Fact]
    public void Join_LargeCharacterBesideTwoLines_OpensTheFirst()
    {
        var lines = Join(new Sheet().Line(40, 40, "苇", 26, Sheet.Hei).Line(70, 40, "塘镇的老渡口换了").Line(70, 56, "新船，新船用电。").Line(40, 72, "每天从早上六点开到晚"));
        var first = lines.Single(line => line.HasDropCap);
        Assert.Equal("苇塘镇的老渡口换了", first.Text);
        Assert.Equal((Sheet.Size, Sheet.Song), (first.Size, first.Face));
        Assert.Equal(3, lines.Count);
        // Both lines beside it begin where the column does.
        Assert.All(lines, line => Assert.Equal(40, line.Flow.Left));
    }

    [Fact]
    public void Join_LargeCharacterOverVerticalLines_OpensTheFirst()
    {
        var lines = Join(new Sheet().Down(174, 40, "苇", 26).Down(190, 70, "塘镇的老渡口换了").Down(174, 70, "新船，新船用电。").Down(158, 40, "每天从早上六点开到晚"));
        Assert.Equal("苇塘镇的老渡口换了", lines.Single(line => line.HasDropCap).Text);
    }

    [Fact]
    public void Join_TextFartherAway_IsAnotherText() =>
        Assert.DoesNotContain(Join(new Sheet().Line(40, 40, "苇", 26).Line(84, 40, "塘镇的老渡口换了").Line(84, 56, "新船，新船用电。").Line(40, 72, "每天从早上六点开到晚")), line => line.HasDropCap);

    [Fact]
    public void Join_OneLineBesideIt_IsNoColumn() =>
        Assert.DoesNotContain(Join(new Sheet().Line(40, 40, "苇", 26).Line(70, 48, "塘镇的老渡口换了")), line => line.HasDropCap);

    [Fact]
    public void Join_WordOfThreeCharacters_IsAHeadline() =>
        Assert.DoesNotContain(Join(new Sheet().Line(40, 40, "苇塘镇", 26).Line(122, 40, "的老渡口换了船").Line(122, 56, "新船，新船用电。")), line => line.HasDropCap);

    [Fact]
    public void Join_CharacterHardlyLargerThanTheText_IsNoCap() =>
        Assert.DoesNotContain(Join(new Sheet().Line(40, 40, "苇", 16).Line(60, 40, "塘镇的老渡口换了").Line(60, 51, "新船，新船用电。")), line => line.HasDropCap);

    private static IReadOnlyList<TextLine> Join(Sheet sheet) => DropCaps.Join(sheet.Lines, Sheet.Size);
}
