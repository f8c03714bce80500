using System.Text;
using Huozi.Fonts;

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
        var builder = Type.Builder();
        var list = builder.Build("“活”", Type.Song with { Face = Type.Library[FaceNames.Kai] });
        Assert.Equal(500, list.Atoms[0].Width);
        Assert.True(list.Atoms[0].InkShift > 0, "The opening mark stands at its character.");
        Assert.Equal(500, list.Atoms[2].Width);
    }

    [Fact]
    public void Build_CharacterNoFaceHas_IsRemembered()
    {
        var builder = Type.Builder();
        builder.Build("活\U0010FFFD字", Type.Song);
        Assert.Equal([new Rune(0x10FFFD)], builder.Missing);
    }

    [Fact]
    public void Build_VariationSelector_StaysWithItsCharacter() => Assert.Equal(2, Type.Atoms("葛\U000E0100城").Count);

    [Theory]
    [InlineData("活字", 0)]
    [InlineData("活a", 250)]
    [InlineData("活(", 0)]
    [InlineData(")活", 0)]
    [InlineData("活 字", 500)]
    [InlineData("a b", 333)]
    [InlineData("，活", 500)]
    [InlineData("。”", 0)]
    [InlineData("）（", 500)]
    [InlineData("“《", 0)]
    [InlineData("，5", 500)]
    public void Gaps_BetweenNeighbours_AreAsTheRulesSay(string text, int natural) => Assert.Equal(natural, Type.Atoms(text).Gaps[0].Natural);

    [Theory]
    [InlineData("www.example.org/news", 5000, "www.|example.|org/|news")]
    [InlineData("antidisestablishment", 2000, "a|n|t|i|d|i|s|e|s|t|a|b|l|i|s|h|m|ent")]
    [InlineData("短word", 3000, "短|word")]
    public void Build_WordWiderThanItMayBe_IsCutAtItsMarksFirst(string text, int widest, string pieces)
    {
        var list = Type.Atoms(text, widest);
        var cut = Enumerable.Range(0, list.Count).Select(i => text[list.Atoms[i].TextStart..list.Atoms[i].TextEnd]);
        Assert.Equal(pieces, string.Join('|', cut));
        for (var i = 0; i < list.Count - 1; i++) Assert.True(list.Gaps[i].MayBreak);
    }

    [Fact]
    public void Build_CharacterTheFaceLacksInsideAWord_IsTakenFromAnotherFaceAlone()
    {
        // Song lacks the low two; kai, embedded too, has it: no face of the system is asked, and nothing is to be warned of.
        var builder = Type.Builder();
        var list = builder.Build("CO₂x", Type.Song);
        Assert.Equal(["CO", "₂", "x"], Enumerable.Range(0, list.Count).Select(i => list.Text[list.Atoms[i].TextStart..list.Atoms[i].TextEnd]));
        Assert.NotSame(list.Atoms[0].Style.Face, list.Atoms[1].Style.Face);
        Assert.Same(list.Atoms[0].Style.Face, list.Atoms[2].Style.Face);
        Assert.False(list.Gaps[0].MayBreak);
        Assert.Empty(builder.Substituted);
        Assert.Empty(builder.Missing);
    }

    [Fact]
    public void Build_NoteMark_IsSmallRaisedAndStaysWithItsWord()
    {
        var list = Type.Builder().Build([new("据统计", Type.Song), new("[1]", Type.Song with { Scale = 600, Rise = 380 }), new("，", Type.Song)]);
        var mark = list.Atoms[3];
        Assert.True(mark.Width < Type.Atoms("[1]").Width * 7 / 10);
        Assert.False(list.Gaps[2].MayBreak);
        Assert.Equal(0, list.Gaps[2].Natural);
    }

    [Fact]
    public void Build_ReadingWiderThanItsCharacter_WidensIt()
    {
        var list = Type.Builder().Build([new("幢", Type.Song, "zhuàng"), new("一", Type.Song, "yī")]);
        Assert.Equal(list.Rubies[0].Width, list.Atoms[0].Width);
        Assert.True(list.Atoms[0].Width > 1000);
        Assert.Equal((list.Atoms[0].Width - 1000) / 2, list.Atoms[0].InkShift);
        Assert.Equal(1000, list.Atoms[1].Width);
    }
}
