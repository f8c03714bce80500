using Huozi.Text.Words;

namespace Huozi.Text.Tests.Words;

public sealed class WordJointsTests
{
    [Theory]
    [InlineData("创新")]
    [InlineData("技术")]
    [InlineData("活动")]
    [InlineData("经济")]
    [InlineData("农民")]
    public void Joins_InsideAWord_IsTrue(string word) => Assert.True(WordJoints.Joins(word[0], word[1]));

    [Theory]
    [InlineData("术创")]
    [InlineData("的人")]
    [InlineData("了一")]
    [InlineData("赛专")]
    public void Joins_BetweenWords_IsFalse(string pair) => Assert.False(WordJoints.Joins(pair[0], pair[1]));
}
