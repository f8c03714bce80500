using Huozi.Reading.Ordering;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Ordering;

public sealed class HeadFinderTests
{
    private const string Report = "苇塘镇的老渡口上周换了新船，新船用电，能坐四十个人，每天从早上六点开到晚上八点，一趟只要四分钟，坐船的人都说比从前稳当得多。";

    [Fact]
    public void Find_LargeTypeOverText_IsAHeadline() => Assert.Equal("老渡口换了新船", Assert.Single(Find(Page())).ToString());

    [Theory]
    [InlineData(13, 1)]
    [InlineData(12.5, 0)]
    public void Find_TypeHardlyLargerThanTheText_IsNone(double size, int count) =>
        Assert.Equal(count, Find(new Sheet().Line(40, 60, "老渡口换了新船", size).Column(40, 100, 14, Report)).Count);

    [Fact]
    public void Find_SmallerLinesRightOverAndUnderIt_AreKickerAndDeck()
    {
        var head = Assert.Single(Find(Page().Line(40, 44, "苇塘百年渡口纪事", 12, Sheet.Kai).Line(40, 86, "每天多开二十趟", 12, Sheet.Kai)));
        Assert.Equal("苇塘百年渡口纪事", Assert.Single(head.Kicker).Text);
        Assert.Equal("每天多开二十趟", Assert.Single(head.Deck).Text);
    }

    [Fact]
    public void Find_SmallerLineFarOverIt_IsNoKicker() => Assert.Empty(Assert.Single(Find(Page().Line(40, 10, "苇塘百年渡口纪事", 12, Sheet.Kai))).Kicker);

    [Theory]
    // Right over the text of its column and level with that beside it.
    [InlineData(94, false)]
    // Over all of them.
    [InlineData(84, true)]
    public void Find_LineOfTheTextsSizeUnderAHeadline_IsItsDeckOverAllColumns(double top, bool isDeck)
    {
        var sheet = new Sheet().Line(40, 60, "老渡口换了新船", 22, Sheet.Hei).Line(70, top, "船用电", face: Sheet.Hei).Column(40, 108, 14, Report).Column(204, 94, 14, Report);
        Assert.Equal(isDeck, Find(sheet)[0].Deck.Count == 1);
    }

    [Theory]
    [InlineData("（一）船用电", false)]
    [InlineData("船用上了电", true)]
    public void Find_NumberedLineUnderAHeadline_IsNoDeck(string line, bool isDeck) =>
        Assert.Equal(isDeck, Find(Page().Line(70, 86, line, face: Sheet.Hei))[0].Deck.Count == 1);

    [Fact]
    public void Find_WritersInOneRowUnderIt_AreAllOfTheByline() =>
        Assert.Equal(2, Assert.Single(Find(Page().Line(60, 86, "本报记者 陈小舟", 9, Sheet.Kai).Line(160, 86, "通讯员 马国", 9, Sheet.Kai))).Byline.Count);

    [Theory]
    [InlineData("本报记者　马　国", true)]
    [InlineData("陈小舟/文", true)]
    [InlineData("每天多开二十趟", false)]
    public void Find_NamesUnderIt_AreTheByline(string line, bool isByline) =>
        Assert.Equal(isByline, Assert.Single(Find(Page().Line(60, 86, line, 9, Sheet.Kai))).Byline.Count == 1);

    [Fact]
    public void Find_SmallHeadsOfReports_AreHeadsOfEach()
    {
        var heads = Find(Briefs("近日，"));
        Assert.Equal(["渡口添了早班船", "小学开了图书室"], heads.Select(head => head.ToString()).Order(StringComparer.Ordinal).Reverse());
    }

    [Theory]
    [InlineData("那天，")]
    // A day begins many a paragraph inside a report.
    [InlineData("3月6日，")]
    public void Find_SmallHeadsInsideOneReport_AreSubheads(string opening) =>
        Assert.Empty(Find(Briefs(opening).Column(40, 0, 14, "苇塘镇的渡口和学校都有新事。")));

    [Fact]
    public void Find_SmallHeadsUnderTheNameOfASection_NeedNoDateline() =>
        Assert.Equal(2, Find(Briefs("那天，").Line(40, 12, "苇塘简讯", 12, Sheet.Kai)).Count(head => head.Headline[0].Face == Sheet.Hei));

    [Fact]
    public void Find_NumberedLines_AreSubheads() => Assert.Empty(Find(Briefs("近日，", "一、", "二、")));

    [Fact]
    public void Find_LineInOtherTypeAtTheTopOfAFrame_IsTheHeadOfANote()
    {
        Sheet Note(string face) => Page().Line(340, 100, "渡口百年", face: face).Column(300, 116, 12, "最早的渡船是木头的，要两个人撑，一天只开三趟，逢上大风就停，两岸的人只好等。");
        Assert.Equal(2, Find(Note(Sheet.Hei).Box(290, 90, 430, 190)).Count);
        Assert.Single(Find(Note(Sheet.Hei)));
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(240, 2)]
    public void Find_LineMovedToTheRightUnderAnother_IsItsStepIfTheyOverlap(double x, int count) =>
        Assert.Equal(count, Find(new Sheet().Line(40, 40, "渡口换了新船", 22, Sheet.Hei).Line(x, 68, "两岸人人都说好", 22, Sheet.Hei).Column(40, 110, 34, Report)).Count);

    [Theory]
    [InlineData(110, 180, 1)]
    [InlineData(50, 240, 2)]
    public void Find_TwoLinesInTheMiddleOfTwoColumns_AreOne(double left, double right, int count)
    {
        // Columns from 40 to 180 and from 192 to 332: the middle is 186.
        var text = Report + Report;
        var sheet = new Sheet().Line(left, 60, "渡口新", 22, Sheet.Hei).Line(right + 16, 60, "两岸近", 22, Sheet.Hei).Column(40, 100, 14, text).Column(192, 100, 14, text.Replace("苇塘", "河湾", StringComparison.Ordinal));
        Assert.Equal(count, Find(sheet).Count);
    }

    [Theory]
    [InlineData("——苇塘百年渡口见闻记", true)]
    [InlineData("每天多开二十趟的渡船从", false)]
    public void Find_LineInTheTextsTypeUnderIt_IsItsDeckAfterADash(string line, bool isDeck) =>
        Assert.Equal(isDeck, Assert.Single(Find(new Sheet().Line(40, 60, "老渡口换了新船", 22, Sheet.Hei).Line(40, 88, line).Column(40, 106, 11, Report))).Deck.Count == 1);

    [Fact]
    public void Find_HeadAtAColumnsFoot_IsOneInASectionAlone()
    {
        Sheet Page() => new Sheet().Line(40, 30, "渡口添了早班船", face: Sheet.Hei).Column(40, 46, 14, "老渡口的船从早上五点半开，赶集的人不用再等到天亮，两岸的人都说方便。")
            .Line(40, 120, "小学开了图书室", face: Sheet.Hei).Column(192, 30, 14, "镇里的小学添了一座图书室，书架是木匠班的学生自己做的，谁都可以去看。");
        Assert.Equal(2, Find(Page().Line(40, 10, "苇塘简讯", 12, Sheet.Kai)).Count(head => head.Headline[0].Face == Sheet.Hei));
        Assert.Empty(Find(Page()));
    }

    [Fact]
    public void Find_NameThatSpansColumns_IsTheColumnOfItsReports()
    {
        var sheet = Briefs("那天，").Line(130, 8, "苇塘简讯", 12, Sheet.Kai).Rule(40, 22, 300, 23);
        Assert.All(Find(sheet).Where(head => head.Headline[0].Face == Sheet.Hei), head => Assert.Equal("苇塘简讯", head.Column?.Text));
        Assert.Equal(2, Find(sheet).Count(head => head.Headline[0].Face == Sheet.Hei));
        Assert.DoesNotContain(Find(Briefs("那天，").Line(230, 8, "苇塘简讯", 12, Sheet.Kai)), head => head.Headline[0].Face == Sheet.Hei);
    }

    /// <summary>A report under its headline.</summary>
    private static Sheet Page() => new Sheet().Line(40, 60, "老渡口换了新船", 22, Sheet.Hei).Column(40, 100, 14, Report);

    /// <summary>Two lines of other type, each over a report that begins with some words.</summary>
    private static Sheet Briefs(string opening, string first = "", string second = "") => new Sheet()
        .Line(40, 30, first + "渡口添了早班船", face: Sheet.Hei).Column(40, 46, 14, opening + "老渡口的船从早上五点半开，赶集的人不用再等到天亮，两岸的人都说方便。")
        .Line(40, 120, second + "小学开了图书室", face: Sheet.Hei).Column(40, 136, 14, opening + "镇里的小学添了一座图书室，书架是木匠班的学生自己做的，谁都可以去看。");

    private static List<Head> Find(Sheet sheet) => new HeadFinder(sheet.Blocks, sheet.Page, sheet.Body).Find();
}
