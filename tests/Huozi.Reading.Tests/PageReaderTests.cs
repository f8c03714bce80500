using Huozi.Model;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests;

/// <summary>What the parts of the reader do together on small pages.</summary>
public sealed class PageReaderTests
{
    // 14 em: what follows of a paragraph is flush, and the last line of the first column is full.
    private const string First = "苇塘镇的老渡口上周换了新船，新船用电，能坐四十个人，每天从早上六点开";
    private const string Rest = "到晚上八点，一趟只要四分钟。";
    private const string Other = "镇里的小学添了一座图书室，书架是木匠班的学生自己做的，午休时谁都可以去看书。";

    [Fact]
    public void Read_TextThatGoesOnInTheNextColumn_IsOneParagraph()
    {
        var article = Assert.Single(Articles(Columns(160, 60)));
        Assert.Equal("老渡口换了新船", article.HeadlineText);
        Assert.Equal([First + Rest], article.Paragraphs);
    }

    [Fact]
    public void Read_TextUnderAnotherHeadline_IsAnotherArticle()
    {
        var articles = Articles(Columns(160, 60).Line(40, 200, "小学添了图书室", 22, Sheet.Hei).Column(40, 232, 14, Other));
        Assert.Equal(["老渡口换了新船", "小学添了图书室"], articles.Select(article => article.HeadlineText));
        Assert.Equal([[First + Rest], [Other]], articles.Select(article => article.Paragraphs));
    }

    [Theory]
    // A name of two characters, spread to stand as wide as one of three, is parted at its blank: what follows seems set in.
    [InlineData("本报讯（记者　马", "国）苇塘镇的老渡口换新船", 1)]
    [InlineData("本报讯记者马国报道", "苇塘镇的老渡口换新船的事", 2)]
    public void Read_NameInBracketsThatIsPartedAtItsBlank_GoesOn(string line, string next, int paragraphs)
    {
        var sheet = new Sheet().Line(40, 20, "老渡口换了新船", 22, Sheet.Hei).Line(60, 60, line).Line(56, 76, next);
        for (var row = 0; row < 5; row++) sheet.Line(40, 92 + (row * Sheet.Leading), "两岸的人都说坐船比从前稳当得");
        Assert.Equal(paragraphs, Assert.Single(Articles(sheet)).Paragraphs.Count());
    }

    [Fact]
    public void Read_TextAboveAndUnderAPicture_IsOneArticle()
    {
        var sheet = new Sheet().Line(40, 20, "老渡口换了新船", 22, Sheet.Hei).Column(40, 60, 12, First).Picture(40, 130, 160, 250).Line(40, 262, Rest[..12]).Line(40, 278, Rest[12..]);
        Assert.Equal([First + Rest], Assert.Single(Articles(sheet)).Paragraphs);
    }

    [Fact]
    public void Read_VerticalColumns_AreReadFromTheRight()
    {
        var article = Assert.Single(Articles(new Sheet().Down(300, 40, "老渡口换了新船", 22, Sheet.Hei).DownColumn(270, 40, 14, First + Rest)));
        Assert.Equal("老渡口换了新船", article.HeadlineText);
        Assert.Equal([First + Rest], article.Paragraphs);
        Assert.True(article.Vertical);
    }

    [Fact]
    public void Read_DropCap_OpensTheFirstWord() =>
        Assert.Equal(["苇塘镇的老渡口上周换了新船，新船用电，能坐四十个人，每天从早上六点开到晚上八点，"], Assert.Single(Articles(new Sheet()
            .Line(40, 20, "老渡口换了新船", 22, Sheet.Hei).Line(40, 60, "苇", 26, Sheet.Song).Line(70, 60, "塘镇的老渡口上周换了新").Line(70, 76, "船，新船用电，能坐四十")
            .Line(40, 92, "个人，每天从早上六点开到晚上").Line(40, 108, "八点，"))).Paragraphs);

    [Fact]
    public void Read_FrameMarkedAsPaidFor_IsAnAdvertisement()
    {
        Sheet Page(string mark) => Columns(160, 60).Line(350, 300, "新米上市", 24, Sheet.Hei).Line(350, 340, "买三袋送一袋送到渡口").Line(350, 356, "河边米行每天开门营业").Line(350, 372, "存货不多，先到先得。").Line(350, 388, mark, 8).Box(340, 290, 470, 410);
        Assert.Contains(Articles(Page("广告")), article => article.Kind == ArticleKind.Advertisement);
        Assert.DoesNotContain(Articles(Page("米行")), article => article.Kind == ArticleKind.Advertisement);
    }

    [Fact]
    public void Read_EmptyPage_HasNoArticles() => Assert.Empty(new Sheet().Read().Articles);

    private static Sheet Columns(double x, double y) => new Sheet().Line(40, 20, "老渡口换了新船", 22, Sheet.Hei).Column(40, 60, 12, First).Line(x + 20, y, Rest[..12]).Line(x + 20, y + Sheet.Leading, Rest[12..]);

    private static IReadOnlyList<Article> Articles(Sheet sheet) => [.. sheet.Read().Articles.Select(article => article.Article)];
}
