using System.Text;
using Huozi.Reading.Joining;

namespace Huozi.Reading.Tests.Joining;

public sealed class TextJoinerTests
{
    [Theory]
    [InlineData("老渡口", "换了船", false, "老渡口换了船")]
    [InlineData("the reed", "pond ferry", false, "the reed pond ferry")]
    [InlineData("CC", "TV", false, "CCTV")]
    [InlineData("船票共", "12元", false, "船票共12元")]
    [InlineData("（陈小舟", "马国）", true, "（陈小舟 马国）")]
    [InlineData("陈小舟", "马国", true, "陈小舟马国")]
    [InlineData("", "老渡口", true, "老渡口")]
    public void Append_LineEnd_IsASpaceBetweenLatinWordsAndNamesInBrackets(string before, string line, bool hasSpace, string joined)
    {
        var text = new StringBuilder(before);
        TextJoiner.Append(text, line, hasSpace);
        Assert.Equal(joined, text.ToString());
    }

    [Fact]
    public void WithoutLineEndSpaces_SpacesAColumnApart_AreTakenOut() =>
        Assert.Equal("苇塘镇的老渡口上周换了新船新船能坐四十个人来往", TextJoiner.WithoutLineEndSpaces("苇塘镇的老渡口上周 换了新船新船能坐四 十个人来往"));

    [Theory]
    [InlineData("苇塘 镇的老渡口上周换了新 船新船能坐 四十个人来往")]
    [InlineData("苇塘镇的老渡口上周 换了新船新船能坐四十个人来往")]
    [InlineData("“苇塘镇的老渡口上周 换了新船新船能坐四 十个人来往”")]
    public void WithoutLineEndSpaces_OtherSpaces_Stay(string text) => Assert.Equal(text, TextJoiner.WithoutLineEndSpaces(text));

    [Theory]
    [InlineData("老渡口换了新船 每天多开二十趟", 2)]
    [InlineData("“老渡口 新船”开渡", 1)]
    [InlineData("老渡口添 2 条新船", 1)]
    public void HeadlineLines_SpaceBetweenIdeographs_IsALineEnd(string text, int count) => Assert.Equal(count, TextJoiner.HeadlineLines(text).Count());
}
