using System.Text;
using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Reading.Sources.Mets;
using Huozi.Reading.Tests.Sources.Alto;

namespace Huozi.Reading.Tests.Sources.Mets;

/// <summary>The articles are those that the METS file says.</summary>
public sealed class MetsFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("huozi-mets-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Read_Issue_SaysItsPaperDayAndPages()
    {
        var page = Assert.Single(Sample(MetsSample.Outer("ARTICLE", MetsSample.Div("PARAGRAPH", "B1"))).Read());
        Assert.Equal(("砚溪报", new DateOnly(2026, 3, 9), 1024, 5), (page.Title?.Name, page.Date, page.IssueNumber, page.Number));
    }

    [Fact]
    public void Read_Article_HasTheRolesOfItsDivisions()
    {
        var read = Assert.Single(Read(MetsSample.Outer(
            "ARTICLE",
            MetsSample.Outer("HEADING", MetsSample.Div("TITLE", "B2"), MetsSample.Div("OVERLINE", "B1"), MetsSample.Div("SUBHEADLINE", "B3"), MetsSample.Div("AUTHOR", "B4")),
            MetsSample.Outer("BODY", MetsSample.Outer("PARAGRAPH", MetsSample.Div("TEXT", "B5", "B6")), MetsSample.Div("CROSSHEADING", "B7"), MetsSample.Div("PARAGRAPH", "B8")))));
        var article = read.Article;
        Assert.Equal(("甲题", "乙题", "丙题"), (article.Kicker, article.HeadlineText, article.Deck));
        Assert.Equal("记者 王晓", article.Byline);
        Assert.Equal([new Paragraph("第一段开头第一段末尾。"), new Subhead("小标题"), new Paragraph("第二段。")], article.Body);
    }

    [Fact]
    public void Read_TwoParagraphs_AreNotOne()
    {
        var article = Assert.Single(Read(MetsSample.Outer("ARTICLE", MetsSample.Div("PARAGRAPH", "B5"), MetsSample.Div("PARAGRAPH", "B6")))).Article;
        Assert.Equal(["第一段开头", "第一段末尾。"], article.Paragraphs);
    }

    [Fact]
    public void Read_WhatNoArticleHas_IsFurniture()
    {
        var page = Assert.Single(Sample(MetsSample.Outer("ARTICLE", MetsSample.Div("PARAGRAPH", "B1"))).Read());
        Assert.DoesNotContain("甲题", page.Furniture);
        Assert.Contains("第二段。", page.Furniture);
    }

    [Fact]
    public void Read_BlockOfTwoArticles_IsInTheFirst()
    {
        var articles = Read(MetsSample.Outer("ARTICLE", MetsSample.Div("PARAGRAPH", "B5")) + MetsSample.Outer("ARTICLE", MetsSample.Div("PARAGRAPH", "B5", "B8")));
        Assert.Equal(["第一段开头", "第二段。"], articles.SelectMany(read => read.Article.Paragraphs));
    }

    [Fact]
    public void Read_ArticleOverTwoPages_IsWholeOnItsFirst()
    {
        var sample = Sample(MetsSample.Outer("ARTICLE", MetsSample.Div("PARAGRAPH", "B5", "2:B1"))).Page(new AltoSample().Block("B1", 0, 0, "在第二页接着说。"));
        var pages = sample.Read();
        Assert.Equal(["第一段开头在第二页接着说。"], Assert.Single(pages[0].Articles).Article.Paragraphs);
        Assert.Empty(pages[1].Articles);
        Assert.Equal(6, pages[1].Number);
    }

    [Fact]
    public void Read_SectionAdvertisementAndPhoto_AreTold()
    {
        var sample = new MetsSample
        {
            Logical = MetsSample.Outer("SECTION", MetsSample.Outer("HEADING", MetsSample.Div("TITLE", "B1")), MetsSample.Outer("ARTICLE", MetsSample.Div("TITLE", "B2"), MetsSample.Div("PARAGRAPH", "B8")))
                + MetsSample.Div("ADVERTISEMENT", "B7") + MetsSample.Outer("ILLUSTRATION", MetsSample.Div("IMAGE", "I1"), MetsSample.Div("CAPTION", "B5")),
        }.Page(Blocks().Raw("<Illustration ID=\"I1\" HPOS=\"900\" VPOS=\"0\" WIDTH=\"800\" HEIGHT=\"600\"/>"));
        var articles = Assert.Single(sample.Read()).Articles;
        Assert.Equal([ArticleKind.News, ArticleKind.Advertisement, ArticleKind.Photo], articles.Select(read => read.Article.Kind));
        Assert.Equal("甲题", articles[0].Article.Column);
        Assert.Equal([0], articles[2].Pictures.Select(picture => picture.Number));
    }

    [Fact]
    public void Read_Words_AreJoinedAsTheirScriptIs()
    {
        var sample = new MetsSample { Logical = MetsSample.Outer("ARTICLE", MetsSample.Div("PARAGRAPH", "B")) }.Page(new AltoSample().Block("B", 0, 0, "der Wagen, das Rad ab-", "nehmen über Nacht,", "den Abend"));
        Assert.Equal(["der Wagen, das Rad abnehmen über Nacht, den Abend"], Assert.Single(Assert.Single(sample.Read()).Articles).Article.Paragraphs);
    }

    [Fact]
    public void Read_Link_SaysWhatAPhotoBelongsTo()
    {
        var sample = new MetsSample
        {
            Logical = "<div ID=\"A\" TYPE=\"ARTICLE\">" + MetsSample.Div("PARAGRAPH", "B5") + "</div><div ID=\"N\" TYPE=\"ARTICLE\">" + MetsSample.Div("PARAGRAPH", "B8") + "</div>",
            Links = "<smLink xlink:from=\"N\" xlink:to=\"A\" xlink:arcrole=\"part-of\"/>",
        }.Page(Blocks());
        Assert.Equal([null, 1], Assert.Single(sample.Read()).Articles.Select(read => read.PartOf));
        sample.Links = sample.Links.Replace("part-of", "see-also", StringComparison.Ordinal);
        Assert.Equal([null, null], Assert.Single(sample.Read()).Articles.Select(read => read.PartOf));
    }

    [Fact]
    public void Read_PartThatIsNowhere_IsToldOf()
    {
        var page = Assert.Single(Sample(MetsSample.Outer("ARTICLE", MetsSample.Div("TITLE", "B2"), MetsSample.Div("PARAGRAPH", "NONE", "B8"))).Read());
        Assert.Equal("mets-lost-part", Assert.Single(page.Warnings).Code);
        Assert.Equal(["第二段。"], Assert.Single(page.Articles).Article.Paragraphs);
    }

    [Theory]
    [InlineData("file://./text/", true, null)]
    [InlineData("text/", true, null)]
    [InlineData("text/", false, "mets-missing-file")]
    [InlineData("../text/", true, "mets-outside")]
    [InlineData("/etc/", true, "mets-outside")]
    [InlineData("text%2f..%2f..%2f", true, "mets-missing-file")]
    public void Read_FromDisk_ReadsOnlyItsOwnFolder(string address, bool isThere, string? code)
    {
        var sample = Sample(MetsSample.Outer("ARTICLE", MetsSample.Div("PARAGRAPH", "B5")));
        sample.Address = address;
        var issue = Path.Combine(folder.FullName, "a", "期.xml");
        foreach (var place in (string[])["a/text", "text"]) Directory.CreateDirectory(Path.Combine(folder.FullName, place));
        File.WriteAllText(issue, sample.ToString());
        if (isThere) foreach (var place in (string[])["a/text", "text", "."]) File.WriteAllBytes(Path.Combine(folder.FullName, place, "1.xml"), Blocks().ToBytes());
        var problem = Record.Exception(() => Assert.Single(MetsFile.Read(issue)));
        Assert.Equal(code, (problem as DiagnosticException)?.Diagnostics[0].Code);
        if (code is null) Assert.Null(problem);
    }

    [Theory]
    [InlineData("<alto/>", "mets-root")]
    [InlineData("<mets/>", "mets-no-structure")]
    [InlineData("<mets><structMap TYPE=\"LOGICAL\"><div/></structMap></mets>", "mets-no-pages")]
    [InlineData("<mets><structMap", "source-xml")]
    [InlineData("<!DOCTYPE mets SYSTEM \"http://example.com/a.dtd\"><mets/>", "source-dtd")]
    public void Read_WhatIsNoIssue_SaysWhatIsWrong(string text, string code)
    {
        var refusal = Assert.Throws<DiagnosticException>(() => MetsFile.Read(Encoding.UTF8.GetBytes(text), "期.xml", _ => []));
        Assert.Equal((code, "期.xml"), (refusal.Diagnostics[0].Code, refusal.Diagnostics[0].File));
    }

    private static AltoSample Blocks() => new AltoSample().Block("B1", 0, 0, "甲题").Block("B2", 0, 100, "乙题").Block("B3", 0, 200, "丙题").Block("B4", 0, 300, "记者 王晓")
        .Block("B5", 0, 400, "第一段开头").Block("B6", 0, 500, "第一段", "末尾。").Block("B7", 0, 600, "小标题").Block("B8", 0, 700, "第二段。");

    private static MetsSample Sample(string logical) => new MetsSample { Logical = logical }.Page(Blocks());

    private static IReadOnlyList<Model.Recovered.ReadArticle> Read(string logical) => Assert.Single(Sample(logical).Read()).Articles;
}
