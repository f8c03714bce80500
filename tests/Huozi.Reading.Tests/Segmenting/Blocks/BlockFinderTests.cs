using CsCheck;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Segmenting.Blocks;

public sealed class BlockFinderTests
{
    private const string Report = "苇塘镇的老渡口上周换了新船，新船用电，能坐四十个人，每天从早上六点开到晚上八点。";
    private const string Other = "镇里的小学也添了一座图书室，书架是木匠班的学生自己做的，午休时谁都可以去看书。";

    [Fact]
    public void Find_LinesOfOneLookUnderOneAnother_AreABlock() =>
        Assert.Equal([Report], Texts(new Sheet().Column(40, 40, 10, Report)));

    [Fact]
    public void Find_VerticalLinesBesideOneAnother_AreABlock() =>
        Assert.Equal([Report], Texts(new Sheet().DownColumn(300, 40, 10, Report)));

    [Fact]
    public void Find_TwoColumns_AreTwo() =>
        Assert.Equal([Report, Other], Texts(new Sheet().Column(40, 40, 10, Report).Column(160, 40, 10, Other)));

    [Theory]
    [InlineData(10.4, Sheet.Song, 0, 1)]
    [InlineData(11, Sheet.Song, 0, 2)]
    [InlineData(10, Sheet.Hei, 0, 2)]
    [InlineData(10, Sheet.Song, 0xC00000, 2)]
    public void Find_LineThatLooksOtherwise_IsABlockOfItsOwn(double size, string face, int ink, int count) =>
        Assert.Equal(count, Texts(new Sheet().Line(40, 40, "苇塘镇的老渡口换船").Line(40, 56, "新船能坐四十人来往", size, face, ink)).Count());

    [Theory]
    [InlineData(61, 1)]
    [InlineData(62, 2)]
    public void Find_WhiteOfMoreThanALine_PartsBlocks(double y, int count) =>
        Assert.Equal(count, Texts(new Sheet().Line(40, 40, "苇塘镇的老渡口换船").Line(40, y, "新船能坐四十人来往")).Count());

    [Theory]
    [InlineData(40, 130, 2)]
    [InlineData(40, 70, 1)]
    public void Find_RuleBetweenTwoLines_PartsThemIfItRunsAlongMostOfThem(double left, double right, int count) =>
        Assert.Equal(count, Texts(new Sheet().Line(40, 40, "苇塘镇的老渡口换船").Line(40, 56, "新船能坐四十人来往").Rule(left, 52.5, right, 53)).Count());

    [Fact]
    public void Find_WideLineOverTwoColumns_IsOfNeither() =>
        Assert.Equal(["老渡口换了新船，新船用电，能坐四十个人，一趟要", Report, Other],
            Texts(new Sheet().Line(40, 24, "老渡口换了新船，新船用电，能坐四十个人，一趟要").Column(40, 40, 10, Report).Column(160, 40, 10, Other)));

    [Fact]
    public void Find_LineThatStandsOutOfItsColumn_IsAnotherBlock()
    {
        Assert.Equal(2, Texts(new Sheet().Column(40, 40, 10, Report[..28]).Line(20, 88, "新船能坐四十个人来")).Count());
        // A bracket may hang out by half an em.
        Assert.Single(Texts(new Sheet().Column(40, 40, 10, Report[..28]).Line(35, 88, "“新船能坐四十个人”")));
    }

    [Theory]
    [InlineData("水。")]
    [InlineData("水")]
    public void Find_CharactersWhollyBeforeAnIndentedLine_AreOfItsBlock(string last) =>
        Assert.Single(Texts(new Sheet().Line(60, 40, "因管网检修苇塘一带停水请储").Line(40, 56, last).Line(60, 72, "因管网检修渡口一带停水请储")));

    [Fact]
    public void Find_CharactersFarBeforeALine_AreNotOfItsBlock() => Assert.Equal(2, Texts(new Sheet().Line(90, 40, "因管网检修苇塘一带停水请储").Line(40, 56, "水。")).Count());

    [Fact]
    public void Find_LinesInAFrameAndUnderIt_AreTwoBlocks()
    {
        var sheet = new Sheet().Column(40, 40, 10, Report).Column(300, 40, 10, Other);
        Assert.Equal(2, Texts(sheet).Count());
        Assert.Equal(3, Texts(sheet.Box(36, 36, 144, 101)).Count());
    }

    [Fact]
    public void Column_OfAShortBlock_IsThatOfTheLongOneItStandsIn()
    {
        var sheet = new Sheet().Column(40, 40, 10, Report).Line(60, 140, "渡口纪事", face: Sheet.Hei).Line(300, 140, "图书室", face: Sheet.Hei);
        Assert.Equal((40, 140), sheet.Block("渡口纪事").Column);
        Assert.Equal((300, 330), sheet.Block("图书室").Column);
    }

    [Fact]
    public void Find_AnyLines_PutsEachInOneBlock() =>
        Gen.Select(Gen.Int[0, 20], Gen.Int[0, 40], Gen.Int[1, 12], Gen.Int[8, 14], Gen.Bool).Array[1, 25].Sample(places =>
        {
            var sheet = new Sheet();
            foreach (var (x, y, length, size, isHei) in places) sheet.Line(10 * x, 8 * y, new string('渡', length), size, isHei ? Sheet.Hei : Sheet.Song);
            return sheet.Blocks.SelectMany(block => block.Lines).Sum(line => line.Glyphs.Length) == sheet.Page.Glyphs.Count;
        });

    private static IEnumerable<string> Texts(Sheet sheet) => sheet.Blocks.Select(block => block.Text);
}
