using Huozi.Text.Words;

namespace Huozi.Text.Tests.Words;

public sealed class PausesTests
{
    [Theory]
    [InlineData("开始", "渔船", "农民", "的")]
    [InlineData("主任", "李", "一", "座")]
    [InlineData("之后", "记者", "第一", "条")]
    [InlineData("春天", "从", "从", "码头")]
    public void Score_BetweenPhrases_IsAboveThatInsideOne(string before, string after, string innerBefore, string innerAfter) =>
        Assert.True(Pauses.Score(before, after) > Pauses.Score(innerBefore, innerAfter) + Pauses.Unit);

    [Fact]
    public void Score_UnknownWord_IsToldByItsEdges() => Assert.NotEqual(0, Pauses.Score("垭垴峪镇", "垭垴峪镇"));

    [Fact]
    public void Score_NoWord_IsNothing() => Assert.Equal(0, Pauses.Score("", "年"));
}
