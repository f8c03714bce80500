using Huozi.Text.Words;
using Huozi.Typesetting.Headlines;

namespace Huozi.Typesetting.Tests.Headlines;

public sealed class HeadBreakerTests
{
    [Theory]
    [InlineData("青禾湾大桥合龙两岸百姓圆了三十年的过河梦", 2)]
    [InlineData("一座小城的春天从码头开始渔船满载归来集市又热闹", 3)]
    public void Balanced_LongHeadline_HasLinesOfLikeLength(string text, int lines)
    {
        var list = Type.Atoms(text);
        var (ends, _) = HeadBreaker.Balanced(list, lines)!.Value;
        var widths = ends.Select((end, line) => list.WidthOf(line == 0 ? 0 : ends[line - 1], end)).ToList();
        Assert.Equal(lines, widths.Count);
        Assert.InRange(widths.Max() - widths.Min(), 0, 3000);
    }

    [Fact]
    public void Balanced_PauseNearTheMiddle_BreaksThere()
    {
        var (ends, _) = HeadBreaker.Balanced(Type.Atoms("渔船归港，集市又热闹起来"), 2)!.Value;
        Assert.Equal(5, ends[0]);
    }

    [Fact]
    public void Balanced_MiddleIsALeaningWord_DoesNotStartALineWithIt()
    {
        const string Text = "让每一位老人的晚年都有依靠";
        var (ends, _) = HeadBreaker.Balanced(Type.Atoms(Text), 2)!.Value;
        Assert.NotEqual('的', Text[ends[0]]);
    }

    [Theory]
    [InlineData("全市农业技术创新大赛颁奖仪式举行", 2)]
    [InlineData("老船厂造出第一条电动客船", 2)]
    [InlineData("三个村的农民合作社分红百万元", 2)]
    public void Balanced_Headline_TearsNoWord(string text, int lines)
    {
        var (ends, _) = HeadBreaker.Balanced(Type.Atoms(text), lines)!.Value;
        foreach (var end in ends[..^1]) Assert.False(WordJoints.Joins(text[end - 1], text[end]), text.Insert(end, "/"));
    }

    [Theory]
    [InlineData(false, "方竹青到垭/垴峪镇调研")]
    [InlineData(true, "方竹青到/垭垴峪镇调研")]
    public void Balanced_NameThatTheArticleKnows_IsKeptWhole(bool knows, string expected)
    {
        const string Text = "方竹青到垭垴峪镇调研";
        var (ends, _) = HeadBreaker.Balanced(Type.Atoms(Text), 2, (a, b) => knows && "垭垴峪镇".Contains($"{a}{b}", StringComparison.Ordinal))!.Value;
        Assert.Equal(expected, Text.Insert(ends[0], "/"));
    }

    [Fact]
    public void Balanced_MoreLinesThanCharacters_IsNull() => Assert.Null(HeadBreaker.Balanced(Type.Atoms("短"), 2));
}
