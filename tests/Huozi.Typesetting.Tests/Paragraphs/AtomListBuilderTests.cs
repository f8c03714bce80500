using System.Text;
using Huozi.Fonts;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Tests.Paragraphs;

public sealed class AtomListBuilderTests
{
    [Theory]
    [InlineData("活字", 2)]
    [InlineData("活字2026年", 4)]
    [InlineData("——", 1)]
    [InlineData("……", 1)]
    [InlineData("—", 1)]
    [InlineData("AI时代", 3)]
    [InlineData("(中国)", 4)]
    [InlineData("", 0)]
    [InlineData("   ", 0)]
    public void Build_Text_IsCutWhereLinesMayNotBe(string text, int atoms) => Assert.Equal(atoms, Type.Atoms(text).Count);

    [Fact]
    public void Build_MarkOfHalfASquare_IsHalfAnEmWithItsInkInside()
    {
        var list = Type.Atoms("（活，");
        Assert.Equal(500, list.Atoms[0].Width);
        Assert.Equal(-500, list.Atoms[0].InkShift);
        Assert.Equal(500, list.Atoms[2].Width);
        Assert.Equal(0, list.Atoms[2].InkShift);
    }

    [Fact]
    public void Build_NarrowQuotationMarkOfAFace_StillGetsItsHalf()
    {
        var builder = new AtomListBuilder(Type.Library);
        var list = builder.Build("“活”", Type.Song with { Face = Type.Library[FaceNames.Kai] });
        Assert.Equal(500, list.Atoms[0].Width);
        Assert.True(list.Atoms[0].InkShift > 0, "The opening mark stands at its character.");
        Assert.Equal(500, list.Atoms[2].Width);
    }

    [Fact]
    public void Build_CharacterNoFaceHas_IsRemembered()
    {
        var builder = new AtomListBuilder(Type.Library);
        builder.Build("活\U0010FFFD字", Type.Song);
        Assert.Equal([new Rune(0x10FFFD)], builder.Missing);
    }

    [Fact]
    public void Build_VariationSelector_StaysWithItsCharacter() => Assert.Equal(2, Type.Atoms("葛\U000E0100城").Count);

    [Theory]
    [InlineData("活字", 0)]
    [InlineData("活a", 250)]
    [InlineData("活 字", 500)]
    [InlineData("a b", 250)]
    [InlineData("，活", 500)]
    [InlineData("。”", 0)]
    [InlineData("）（", 500)]
    [InlineData("“《", 0)]
    [InlineData("，5", 500)]
    public void Gaps_BetweenNeighbours_AreAsTheRulesSay(string text, int natural) => Assert.Equal(natural, Type.Atoms(text).Gaps[0].Natural);

    [Fact]
    public void Build_SplitWords_LetsAWordBreak()
    {
        Assert.Equal(1, Type.Atoms("www.example.org").Count);
        Assert.Equal(15, Type.Atoms("www.example.org", splitWords: true).Count);
        Assert.True(Type.Atoms("www", splitWords: true).Gaps[0].MayBreak);
    }
}
