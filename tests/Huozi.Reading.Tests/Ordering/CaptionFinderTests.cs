using Huozi.Reading.Ordering;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Ordering;

public sealed class CaptionFinderTests
{
    private const string Report = "苇塘镇的老渡口上周换了新船，新船用电，能坐四十个人，每天从早上六点开到晚上八点，一趟只要四分钟。";

    [Fact]
    public void Find_TextOfOtherTypeUnderAPicture_IsItsCaption() => Assert.Equal(["新船第一天开渡"], Captions(Page().Line(40, 205, "新船第一天开渡", 9, Sheet.Kai)));

    [Theory]
    [InlineData("图为新船第一天开渡。", 1)]
    [InlineData("新船第一天开渡。陈小舟 摄", 1)]
    [InlineData("新船第一天开渡。", 0)]
    public void Find_TextLikeTheBodyUnderAPicture_MustSaySo(string text, int count) => Assert.Equal(count, Captions(Page().Line(40, 205, text)).Count());

    [Fact]
    public void Find_TextFarUnderAPicture_IsNone() => Assert.Empty(Captions(Page().Line(40, 222, "新船第一天开渡", 9, Sheet.Kai)));

    [Fact]
    public void Find_TextBesideThePicturesEdge_IsNone() => Assert.Empty(Captions(Page().Line(10, 205, "新船第一天开渡", 9, Sheet.Kai)));

    [Fact]
    public void Find_HeadlineUnderAPicture_IsNone() => Assert.Empty(Captions(Page().Line(40, 205, "新船第一天", 20, Sheet.Hei)));

    [Fact]
    public void Find_TextUponAPicture_IsItsCaption() => Assert.Equal(["苇塘的早晨"], Captions(Page().Line(50, 180, "苇塘的早晨")));

    [Fact]
    public void Find_SmallPicture_IsAnOrnament()
    {
        var sheet = new Sheet().Column(300, 40, 12, Report).Picture(40, 100, 75, 135).Line(40, 140, "新船第一天开渡", 9, Sheet.Kai);
        Assert.Empty(CaptionFinder.Find(sheet.Blocks, sheet.Page, sheet.Body));
    }

    /// <summary>A picture beside a report.</summary>
    private static Sheet Page() => new Sheet().Column(300, 40, 12, Report).Picture(40, 60, 200, 200);

    private static IEnumerable<string> Captions(Sheet sheet) => Assert.Single(CaptionFinder.Find(sheet.Blocks, sheet.Page, sheet.Body)).Caption.Select(block => block.Text);
}
