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
        var (ends, _) = HeadBreaker.Balanced(list, lines, HeadSense.CostsOf(text))!.Value;
        var widths = ends.Select((end, line) => list.WidthOf(line == 0 ? 0 : ends[line - 1], end)).ToList();
        Assert.Equal(lines, widths.Count);
        Assert.InRange(widths.Max() - widths.Min(), 0, 3000);
    }

    [Fact]
    public void Balanced_InventedHeadlines_AreBrokenAsASubEditorWould()
    {
        var ill = Ill(text => HeadSense.CostsOf(text));
        // The segmenter knows no town of ours: it may err once in ten.
        Assert.True(ill.Count <= InventedHeadlines.All.Count / 10, string.Join('\n', ill));
    }

    [Fact]
    public void Balanced_WithoutKnowledgeOfWords_BreaksManyHeadlinesIll()
    {
        // The control: by length alone, every third headline and more is broken where no sub-editor would.
        Assert.InRange(Ill(text => new double[text.Length]).Count, InventedHeadlines.All.Count / 3, InventedHeadlines.All.Count);
    }

    [Theory]
    [InlineData("渔船归港，集市又热闹起来", "渔船归港，/集市又热闹起来")]
    [InlineData("渔船归港 集市又热闹起来了", "渔船归港 /集市又热闹起来了")]
    [InlineData("码头复航（新春走基层）", "码头复航/（新春走基层）")]
    public void Balanced_Pause_IsWhereTheLineEnds(string text, string expected) => Assert.Equal(expected, InTwo(text));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Balanced_NameThatTheArticleKnows_IsKeptWhole(bool knows)
    {
        const string Text = "在鸭垴坝坪种下希望";
        var costs = HeadSense.CostsOf(Text, (a, b) => knows && "鸭垴坝坪".Contains($"{a}{b}", StringComparison.Ordinal));
        var unknown = HeadSense.CostsOf(Text);
        foreach (var inside in new[] { 2, 3, 4 }) Assert.Equal(knows, costs[inside] > unknown[inside]);
    }

    [Fact]
    public void Balanced_MoreLinesThanCharacters_IsNull() => Assert.Null(HeadBreaker.Balanced(Type.Atoms("短"), 2, [0]));

    /// <summary>The headlines that come out broken where the list does not have it.</summary>
    private static List<string> Ill(Func<string, double[]> costs) =>
        [.. InventedHeadlines.All.Where(headline => !headline.Skip(1).Contains(InTwo(headline[0], costs(headline[0])))).Select(headline => InTwo(headline[0], costs(headline[0])))];

    private static string InTwo(string text, double[]? costs = null)
    {
        var list = Type.Atoms(text);
        var (ends, _) = HeadBreaker.Balanced(list, 2, costs ?? HeadSense.CostsOf(text))!.Value;
        return text.Insert(list.Atoms[ends[0]].TextStart, "/");
    }
}
