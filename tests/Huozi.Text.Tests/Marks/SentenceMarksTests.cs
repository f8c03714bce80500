using Huozi.Text.Marks;

namespace Huozi.Text.Tests.Marks;

public sealed class SentenceMarksTests
{
    [Theory]
    [InlineData("开闸放水。", true)]
    [InlineData("“开闸！”", true)]
    [InlineData("未完……", true)]
    [InlineData("（开闸。）", true)]
    [InlineData("开闸放水，", false)]
    [InlineData("开闸放水", false)]
    [InlineData("“开闸”", false)]
    [InlineData("”", false)]
    [InlineData("", false)]
    public void EndsSentence_Text_LooksThroughClosingMarks(string text, bool expected) => Assert.Equal(expected, SentenceMarks.EndsSentence(text));
}
