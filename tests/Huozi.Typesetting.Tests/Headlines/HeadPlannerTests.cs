using CsCheck;
using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Typesetting.Headlines;
using Huozi.Typesetting.MakeUp;

namespace Huozi.Typesetting.Tests.Headlines;

public sealed class HeadPlannerTests
{
    private static readonly Length BodySize = Length.FromPoints(10);

    [Fact]
    public void Plan_AnyHeadlineAndWidth_FitsTheWidthWithinTheLimitsOfTracking() =>
        Gen.Select(Gen.Int[1, 26], Gen.Int[90, 900], Gen.Int[0, 5], Gen.Enum<HeadStyle>()).Sample((characters, points, position, head) =>
        {
            var width = Length.FromPoints(points);
            foreach (var plan in Plans(Article(new string('春', characters)) with { HeadStyle = head }, width, position))
            {
                var headline = Headline(plan);
                Assert.InRange(headline.Tracking, -30, 120);
                Assert.True(headline.Ends.Length == 1 || headline.Tracking <= 0);
                Assert.True(headline.Size.Scale(headline.Widest / 1000.0) <= width);
            }
        });

    [Fact]
    public void Plan_ShortHeadlineInABroadWidth_IsSpread() =>
        Assert.All(Plans(Article("启事"), Length.FromPoints(400), 3), plan => Assert.Equal(120, Headline(plan).Tracking));

    [Fact]
    public void Plan_HeadlineThatFillsItsWidth_IsNotSpread()
    {
        var best = Plans(Article("全县中小学推迟半小时上课"), Length.FromPoints(340), 3).MinBy(plan => plan.Cost)!;
        Assert.InRange(Headline(best).Tracking, -30, 0);
    }

    [Fact]
    public void Plan_HeadlineALittleTooWide_IsSetTighter()
    {
        // Ten characters at 26 points take 260 points, and half an em of air; a width of two less is won back between them.
        var width = Length.FromPoints(26 * 10.5 - 2);
        var tight = Plans(Article("两百盏路灯点亮回家路"), width, 3).Select(Headline).Single(text => text.Ends.Length == 1 && text.Size == Length.FromPoints(26));
        Assert.InRange(tight.Tracking, -30, -1);
    }

    [Fact]
    public void Plan_KickerLongerThanTheHeadline_IsNoWiderThanItWhereItIsReadable()
    {
        var article = Article("春汛来得早渔船先出港") with { Kicker = "青禾渡口今年第一声汽笛比往年早了十一天" };
        foreach (var plan in Plans(article, Length.FromPoints(500), 0))
        {
            var (kicker, headline) = (plan.Texts.Single(text => text.Role is LineRole.Kicker), Headline(plan));
            Assert.True(kicker.Size >= BodySize.Scale(1.15));
            if (headline.Ends.Length == 1 && headline.Size >= Length.FromPoints(36)) Assert.True(WidthOf(kicker) <= WidthOf(headline) + Length.FromPoints(1));
        }
    }

    [Fact]
    public void Plan_KickerShorterThanTheHeadline_IsNotMadeSmaller()
    {
        Assert.True(SizeOf("青禾渡口") > SizeOf("青禾渡口今年第一声汽笛比往年早了十一天"));

        // Over one and the same headline.
        static Length SizeOf(string kicker) => Plans(Article("渔船先出港") with { Kicker = kicker }, Length.FromPoints(500), 0)
            .Where(plan => Headline(plan).Ends.Length == 1).MaxBy(plan => Headline(plan).Size)!
            .Texts.Single(text => text.Role is LineRole.Kicker).Size;
    }

    [Fact]
    public void Plan_KickerThatOneLineHoldsWhenSmaller_HasOneLine()
    {
        var article = Article("春汛来得早") with { Kicker = "青禾渡口今年第一声汽笛比往年早了十一天" };
        Assert.All(Plans(article, Length.FromPoints(260), 0), plan => Assert.Single(plan.Texts.Single(text => text.Role is LineRole.Kicker).Ends));
    }

    [Theory]
    [InlineData(HeadStyle.Plain, false)]
    [InlineData(HeadStyle.Boxed, true)]
    [InlineData(HeadStyle.Reversed, true)]
    public void Plan_HeadStyle_HasWhiteAroundItsTexts(HeadStyle style, bool padded) =>
        Assert.All(Plans(Article("春汛来得早渔船先出港") with { HeadStyle = style }, Length.FromPoints(400), 0), plan => Assert.Equal(padded, plan.Pad > Length.Zero));

    private static Length WidthOf(HeadText text) => text.Size.Scale(text.Widest / 1000.0);

    private static HeadText Headline(HeadPlan plan) => plan.Texts.Single(text => text.Role is LineRole.Headline);

    private static IReadOnlyList<HeadPlan> Plans(Article article, Length width, int position)
    {
        var copy = new ArticleCopy(article, position, ShippedStyles.Broadsheet, Type.Library, Type.Builder());
        return new HeadPlanner(ShippedStyles.Broadsheet).Plan(copy, width, BodySize);
    }

    private static Article Article(string headline) => new()
    {
        Number = 1, Rank = 1, Headline = [headline], Body = [new Paragraph(new string('文', 400))],
    };
}
