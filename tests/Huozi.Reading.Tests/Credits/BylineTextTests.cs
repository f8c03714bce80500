using Huozi.Reading.Credits;

namespace Huozi.Reading.Tests.Credits;

public sealed class BylineTextTests
{
    [Theory]
    [InlineData("（本报记者　马　国　通讯员　陈小舟）", "本报记者 马国 通讯员 陈小舟")]
    [InlineData("陈小舟/文", "陈小舟/文")]
    [InlineData("□ 陈小舟", "陈小舟")]
    [InlineData("本报记者 陈小舟", "本报记者 陈小舟")]
    [InlineData("马　国/文", "马国/文")]
    [InlineData("本报记者陈小舟/图", "本报记者陈小舟/图")]
    [InlineData("陈小舟 摄", "陈小舟 摄")]
    [InlineData("（本报评论员）", "本报评论员")]
    public void OwnLine_NamesWithTheirMarks_AreAByline(string line, string byline) => Assert.Equal(byline, BylineText.OwnLine(line));

    [Theory]
    [InlineData("陈小舟到渡口看新船")]
    [InlineData("（下转第二版）")]
    [InlineData("（船票一元，老人免费）")]
    [InlineData("渡口水位/米")]
    [InlineData("记者看到")]
    [InlineData("（第一版）")]
    [InlineData("（试行）")]
    public void OwnLine_OtherLines_AreNone(string line) => Assert.Null(BylineText.OwnLine(line));

    [Theory]
    [InlineData("●陈小马国", "陈小马国")]
    [InlineData("袁敏子／文", "袁敏子/文")]
    [InlineData("●渡口新船", null)]
    public void OwnLine_NamesWithoutTheirBlankOrWithAWideSlash_AreAByline(string line, string? byline) => Assert.Equal(byline, BylineText.OwnLine(line));

    [Fact]
    public void Clean_TwoNamesOfTwoCharacters_StayTwo() => Assert.Equal("马国 陈舟", BylineText.Clean("马国　陈舟"));

    [Theory]
    [InlineData("陈小舟　马国", "陈小舟 马国")]
    [InlineData("渡口　新船", null)]
    public void BareNames_NamesAlone_AreAByline(string line, string? byline) => Assert.Equal(byline, BylineText.BareNames(line));

    [Theory]
    [InlineData("新船每天开到晚上八点。（陈小舟）", "新船每天开到晚上八点。", "陈小舟")]
    [InlineData("新船每天开到晚上八点。 本报记者 陈小舟", "新船每天开到晚上八点。", "本报记者 陈小舟")]
    public void AtEnd_NamesAfterTheLastSentence_AreTakenOff(string text, string before, string byline) => Assert.Equal((before, byline), BylineText.AtEnd(text));

    [Theory]
    [InlineData("")]
    [InlineData("新船每天开到晚上八点（周末除外）")]
    [InlineData("开船的人叫陈小舟")]
    public void AtEnd_OtherText_IsNone(string text) => Assert.Null(BylineText.AtEnd(text));
}
