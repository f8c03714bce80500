using Huozi.Reading.Ordering;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Ordering;

public sealed class PullQuotesTests
{
    private const string Quote = "坐船的人都说稳当";

    [Fact]
    public void Find_WordsOfTheTextInTheMiddleOfASentence_AreAQuotation() => Assert.Equal([Quote], Find(Page(Quote)));

    [Fact]
    public void Find_WordsThatAreNotInTheText_AreAHeadline() => Assert.Empty(Find(Page("渡口百年都不停")));

    [Fact]
    public void Find_WordsOverANewParagraph_AreAHeadline() => Assert.Empty(Find(Page(Quote, indent: 20)));

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Find_WordsBetweenTwoRules_AreAQuotationAnywhere(bool isRuled, int count)
    {
        var sheet = Page(Quote, indent: 20);
        if (isRuled) sheet.Rule(40, 96, 180, 97).Rule(40, 126, 180, 127);
        Assert.Equal(count, Find(sheet).Count());
    }

    [Fact]
    public void WithoutRules_RulesOfAQuotation_AreGoneAndOthersStay()
    {
        var sheet = Page(Quote).Rule(40, 96, 180, 97).Rule(40, 126, 180, 127).Rule(40, 260, 180, 261);
        var quotes = PullQuotes.Find(sheet.Blocks, sheet.Page, Sheet.Size, indentsParagraphs: true);
        Assert.Equal(260, Assert.Single(PullQuotes.WithoutRules(sheet.Page, quotes).Rules).Area.Top);
    }

    /// <summary>A column with large type in the middle of it.</summary>
    private static Sheet Page(string words, double indent = 0) => new Sheet()
        .Line(60, 40, "苇塘镇的老渡口上周换了新").Line(40, 56, "船，新船用电，能坐四十个人，").Line(40, 72, "每天从早上六点一直要开到晚上").Line(50, 104, words, 14, Sheet.Hei)
        .Line(40 + indent, 136, "八点才收工，坐船的人都说").Line(40, 152, "稳当，坐船的人都说稳当，一趟").Line(40, 168, "要四分钟，老人孩子都不用买票");

    private static IEnumerable<string> Find(Sheet sheet) => PullQuotes.Find(sheet.Blocks, sheet.Page, Sheet.Size, indentsParagraphs: true).Select(block => block.Text);
}
