using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Segmenting.Lines;

public sealed class EmphasisDotsTests
{
    [Fact]
    public void Remove_DotsUnderCharacters_AreNoText() =>
        Assert.Equal("渡口换了新船", TextAfter(new Sheet().Line(40, 40, "渡口换了新船").Line(60, 50, "・・・")));

    [Fact]
    public void Remove_DotsBesideVerticalText_AreNoText() =>
        Assert.Equal("渡口换了新船", TextAfter(new Sheet().Down(40, 40, "渡口换了新船").Down(50, 60, "・・・")));

    [Fact]
    public void Remove_DotInAName_IsText() =>
        Assert.Equal("巴尔·夏到渡口", TextAfter(new Sheet().Line(40, 40, "巴尔").Line(60, 40, "·").Line(65, 40, "夏到渡口")));

    [Fact]
    public void Remove_OneDotAlone_IsText() => Assert.Contains('・', TextAfter(new Sheet().Line(40, 40, "渡口换了新船").Line(60, 50, "・")));

    [Fact]
    public void Remove_DotsFarFromAnyCharacter_AreText() => Assert.Equal(3, TextAfter(new Sheet().Line(40, 40, "渡口换了新船").Line(60, 70, "・・・")).Count(character => character == '・'));

    private static string TextAfter(Sheet sheet) => string.Concat(EmphasisDots.Remove(sheet.Page.Glyphs, new(sheet.Page.Glyphs)).Select(glyph => glyph.Text));
}
