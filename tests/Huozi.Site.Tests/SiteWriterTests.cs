using System.Text.Json;
using System.Text.RegularExpressions;
using Huozi.Model;

namespace Huozi.Site.Tests;

public sealed partial class SiteWriterTests
{
    private const string Nasty = """</script><img src=x onerror=alert(1)> "&" 'a' ]]> <!-- ${x}""";

    public static TheoryData<SiteLanguage> Languages => [SiteLanguage.Chinese, SiteLanguage.English];

    [Fact]
    public void Write_InventedEdition_HasTheLastingAddresses()
    {
        using var site = new WrittenSite(InventedEdition.Create());
        Assert.Equal(
            [
                "2026-03-09/01/1.html", "2026-03-09/01/2.html", "2026-03-09/01/3.html", "2026-03-09/01/4.html",
                "2026-03-09/01/index.html", "2026-03-09/01/page.pdf", "2026-03-09/01/page.png", "2026-03-09/01/page.svg",
                "2026-03-09/02/1.html", "2026-03-09/02/2.html", "2026-03-09/02/3.html",
                "2026-03-09/02/index.html", "2026-03-09/02/page.pdf", "2026-03-09/02/page.png", "2026-03-09/02/page.svg",
                "2026-03-09/index.html", "2026-03-09/issue.pdf",
                "2026-03-09/pictures/01/4 油菜花#1.png", "2026-03-09/pictures/02/1-canal.png",
                "assets/icon.svg", "assets/site.css", "assets/site.js", "index.html",
            ],
            site.Files);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Links_AllOfThem_LeadToFilesAndTheirFragments(SiteLanguage language)
    {
        using var site = new WrittenSite(InventedEdition.Create(language));
        var files = site.Files.ToHashSet();
        foreach (var document in site.Documents)
            foreach (var link in WrittenSite.Links(site.Read(document)))
            {
                Assert.DoesNotMatch("^(/|[a-z]+:)", link);
                var (address, fragment) = WrittenSite.Resolve(document, link);
                Assert.Contains(address, files);
                if (fragment.Length > 0) Assert.Contains($"id=\"{fragment}\"", site.Read(address), StringComparison.Ordinal);
            }
    }

    [Fact]
    public void Links_FromTheFrontDoor_ReachEveryDocument()
    {
        using var site = new WrittenSite(InventedEdition.Create());
        var reached = new HashSet<string> { "index.html" };
        var waiting = new Queue<string>(reached);
        while (waiting.TryDequeue(out var document))
            foreach (var link in Anchors().Matches(site.Read(document)).Select(match => match.Groups[1].Value))
                if (WrittenSite.Resolve(document, link).Address is var address && address.EndsWith(".html", StringComparison.Ordinal) && reached.Add(address))
                    waiting.Enqueue(address);

        // The dated front page is for links from outside; the front door says the same.
        Assert.Equal(site.Documents.Except(["2026-03-09/index.html"]), reached.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FrontDoor_LinksToEveryArticleOnce()
    {
        using var site = new WrittenSite(InventedEdition.Create());
        var articles = WrittenSite.Links(site.Read("index.html")).Where(link => ArticleAddress().IsMatch(link)).Order(StringComparer.Ordinal);
        Assert.Equal(site.Documents.Where(document => ArticleAddress().IsMatch(document)), articles);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Documents_All_AreWellFormed(SiteLanguage language)
    {
        using var site = new WrittenSite(InventedEdition.Create(language));
        foreach (var document in site.Documents)
        {
            var html = site.Read(document);
            AssertBalanced(html);
            Assert.Single(Regex.Matches(html, "<h1[ >]"));
            var ids = Regex.Matches(html, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();
            Assert.Equal(ids.Distinct(), ids);
            var levels = Regex.Matches(html, "<h([1-6])[ >]").Select(match => match.Groups[1].Value[0] - '0').ToList();
            Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, $"{document}: h{pair.First} then h{pair.Second}"));
            Assert.DoesNotContain("&lt;", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Article_Lead_SaysAllThatTheCopySays()
    {
        using var site = new WrittenSite(InventedEdition.Create());
        var html = site.Read("2026-03-09/01/1.html");
        Assert.Contains("<title>《一渠清水过山来 万亩旱地变良田》 — 青石日报 2026年3月9日 第1版</title>", html, StringComparison.Ordinal);
        Assert.Equal("一渠清水过山来 万亩旱地变良田", Assert.Single(WrittenSite.Texts(html, "h1")));
        var head = Assert.Single(WrittenSite.Texts(html, "hgroup"));
        foreach (var text in (string[])["三年修渠，十二个村喝上清泉水", "青石县把水送到最后一块田"]) Assert.Contains(text, head, StringComparison.Ordinal);
        foreach (var text in (string[])["水从哪里来", "<span class=\"dateline\">本报讯（记者 周田）</span>清晨六点"])
            Assert.Contains(text, html, StringComparison.Ordinal);
        // The dateline names the writer already.
        Assert.DoesNotContain("class=\"byline\"", html, StringComparison.Ordinal);
        Assert.Contains("href=\"index.html#zone-1\"", html, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"zh-CN\">", html, StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2026-03-09\">2026年3月9日</time>", html, StringComparison.Ordinal);
        Assert.Contains("丙午年正月廿一", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_Spans_AreMarkedUpInTheTextAlone()
    {
        var issue = InventedEdition.Issue();
        var paragraph = new Paragraph("问：<皛>怎么念？见注1")
        {
            Spans =
            [
                new(0, 2, SpanKind.Bold), new(2, 1, SpanKind.Emphasis), new(3, 1, SpanKind.Ruby, "xi&o"), new(5, 3, SpanKind.Emphasis), new(10, 2, SpanKind.NoteMark),
            ],
        };
        using var site = new WrittenSite(InventedEdition.Of(WithFirst(issue, issue.Pages[0].Articles[0] with { Body = [paragraph] })));
        var html = site.Read("2026-03-09/01/1.html");
        Assert.Contains(
            "<strong>问：</strong><em class=\"stressed\">&lt;</em><ruby>皛<rp>（</rp><rt>xi&amp;o</rt><rp>）</rp></ruby>&gt;"
            + "<em class=\"stressed\">怎么念</em>？见<sup>注1</sup></p>",
            html,
            StringComparison.Ordinal);
        Assert.Contains("content=\"本报讯（记者 周田）问：&lt;皛&gt;怎么念？见注1\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_BylineAtTheEnd_StandsInParentheses()
    {
        using var site = new WrittenSite(InventedEdition.Create());
        Assert.Contains("<p class=\"byline\">（通讯员 何苗）</p>", site.Read("2026-03-09/01/2.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Article_Jumped_LinksBothWays()
    {
        using var site = new WrittenSite(InventedEdition.Create());
        Assert.Contains("<a href=\"../02/1.html\">下转第2版</a>", site.Read("2026-03-09/01/1.html"), StringComparison.Ordinal);
        Assert.Contains("<a href=\"../01/1.html\">上接第1版</a>", site.Read("2026-03-09/02/1.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"jump", site.Read("2026-03-09/01/2.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Article_JumpedToAPageTheIssueLacks_SaysSoWithoutALink()
    {
        var issue = InventedEdition.Issue();
        using var site = new WrittenSite(InventedEdition.Of(WithFirst(issue, issue.Pages[0].Articles[0] with { JumpTo = 8 })));
        Assert.Contains("<p class=\"jump to\">下转第8版</p>", site.Read("2026-03-09/01/1.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Article_NeighboursLeadOverPages()
    {
        using var site = new WrittenSite(InventedEdition.Create());
        var last = site.Read("2026-03-09/01/3.html");
        Assert.Contains("<link rel=\"next\" href=\"../02/1.html\">", last, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"prev\" href=\"4.html\">", last, StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"prev\"", site.Read("2026-03-09/01/1.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("02/2.html", "公告")]
    [InlineData("02/3.html", "广告")]
    [InlineData("01/3.html", "评论")]
    [InlineData("01/4.html", "图片报道")]
    public void Article_NotAPlainReport_IsMarked(string article, string mark)
    {
        using var site = new WrittenSite(InventedEdition.Create());
        Assert.Matches($"<(p|h1) class=\"mark\">{mark}<", site.Read($"2026-03-09/{article}"));
        Assert.DoesNotContain("class=\"mark\">新闻", site.Read("2026-03-09/01/1.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Picture_WithCaption_IsNotReadTwice()
    {
        using var site = new WrittenSite(InventedEdition.Create());
        var html = site.Read("2026-03-09/01/4.html");
        Assert.Contains("src=\"../pictures/01/4%20%E6%B2%B9%E8%8F%9C%E8%8A%B1%231.png\" width=\"1200\" height=\"800\" alt=\"图片\"", html, StringComparison.Ordinal);
        Assert.Contains("<figcaption>三月的梯田里，油菜花开成一片。\n<span class=\"credit\">方晴 摄</span></figcaption>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void PageView_ZonesAreLinksInReadingOrder()
    {
        using var site = new WrittenSite(InventedEdition.Create());
        var zones = Zone().Matches(site.Read("2026-03-09/01/index.html"));
        Assert.Equal(["1", "2", "4", "3"], zones.Select(zone => zone.Groups[1].Value));
        Assert.All(zones, zone => Assert.Equal(zone.Groups[1].Value, zone.Groups[2].Value));
        Assert.Equal("left:5%;top:20%;width:90%;height:30%", zones[0].Groups[3].Value);
        Assert.Equal("一渠清水过山来 万亩旱地变良田", zones[0].Groups[4].Value);
        Assert.Equal("图片报道：三月的梯田里，油菜花开成一片。", zones[2].Groups[4].Value);
    }

    [Fact]
    public void Write_NastyText_NeverBecomesMarkup()
    {
        var issue = InventedEdition.Issue();
        var nasty = issue.Pages[0].Articles[0] with
        {
            Headline = [Nasty, Nasty],
            Kicker = Nasty,
            Deck = Nasty,
            Column = Nasty,
            Byline = Nasty,
            Dateline = Nasty,
            Body = [new Paragraph(Nasty), new Subhead(Nasty)],
            Pictures = [new() { File = "01/\"><b>.png", PixelWidth = 1, PixelHeight = 1, Caption = Nasty, Credit = Nasty, Alt = $"{Nasty}!" }],
        };
        var pages = WithFirst(issue, nasty).Pages;
        using var site = new WrittenSite(InventedEdition.Of(issue with
        {
            Title = issue.Title with { Name = Nasty, Organisers = [Nasty], Publisher = Nasty, Imprint = new() { Address = Nasty } },
            Ear = [Nasty],
            Pages = [pages[0] with { Name = Nasty, Editor = Nasty }, pages[1]],
        }));
        foreach (var document in site.Documents)
        {
            var html = site.Read(document);
            Assert.DoesNotContain("<img src=x", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<!-- ", html, StringComparison.Ordinal);
            AssertBalanced(html);
        }

        Assert.Equal($"{Nasty} {Nasty}", Assert.Single(WrittenSite.Texts(site.Read("2026-03-09/01/1.html"), "h1")));
    }

    [Fact]
    public void StructuredData_Article_IsJsonThatNamesIt()
    {
        var issue = InventedEdition.Issue();
        using var site = new WrittenSite(InventedEdition.Of(WithFirst(issue, issue.Pages[0].Articles[0] with { Headline = [Nasty] })));
        var script = Regex.Match(site.Read("2026-03-09/01/1.html"), """<script type="application/ld\+json">(.*?)</script>""", RegexOptions.Singleline);
        using var json = JsonDocument.Parse(script.Groups[1].Value);
        var article = json.RootElement;
        Assert.Equal("NewsArticle", article.GetProperty("@type").GetString());
        Assert.Equal(Nasty, article.GetProperty("headline").GetString());
        Assert.Equal("2026-03-09", article.GetProperty("datePublished").GetString());
        Assert.Equal("1", article.GetProperty("printPage").GetString());
        Assert.Equal("周田", article.GetProperty("author").GetProperty("name").GetString());
        Assert.Equal("青石日报", article.GetProperty("isPartOf").GetProperty("isPartOf").GetProperty("name").GetString());
    }

    [Fact]
    public void FrontDoor_Lead_IsTheMostImportantArticleThatNobodyPaidFor()
    {
        var issue = InventedEdition.Issue();
        using var site = new WrittenSite(InventedEdition.Of(issue));
        Assert.Equal("一渠清水过山来 万亩旱地变良田", Assert.Single(WrittenSite.Texts(site.Read("index.html"), "h3")));
        using var paid = new WrittenSite(InventedEdition.Of(WithFirst(issue, issue.Pages[0].Articles[0] with { Kind = ArticleKind.Advertisement })));
        Assert.Equal("老街夜市重新开张", Assert.Single(WrittenSite.Texts(paid.Read("index.html"), "h3")));
    }

    [Fact]
    public void Write_InEnglish_MarksThePapersOwnText()
    {
        using var site = new WrittenSite(InventedEdition.Create(SiteLanguage.English));
        var html = site.Read("2026-03-09/01/1.html");
        Assert.Contains("<html lang=\"en\">", html, StringComparison.Ordinal);
        Assert.Contains("Continued on page 2", html, StringComparison.Ordinal);
        Assert.Contains("<hgroup lang=\"zh-CN\"", html, StringComparison.Ordinal);
        Assert.Contains("9 March 2026", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_WithoutPdf_OffersNone()
    {
        var edition = InventedEdition.Create();
        using var site = new WrittenSite(edition with { Pdf = null, PagePictures = [.. edition.PagePictures.Select(page => page with { Pdf = null })] });
        Assert.DoesNotContain(site.Files, file => file.EndsWith(".pdf", StringComparison.Ordinal));
        Assert.All(site.Documents, document => Assert.DoesNotContain(" download>", site.Read(document), StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Twice_GivesTheSameBytes()
    {
        using var one = new WrittenSite(InventedEdition.Create());
        using var other = new WrittenSite(InventedEdition.Create());
        Assert.Equal(one.Files, other.Files);
        Assert.All(one.Files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(one.Root, file)), File.ReadAllBytes(Path.Combine(other.Root, file))));
    }

    private static Issue WithFirst(Issue issue, Article article) => issue with
    {
        Pages = [issue.Pages[0] with { Articles = [article, .. issue.Pages[0].Articles.Skip(1)] }, .. issue.Pages.Skip(1)],
    };

    /// <summary>Every element that is opened is closed, in order.</summary>
    private static void AssertBalanced(string html)
    {
        string[] empty = ["meta", "link", "img", "!doctype"];
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups[2].Value;
            if (tag.Groups[1].Value == "/") Assert.Equal(name, open.Pop());
            else if (!empty.Contains(name) && !tag.Value.EndsWith("/>", StringComparison.Ordinal)) open.Push(name);
        }

        Assert.Empty(open);
    }

    [GeneratedRegex("""<(/?)([!a-z][a-z0-9]*)(?:\s[^<>]*)?>""")]
    private static partial Regex Tag();

    [GeneratedRegex(
        """<a class="zone" id="zone-(\d+)" data-article="\d+" href="(\d+).html"\s+style="([^"]*)".*?<span class="unseen">([^<]*)</span>""",
        RegexOptions.Singleline)]
    private static partial Regex Zone();

    [GeneratedRegex("""<a [^>]*?href="([^"]*)""")]
    private static partial Regex Anchors();

    [GeneratedRegex("""/\d+/\d+\.html$""")]
    private static partial Regex ArticleAddress();
}
