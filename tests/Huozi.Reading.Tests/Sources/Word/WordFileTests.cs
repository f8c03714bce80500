using Huozi.Model;
using Huozi.Model.Recovered;
using Huozi.Reading.Sources.Word;

namespace Huozi.Reading.Tests.Sources.Word;

/// <summary>Copy in the ways newsrooms write it.</summary>
public sealed class WordFileTests
{
    private const string First = "近日，砚溪镇的新桥通车，两岸村民往来不再绕行十二公里的山路。";
    private const string Second = "镇里的果农说，往年鲜果下山要走半天，今年一个钟头就到了集市，收成有望增加两成。";

    [Fact]
    public void Read_PlainText_FirstLineIsTheHeadline()
    {
        var article = One(new WordSample().Add("砚溪镇新桥建成通车").Add("本报记者 王晓").Add("　　" + First).Add("　　" + Second));
        Assert.Equal(["砚溪镇新桥建成通车"], article.Headline);
        Assert.Equal("本报记者 王晓", article.Byline);
        Assert.Equal(BylinePlace.Head, article.BylinePlace);
        Assert.Equal([First, Second], article.Paragraphs);
    }

    [Fact]
    public void Read_NoShortFirstLine_HasNoHeadlineAndWarns()
    {
        var page = Read(new WordSample().Add(First).Add(Second)).Page;
        var read = Assert.Single(page.Articles);
        Assert.Empty(read.Article.Headline);
        Assert.Equal([First, Second], read.Article.Paragraphs);
        Assert.Equal("word-no-headline", Assert.Single(page.Warnings).Code);
        Assert.True(read.Confidence < 0.6);
    }

    [Fact]
    public void Read_CentredBoldLarge_IsKickerHeadlineAndDeckBySize()
    {
        var article = One(new WordSample()
            .Add("开春第一件实事", size: 32, centred: true)
            .Add("砚溪镇新桥建成通车", size: 44, bold: true, centred: true)
            .Add("两岸村民不再绕行", size: 44, bold: true, centred: true)
            .Add("今年还要再修三座", size: 30, centred: true)
            .Add("□ 本报记者 王晓 通讯员 李春生", centred: true)
            .Add(First).Add(Second));
        Assert.Equal("开春第一件实事", article.Kicker);
        Assert.Equal(["砚溪镇新桥建成通车", "两岸村民不再绕行"], article.Headline);
        Assert.Equal("今年还要再修三座", article.Deck);
        Assert.Equal("本报记者 王晓 通讯员 李春生", article.Byline);
        Assert.Equal([First, Second], article.Paragraphs);
    }

    [Fact]
    public void Read_Styles_SayWhatIsWhat()
    {
        var page = Read(new WordSample()
            .Add("开春第一件实事", style: "a5").Add("砚溪镇新桥建成通车", style: "a3").Add("两岸村民不再绕行", style: "a4").Add(First)
            .Add("先修桥，后修路", style: "1").Add(Second)).Page;
        var read = Assert.Single(page.Articles);
        Assert.Equal(("开春第一件实事", "砚溪镇新桥建成通车", "两岸村民不再绕行"), (read.Article.Kicker, read.Article.HeadlineText, read.Article.Deck));
        Assert.Equal([new Paragraph(First), new Subhead("先修桥，后修路"), new Paragraph(Second)], read.Article.Body);
        Assert.Equal(1, read.Confidence);
        Assert.Empty(page.Warnings);
    }

    [Fact]
    public void Read_Labels_SayWhatIsWhatAndAreTakenOff()
    {
        var read = Read(new WordSample()
            .Add("栏目：走基层").Add("引题：开春第一件实事").Add("主 题：砚溪镇新桥建成通车").Add("副题：两岸村民不再绕行").Add("作者：王晓 李春生").Add("正文：" + First)
            .Add("小标题：先修桥，后修路").Add(Second).Add("责任编辑：周小满").Add("字数：320"));
        var article = Assert.Single(read.Page.Articles).Article;
        Assert.Equal("走基层", article.Column);
        Assert.Equal(("开春第一件实事", "砚溪镇新桥建成通车", "两岸村民不再绕行"), (article.Kicker, article.HeadlineText, article.Deck));
        Assert.Equal("王晓 李春生", article.Byline);
        Assert.Equal([new Paragraph(First), new Subhead("先修桥，后修路"), new Paragraph(Second)], article.Body);
        var warning = Assert.Single(read.Page.Warnings);
        Assert.Equal("word-desk", warning.Code);
        Assert.Contains("责任编辑：周小满", warning.Problem.Chinese, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_LabelsInText_AreText()
    {
        var article = One(new WordSample().Add("春季造林推进会召开").Add("现将会议安排通知如下，请各单位按时参加。").Add("主题：山上多种树").Add("记者：今年种多少？").Add("村主任：两千株。"));
        Assert.Equal(4, article.Body.Count);
        Assert.Equal(["春季造林推进会召开"], article.Headline);
    }

    [Theory]
    [InlineData("（记者 王晓 通讯员 李春生）", "记者 王晓 通讯员 李春生")]
    [InlineData("（王晓　李春生）", "王晓 李春生")]
    [InlineData("本报记者 王晓", "本报记者 王晓")]
    public void Read_LineAfterTheText_IsTheByline(string line, string expected)
    {
        var article = One(new WordSample().Add("砚溪镇新桥建成通车").Add(First).Add(line));
        Assert.Equal(expected, article.Byline);
        Assert.Equal(BylinePlace.End, article.BylinePlace);
        Assert.Equal([First], article.Paragraphs);
    }

    [Fact]
    public void Read_BylineAtTheEndOfTheText_IsTakenOff()
    {
        var article = One(new WordSample().Add("砚溪镇新桥建成通车").Add(First).Add(Second + "（记者 王晓）"));
        Assert.Equal("记者 王晓", article.Byline);
        Assert.Equal([First, Second], article.Paragraphs);
    }

    [Fact]
    public void Read_Dateline_IsTakenOffWithItsWriters()
    {
        var article = One(new WordSample().Add("砚溪镇新桥建成通车").Runs(WordSample.Run("本报讯（记者 王晓）", bold: true), WordSample.Run(First)).Add(Second));
        Assert.Equal("本报讯（记者 王晓）", article.Dateline);
        Assert.Equal("记者 王晓", article.Byline);
        Assert.Equal(new Paragraph(First), article.Body[0]);
    }

    [Fact]
    public void Read_BoldAndStressedAndRaised_AreSpans()
    {
        var article = One(new WordSample().Add("停水公告").Runs(
            WordSample.Run("停水时间：", bold: true), WordSample.Run("三月九日"), WordSample.Run("八时", more: "<w:em w:val=\"dot\"/>"), WordSample.Run("起", more: "<w:rStyle w:val=\"strong\"/>"),
            WordSample.Run("，共两日"), WordSample.Run("①", more: "<w:vertAlign w:val=\"superscript\"/>"), WordSample.Run("。")));
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(article.Body));
        Assert.Equal("停水时间：三月九日八时起，共两日①。", paragraph.Text);
        Assert.Equal([new(0, 5, SpanKind.Bold), new(9, 2, SpanKind.Emphasis), new(11, 1, SpanKind.Bold), new(16, 1, SpanKind.NoteMark)], paragraph.Spans);
    }

    [Fact]
    public void Read_TextThatIsAllBold_IsNotMarkedBold()
    {
        var article = One(new WordSample().Add("砚溪镇新桥建成通车", bold: true).Add(First, bold: true).Add(Second, bold: true));
        Assert.Equal([new Paragraph(First), new Paragraph(Second)], article.Body);
    }

    [Fact]
    public void Read_ShortBoldLine_IsASubhead()
    {
        var article = One(new WordSample().Add("砚溪镇新桥建成通车", size: 44, centred: true).Add(First).Add("先修桥，后修路", bold: true).Add(Second).Add("账本晒在墙上", centred: true).Add(First));
        Assert.Equal(["先修桥，后修路", "账本晒在墙上"], article.Subheads);
        Assert.Equal(3, article.Paragraphs.Count());
    }

    [Fact]
    public void Read_Reading_IsARubySpan()
    {
        var article = One(new WordSample().Add("砚溪镇新桥建成通车").Runs(
            WordSample.Run("桑"), $"<w:r><w:ruby><w:rt>{WordSample.Run("dài")}</w:rt><w:rubyBase>{WordSample.Run("埭")}</w:rubyBase></w:ruby></w:r>", WordSample.Run("镇的水渠修到了地头，农户不再为水发愁。")));
        var paragraph = Assert.IsType<Paragraph>(article.Body[0]);
        Assert.StartsWith("桑埭镇", paragraph.Text, StringComparison.Ordinal);
        Assert.Equal([new(1, 1, SpanKind.Ruby, "dài")], paragraph.Spans);
    }

    [Fact]
    public void Read_SoftReturns_PartParagraphsWhereASentenceEnds()
    {
        const string lineEnd = "<w:r><w:br/></w:r>";
        var article = One(new WordSample().Runs(WordSample.Run("砚溪镇新桥"), lineEnd, WordSample.Run("建成通车"))
            .Runs(WordSample.Run(First), lineEnd, WordSample.Run("　　镇里的果农把两千株树苗"), lineEnd, WordSample.Run("栽到了北坡。")));
        Assert.Equal(["砚溪镇新桥", "建成通车"], article.Headline);
        Assert.Equal([First, "镇里的果农把两千株树苗栽到了北坡。"], article.Paragraphs);
    }

    [Fact]
    public void Read_WideFormsAndBlanks_AreAsANewsroomTypesThem()
    {
        var article = One(new WordSample().Add("　　砚溪镇新桥建成通车　").Add("\u00A0\u00A0今年种了２０００株树，\u200B投资１．５万元。  "));
        Assert.Equal(["砚溪镇新桥建成通车"], article.Headline);
        Assert.Equal(["今年种了2000株树，投资1.5万元。"], article.Paragraphs);
    }

    [Fact]
    public void Read_TrackedChanges_AreAccepted()
    {
        var read = Read(new WordSample().Add("砚溪镇新桥建成通车")
            .Runs(WordSample.Run("新桥"), $"<w:del w:id=\"1\"><w:r><w:delText>昨天</w:delText></w:r></w:del><w:ins w:id=\"2\">{WordSample.Run("今天")}</w:ins>", WordSample.Run("通车，"))
            .Raw($"<w:p><w:pPr><w:rPr><w:del w:id=\"3\"/></w:rPr></w:pPr>{WordSample.Run("两岸村民")}</w:p>").Runs(WordSample.Run("都来看。")));
        Assert.Equal(["新桥今天通车，", "两岸村民都来看。"], Assert.Single(read.Page.Articles).Article.Paragraphs);
        Assert.Equal(["word-changes"], Codes(read));
    }

    [Fact]
    public void Read_CommentsHiddenAndStruckText_AreToldOf()
    {
        var read = Read(new WordSample().Add("砚溪镇新桥建成通车").Runs(
            WordSample.Run("新桥通车，"), "<w:r><w:commentReference w:id=\"1\"/></w:r>", WordSample.Run("密", more: "<w:vanish/>"), WordSample.Run("村民", more: "<w:strike/>"), WordSample.Run("都来看。")));
        Assert.Equal(["新桥通车，村民都来看。"], Assert.Single(read.Page.Articles).Article.Paragraphs);
        Assert.Equal(["word-comments", "word-hidden", "word-struck"], Codes(read));
    }

    [Fact]
    public void Read_Footnotes_ComeAfterTheText()
    {
        var sample = new WordSample();
        var mark = sample.Footnote(2, " 见县志卷三。");
        var article = One(sample.Add("砚溪镇新桥建成通车").Runs(WordSample.Run("旧桥建于清初"), mark, WordSample.Run("，已不能通车。")).Add(Second));
        Assert.Equal(["旧桥建于清初①，已不能通车。", Second, "①见县志卷三。"], article.Paragraphs);
        Assert.Equal([new(6, 1, SpanKind.NoteMark)], Assert.IsType<Paragraph>(article.Body[0]).Spans);
    }

    [Fact]
    public void Read_NumbersThatWordMakes_AreText()
    {
        static string Item(string text) => $"<w:p>{WordSample.Properties("", more: "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")}{WordSample.Run(text)}</w:p>";
        var sample = new WordSample
        {
            Numbering = "<w:abstractNum w:abstractNumId=\"7\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl></w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>",
        };
        var article = One(sample.Add("春季造林安排").Raw(Item("三月底前种完北坡的两千株树苗。")).Raw(Item("四月底前清理八公里河道。")));
        Assert.Equal(["一、三月底前种完北坡的两千株树苗。", "二、四月底前清理八公里河道。"], article.Paragraphs);
    }

    [Fact]
    public void Read_Table_IsParagraphsWithAWarning()
    {
        var read = Read(new WordSample().Add("春季造林安排").Add(First).Raw($"<w:tbl>{WordSample.Row("村", "株数")}{WordSample.Row("北坡村", "2000")}</w:tbl>").Add(Second));
        Assert.Equal([First, "村　株数", "北坡村　2000", Second], Assert.Single(read.Page.Articles).Article.Paragraphs);
        Assert.Equal(["word-table"], Codes(read));
    }

    [Fact]
    public void Read_FormOfTwoColumns_IsLabelsAndTexts()
    {
        var read = Read(new WordSample().Raw($"<w:tbl>{WordSample.Row("标题", "砚溪镇新桥建成通车")}{WordSample.Row("作 者", "王晓")}"
            + $"<w:tr><w:tc><w:p>{WordSample.Run("正文")}</w:p></w:tc><w:tc><w:p>{WordSample.Run(First)}</w:p><w:p>{WordSample.Run(Second)}</w:p></w:tc></w:tr></w:tbl>"));
        var article = Assert.Single(read.Page.Articles).Article;
        Assert.Equal(["砚溪镇新桥建成通车"], article.Headline);
        Assert.Equal("王晓", article.Byline);
        Assert.Equal([First, Second], article.Paragraphs);
        Assert.Empty(read.Page.Warnings);
    }

    [Fact]
    public void Read_TextBox_ComesOnceAfterItsParagraph()
    {
        var read = Read(new WordSample().Add("砚溪镇新桥建成通车").Runs(WordSample.Run(First), WordSample.TextBox($"<w:p>{WordSample.Run("链接：旧桥建于清初，已不能通车。")}</w:p>")).Add(Second));
        Assert.Equal([First, "链接：旧桥建于清初，已不能通车。", Second], Assert.Single(read.Page.Articles).Article.Paragraphs);
        Assert.Equal(["word-text-box"], Codes(read));
    }

    [Fact]
    public void Read_Pictures_HaveCaptionsAndCredits()
    {
        var jpeg = TestPictures.Jpeg(640, 480);
        var png = TestPictures.Png(300, 200);
        var read = Read(new WordSample().Add("砚溪镇新桥建成通车", size: 44, centred: true).Add(First)
            .Picture(jpeg, alt: "桥上的行人").Add("图为通车当天的新桥。王晓 摄", centred: true)
            .Add(Second).Picture(png, "b.png", "C:\\图\\b.png").Add("图片说明：果农把鲜果装上车。").Add("摄影：李春生"));
        var found = Assert.Single(read.Page.Articles);
        var article = found.Article;
        Assert.Equal([First, Second], article.Paragraphs);
        Assert.Equal(
            [
                new(0, "图为通车当天的新桥。", "王晓 摄") { Alt = "桥上的行人" },
                new(1, "果农把鲜果装上车。", "李春生"),
            ],
            found.Pictures);
        Assert.Equal([jpeg, png], read.Pictures.Select(picture => picture.Bytes));
        Assert.Equal([".jpg", ".png"], read.Pictures.Select(picture => picture.Extension));
        Assert.Empty(read.Page.Warnings);
        Assert.Equal(ArticleKind.News, article.Kind);
    }

    [Fact]
    public void Read_HeadlinePictureAndCaption_IsAPhotoReport()
    {
        var read = Assert.Single(Read(new WordSample().Add("新桥晨光", size: 44, centred: true).Picture(TestPictures.Jpeg(640, 480)).Add("图为通车当天的新桥。（记者 王晓 摄）")).Page.Articles);
        Assert.Equal(ArticleKind.Photo, read.Article.Kind);
        Assert.Equal([new(0, "图为通车当天的新桥。", "记者 王晓 摄")], read.Pictures);
    }

    [Fact]
    public void Read_PicturesThatCannotBeUsed_AreToldOf()
    {
        var read = Read(new WordSample().Add("砚溪镇新桥建成通车").Add(First).Picture("not a picture"u8.ToArray(), "a.emf")
            .Runs("<w:r><w:drawing><a:blip r:link=\"rId4\"/></w:drawing></w:r>").Add("图片说明：果农把鲜果装上车。"));
        Assert.Equal(["word-caption-alone", "word-picture-kind", "word-picture-linked"], Codes(read));
        Assert.Empty(read.Pictures);
        Assert.Equal([First, "果农把鲜果装上车。"], Assert.Single(read.Page.Articles).Article.Paragraphs);
    }

    [Theory]
    [InlineData("***")]
    [InlineData("——————")]
    [InlineData("稿件二")]
    [InlineData("第二篇：")]
    public void Read_Separator_PartsArticles(string separator)
    {
        var articles = Articles(new WordSample().Add("砚溪镇新桥建成通车").Add(First).Add(separator).Add("县图书馆新馆开放").Add(Second));
        Assert.Equal(["砚溪镇新桥建成通车", "县图书馆新馆开放"], articles.Select(article => article.HeadlineText));
        Assert.Equal([First], articles[0].Paragraphs);
        Assert.Equal([Second], articles[1].Paragraphs);
        Assert.Equal([1, 2], articles.Select(article => article.Number));
    }

    [Theory]
    [InlineData("第一条 为了保护山林，制定本办法。")]
    [InlineData("第一，先修桥。")]
    public void Read_TextLikeASeparator_IsText(string text) =>
        Assert.Equal([text.Replace("条 ", "条 "), Second], One(new WordSample().Add("砚溪镇护林办法").Add(text).Add(Second)).Paragraphs);

    [Fact]
    public void Read_HeadingsOfTheHeadlinesLevel_PartArticles()
    {
        var articles = Articles(new WordSample().Add("砚溪镇新桥建成通车", style: "1").Add(First).Add("先修桥，后修路", style: "2").Add(Second).Add("县图书馆新馆开放", style: "1").Add(Second));
        Assert.Equal(["砚溪镇新桥建成通车", "县图书馆新馆开放"], articles.Select(article => article.HeadlineText));
        Assert.Equal(["先修桥，后修路"], articles[0].Subheads);
    }

    [Fact]
    public void Read_LinesAsLargeAsTheHeadline_PartArticles()
    {
        var articles = Articles(new WordSample().Add("砚溪镇新桥建成通车", size: 36, centred: true).Add(First).Add("先修桥，后修路", bold: true).Add(Second)
            .Add("县图书馆新馆开放", size: 36, centred: true).Add("本报记者 李春生", centred: true).Add(Second));
        Assert.Equal(["砚溪镇新桥建成通车", "县图书馆新馆开放"], articles.Select(article => article.HeadlineText));
        Assert.Equal(["先修桥，后修路"], articles[0].Subheads);
        Assert.Equal("本报记者 李春生", articles[1].Byline);
    }

    [Fact]
    public void Read_ShortLineAfterTheWriters_BeginsAnArticle()
    {
        var articles = Articles(new WordSample().Add("砚溪镇新桥建成通车").Add(First + "（王晓）").Add("县图书馆新馆开放").Add(Second + "（李春生）"));
        Assert.Equal(["砚溪镇新桥建成通车", "县图书馆新馆开放"], articles.Select(article => article.HeadlineText));
        Assert.Equal(["王晓", "李春生"], articles.Select(article => article.Byline));
    }

    [Theory]
    [InlineData("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>", "")]
    [InlineData("", "<w:pageBreakBefore/>")]
    [InlineData("<w:p><w:pPr><w:sectPr><w:type w:val=\"nextPage\"/></w:sectPr></w:pPr></w:p>", "")]
    public void Read_HeadlineOnANewPage_BeginsAnArticle(string before, string property)
    {
        var articles = Articles(new WordSample().Add("砚溪镇新桥建成通车").Add(First).Raw(before)
            .Raw($"<w:p>{WordSample.Properties("", more: property)}{WordSample.Run("县图书馆新馆开放", bold: true)}</w:p>").Add(Second));
        Assert.Equal(["砚溪镇新桥建成通车", "县图书馆新馆开放"], articles.Select(article => article.HeadlineText));
    }

    [Fact]
    public void Read_PageBreakInsideText_PartsNothing()
    {
        var article = One(new WordSample().Add("砚溪镇新桥建成通车").Add(First).Raw("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>").Add(Second));
        Assert.Equal([First, Second], article.Paragraphs);
    }

    [Fact]
    public void Read_PictureAtAnArticlesEnd_IsItsOwn()
    {
        var articles = Read(new WordSample().Add("砚溪镇新桥建成通车", style: "1").Add(First).Picture(TestPictures.Jpeg(64, 48)).Add("县图书馆新馆开放", style: "1").Add(Second)).Page.Articles;
        Assert.Single(articles[0].Pictures);
        Assert.Empty(articles[1].Pictures);
    }

    [Fact]
    public void Read_SignsOfSymbolFaces_AreOrdinarySigns()
    {
        var read = Read(new WordSample().Add("砚溪镇新桥建成通车").Runs("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F06F\"/></w:r>", WordSample.Run(" 王晓")).Add(First)
            .Runs(WordSample.Run("气温"), "<w:r><w:sym w:font=\"Webdings\" w:char=\"F0E9\"/></w:r>", WordSample.Run("回升。")));
        Assert.Equal("王晓", Assert.Single(read.Page.Articles).Article.Byline);
        Assert.Equal(["word-symbol"], Codes(read));
    }

    [Fact]
    public void Read_Controls_PlaceholdersAreNoText()
    {
        var article = One(new WordSample().Add("砚溪镇新桥建成通车")
            .Raw($"<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>{WordSample.Run("单击此处输入文字。")}</w:p></w:sdtContent></w:sdt>")
            .Raw($"<w:sdt><w:sdtPr/><w:sdtContent><w:p>{WordSample.Run(First)}</w:p></w:sdtContent></w:sdt>")
            .Runs($"<w:hyperlink>{WordSample.Run("镇里的果农")}</w:hyperlink>", "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>PAGE</w:instrText></w:r>", WordSample.Run("都来看。")));
        Assert.Equal([First, "镇里的果农都来看。"], article.Paragraphs);
    }

    private static WordCopy Read(WordSample sample) => WordFile.Read(sample.ToBytes(), "稿.docx");

    private static List<string> Codes(WordCopy copy) => [.. copy.Page.Warnings.Select(warning => warning.Code).Order(StringComparer.Ordinal)];

    private static List<Article> Articles(WordSample sample) => [.. Read(sample).Page.Articles.Select(read => read.Article)];

    private static Article One(WordSample sample)
    {
        var page = Read(sample).Page;
        Assert.Empty(page.Warnings);
        return Assert.Single<ReadArticle>(page.Articles).Article;
    }
}
