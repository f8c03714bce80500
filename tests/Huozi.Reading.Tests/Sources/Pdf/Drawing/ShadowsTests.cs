using CsCheck;
using Huozi.Reading.Sources.Pdf.Drawing;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Sources.Pdf.Drawing;

public sealed class ShadowsTests
{
    [Fact]
    public void Remove_TextDrawnAgainCloseBy_KeepsTheLater()
    {
        var kept = Shadows.Remove(new Sheet().Line(41, 41, "老渡口", 20, ink: 0x888888).Line(40, 40, "老渡口", 20).Page.Glyphs);
        Assert.Equal("老渡口", string.Concat(kept.Select(glyph => glyph.Text)));
        Assert.All(kept, glyph => Assert.Equal(0, glyph.Ink));
    }

    [Fact]
    public void Remove_LikeCharactersSideBySide_KeepsBoth()
    {
        var glyphs = new Sheet().Line(40, 40, "人人人人").Page.Glyphs;
        Assert.Same(glyphs, Shadows.Remove(glyphs));
    }

    [Theory]
    [InlineData("口", 20)]
    [InlineData("老", 12)]
    public void Remove_OtherCharacterOrSizeInTheSamePlace_KeepsBoth(string text, double size) =>
        Assert.Equal(2, Shadows.Remove(new Sheet().Line(40, 40, "老", 20).Line(40, 40, text, size).Page.Glyphs).Count);

    [Fact]
    public void Remove_AnyGlyphs_LeavesNothingToRemove() =>
        Gen.Select(Gen.Double[0, 60], Gen.Double[0, 60], Gen.Char["老渡"]).Array[1, 40].Sample(places =>
        {
            var sheet = new Sheet();
            foreach (var (x, y, text) in places) sheet.Line(x, y, $"{text}", 20);
            var kept = Shadows.Remove(sheet.Page.Glyphs);
            return kept.Count > 0 && Shadows.Remove(kept).Count == kept.Count && kept.Contains(sheet.Page.Glyphs[^1]);
        });
}
