using Huozi.Reading.Ordering;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Ordering;

public sealed class FlowJudgeTests
{
    // Twelve em wide: the last line is full and ends inside a sentence.
    private const string Cut = "苇塘镇的老渡口上周换了新船，新船用电，能坐四十个人，每天从早上六点开";
    private const string Rest = "到晚上八点，一趟只要四分钟。";
    private const string Whole = "镇里的小学添了一座图书室，书架是学生做的。";

    [Fact]
    public void Cost_TextThatWasCut_GoesOnInFlushTextRatherThanInANewParagraph()
    {
        var sheet = new Sheet().Column(40, 40, 12, Cut).Line(184, 40, Rest[..12]).Line(184, 56, Rest[12..]).Column(328, 40, 12, Whole);
        Assert.True(Cost(sheet, "苇塘镇", "到晚上") < Cost(sheet, "苇塘镇", "镇里的"));
    }

    [Fact]
    public void Cost_RuleBetweenTwoTextsOfAColumn_SpeaksAgainst()
    {
        Sheet Page() => new Sheet().Column(40, 40, 12, Cut).Column(40, 120, 12, Whole);
        Assert.True(Cost(Page().Rule(40, 110, 160, 111), "苇塘镇", "镇里的") > Cost(Page(), "苇塘镇", "镇里的"));
        Assert.Equal(Cost(Page(), "苇塘镇", "镇里的"), Cost(Page().Rule(300, 110, 420, 111), "苇塘镇", "镇里的"));
    }

    [Fact]
    public void Cost_BackUpTheColumn_IsDearerThanDown()
    {
        var sheet = new Sheet().Column(40, 40, 12, Whole).Column(40, 120, 12, Whole.Replace("镇里", "河边", StringComparison.Ordinal));
        Assert.True(Cost(sheet, "河边的", "镇里的") > Cost(sheet, "镇里的", "河边的"));
    }

    [Fact]
    public void Cost_AcrossAFrame_IsInfinite()
    {
        var sheet = new Sheet().Column(40, 40, 12, Cut + Rest).Column(240, 40, 12, Whole);
        Assert.True(double.IsFinite(Cost(sheet, "苇塘镇", "镇里的")));
        Assert.Equal(double.PositiveInfinity, Cost(sheet.Box(230, 30, 370, 100), "苇塘镇", "镇里的"));
    }

    [Fact]
    public void Cost_TextThatOpensAReport_IsDearerThanAnotherParagraph()
    {
        Sheet Page(string opening) => new Sheet().Column(40, 40, 12, Whole).Column(184, 40, 12, opening + "新船用电，能坐四十个人。");
        Assert.True(Cost(Page("本报讯（记者陈小舟）"), "镇里的", "本报讯") > Cost(Page("渡口换了新船，坐船的人说，"), "镇里的", "渡口换"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Cost_HeadInTheMiddleOfAFrame_BeginsWithTheLeftmostColumn(bool isFramed)
    {
        var sheet = new Sheet().Column(40, 70, 12, Whole).Column(200, 70, 12, "老渡口要修三个月。").Line(205, 40, "声明", 14, Sheet.Hei).Column(40, 300, 12, Cut + Rest).Column(200, 300, 12, Cut + Rest);
        if (isFramed) sheet.Box(30, 30, 404, 200);
        var heads = new HeadFinder([sheet.Block("声明")], sheet.Page, sheet.Body).Find();
        Passage[] passages = [.. sheet.Blocks.Where(block => block.Size == Sheet.Size).Select(block => new Passage(block, sheet.Body, indentsParagraphs: false))];
        var judge = new FlowJudge(passages, heads, sheet.Page, new(sheet.Page, [], []));
        double left = judge.Cost(heads[0], passages.Single(passage => passage.Block.Text.StartsWith("镇里", StringComparison.Ordinal))), right = judge.Cost(heads[0], passages.Single(passage => passage.Block.Text.StartsWith("老渡口", StringComparison.Ordinal)));
        Assert.Equal(isFramed, left < right);
    }

    [Fact]
    public void Cost_CutTextWhereParagraphsHaveNoIndent_MayGoOn()
    {
        var sheet = new Sheet().Column(40, 40, 12, Cut).Column(184, 40, 12, Rest);
        double CostWhere(bool indents)
        {
            Passage[] passages = [.. sheet.Blocks.Select(block => new Passage(block, sheet.Body, indents))];
            return new FlowJudge(passages, [], sheet.Page, new(sheet.Page, [], [])).Cost(passages[0], passages[1]);
        }

        Assert.True(CostWhere(indents: false) < CostWhere(indents: true));
    }

    [Fact]
    public void End_TextThatWasCut_IsDearerThanAWholeSentence()
    {
        var sheet = new Sheet().Column(40, 40, 12, Cut).Column(240, 40, 12, Whole);
        Assert.True(FlowJudge.End(Passage(sheet, "苇塘镇")) > FlowJudge.End(Passage(sheet, "镇里的")));
    }

    [Fact]
    public void Begin_FlushText_IsDearerThanAParagraph()
    {
        var sheet = new Sheet().Line(40, 40, Rest[..12]).Line(40, 56, Rest[12..]).Column(240, 40, 12, Whole);
        Assert.True(FlowJudge.Begin(Passage(sheet, "到晚上")) > FlowJudge.Begin(Passage(sheet, "镇里的")));
    }

    private static double Cost(Sheet sheet, string before, string after)
    {
        Passage[] passages = [.. sheet.Blocks.Select(block => new Passage(block, sheet.Body, indentsParagraphs: true))];
        var judge = new FlowJudge(passages, [], sheet.Page, new(sheet.Page, [], []));
        return judge.Cost(passages.Single(passage => passage.Block.Text.StartsWith(before, StringComparison.Ordinal)), passages.Single(passage => passage.Block.Text.StartsWith(after, StringComparison.Ordinal)));
    }

    private static Passage Passage(Sheet sheet, string beginning) => new(sheet.Block(beginning), sheet.Body, indentsParagraphs: true);
}
