using System.ComponentModel;
using System.Diagnostics;
using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Pdf;
using Huozi.Pdf.Standards;
using Huozi.Reading.Sources.Scans;
using Huozi.ReadingScore.Scoring;
using Huozi.Typesetting;

namespace Huozi.Reading.Tests.Printed;

/// <summary>What is read off the picture of a page that was set, at 300 dots to the inch, is about the issue.</summary>
public sealed class PictureRoundTripTests : IDisposable
{
    private const int Density = 300;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("huozi-picture-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Read_PictureOfAPageThatWasSet_IsNearlyTheIssue()
    {
        var issue = IssueOf(
            ("鹤汀早市添新棚摊主不再淋雨", "林知遥", ["鹤汀镇码头早市的钢棚昨天完工。棚长一百二十米，能遮住八十个摊位，雨天的积水从两侧的明沟流走。", "卖藕的老周说，往年下雨要收摊，今年不用了。管理所把摊位费定为每天三元，先试一个季度。"]),
            ("三个村的水渠连成了一条", "周小满", ["石桥、柳湾、南塘三个村的水渠上周接通，全长六公里，灌溉稻田两千亩。渠边种了杨树，护坡用的是河里捞出的卵石。", "水务站说，春耕前还要装十二个水闸，由各村轮流看管。"]),
            ("旧厂房里开了一间书店", "方以宁", ["关了九年的农机厂车间，如今摆着六千册书。书店每天开到晚上九点，孩子们放学后坐在台阶上看书。"]));
        var picture = Draw(issue);
        using var scan = ScanFile.Open(picture);
        PageScore score;
        try
        {
            var read = PageReader.Read(scan.Read(1, TestContext.Current.CancellationToken));
            score = ReadingScorer.Score(
                new() { Articles = [.. issue.Pages[0].Articles.Select(ScoredArticle.Of)] },
                new() { Articles = [.. read.Articles.Select(article => ScoredArticle.Of(article.Article))] });
        }
        catch (DiagnosticException problem) when (problem.Diagnostics[0].Code is "tesseract-missing" or "tesseract-language")
        {
            Assert.Skip("Tesseract with its Chinese data is not installed.");
            throw;
        }

        Assert.True(score.F1 >= 0.9 && score.Lost < 0.03 * score.Characters, $"{score}");
    }

    private static Issue IssueOf(params IReadOnlyList<(string Headline, string Writer, string[] Paragraphs)> articles) => new()
    {
        Title = new() { Name = "鹤汀日报", Organisers = ["鹤汀市融媒体中心"] },
        Date = new(2026, 3, 9),
        Number = 6218,
        Pages =
        [
            new()
            {
                Number = 1,
                Articles = articles.Select((article, i) => new Article
                {
                    Number = i + 1, Rank = i + 1, Headline = [article.Headline], Byline = article.Writer, Body = article.Paragraphs.Select(text => (BodyBlock)new Paragraph(text)).ToSequence(),
                }).ToSequence(),
            },
        ],
    };

    /// <summary>The picture that poppler draws of the page.</summary>
    private string Draw(Issue issue)
    {
        var pdf = Path.Combine(folder.FullName, "page.pdf");
        using (var library = new FaceLibrary(Repository.Fonts, []))
        {
            var pages = IssueTypesetter.Typeset(issue, ShippedStyles.Tabloid, library).Value;
            using var stream = File.Create(pdf);
            PdfFile.Write(stream, pages, library, _ => throw new InvalidOperationException("The issue has no pictures."), new("", null, issue.Date), new ScreenPdf());
        }

        try
        {
            using var program = Process.Start(new ProcessStartInfo("pdftoppm", ["-r", $"{Density}", "-gray", "-png", "-singlefile", pdf, Path.Combine(folder.FullName, "page")]))!;
            program.WaitForExit();
        }
        catch (Win32Exception)
        {
            Assert.Skip("pdftoppm (poppler-utils) is not installed.");
        }

        return Path.Combine(folder.FullName, "page.png");
    }
}
