using Huozi.Formats.IssueFolder;
using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Formats.Tests.IssueFolder;

public sealed class IssueFolderWriterTests : IDisposable
{
    private static readonly Article Lead = new()
    {
        Number = 1, Rank = 1, Headline = ["春水初生", "农事渐忙"], Kicker = "备耕: 进行时", Byline = "江帆",
        Pictures = [new() { File = "01/1-田.png", PixelWidth = 4, PixelHeight = 3, Caption = "翻耕" }],
        Body = [new Paragraph("第一段 *星*。"), new Subhead("人勤"), new Paragraph("1. 第二段")],
    };

    private static readonly Article Second = new()
    {
        Number = 4, Rank = 2, Headline = ["次条"], Kind = ArticleKind.Notice, BylinePlace = BylinePlace.Head, JumpTo = 2, Boxed = true, Body = [],
    };

    private static readonly Issue Issue = new()
    {
        Title = new() { Name = "河湾报", Organisers = ["河湾县融媒体中心"], Imprint = new() { Price = "0.50元" } },
        Date = new(2026, 3, 9),
        Number = 128,
        Pages = [new() { Number = 1, Name = "要闻", Articles = [Lead, Second] }],
    };

    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public void Write_IssueYaml_IsWhatAnEditorWouldWrite()
    {
        Write(Issue);
        Assert.Equal(
            """
            title: 河湾报
            date: 2026-03-09
            number: 128
            organisers:
              - 河湾县融媒体中心
            imprint:
              price: "0.50元"
            pages:
              - number: 1
                name: 要闻

            """,
            File.ReadAllText(directory["out/issue.yaml"]));
    }

    [Fact]
    public void Write_Article_IsWhatAnEditorWouldWrite()
    {
        Write(Issue);
        Assert.Equal(
            """
            ---
            headline:
              - 春水初生
              - 农事渐忙
            kicker: "备耕: 进行时"
            byline: 江帆
            pictures:
              - file: "1-田.png"
                caption: 翻耕
            ---

            第一段 \*星\*。

            ## 人勤

            1\. 第二段

            """,
            File.ReadAllText(directory["out/01/1-春水初生农事渐忙.md"]));
        Assert.Equal("---\nheadline: 次条\nbyline-at: head\nkind: notice\nrank: 2\njump: 2\nboxed: true\n---\n", File.ReadAllText(directory["out/01/4-次条.md"]));
        Assert.Equal(TestPictures.Png(4, 3), File.ReadAllBytes(directory["out/01/1-田.png"]));
    }

    [Theory]
    [InlineData("河\n湾")]
    [InlineData("河\t湾")]
    [InlineData("")]
    public void Write_TextThatCannotBeSaid_IsRefused(string text)
    {
        AssertRefused("text-unsayable", Issue with { Title = Issue.Title with { Name = text } });
        AssertRefused("text-unsayable", Issue with { Title = Issue.Title with { Publisher = text } });
        AssertRefused("text-unsayable", Issue with { Ear = ["好", text] });
        AssertRefused("text-unsayable", With(Lead with { Headline = [text] }));
        AssertRefused("text-unsayable", With(Lead with { Body = [new Paragraph(text)] }));
        AssertRefused("text-unsayable", With(Lead with { Pictures = [Lead.Pictures[0] with { Alt = text }] }));
        Assert.False(Directory.Exists(directory["out"]));
    }

    [Fact]
    public void Write_HalfACharacter_IsRefused() => AssertRefused("text-unsayable", Issue with { Ear = ["河\uD842"] });

    [Fact]
    public void Write_Spans_AreSigns()
    {
        Write(With(Second with
        {
            Body =
            [
                new Paragraph("问：庙名皛字怎么念？*见注1")
                {
                    Spans = [new(0, 2, SpanKind.Bold), new(4, 1, SpanKind.Ruby, "xiǎo"), new(6, 3, SpanKind.Emphasis), new(11, 1, SpanKind.NoteMark)],
                },
            ],
        }));
        Assert.EndsWith("\n\n**问：**庙名{皛|xiǎo}字*怎么念*？\\*^见^注1\n", File.ReadAllText(directory["out/01/4-次条.md"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_SpansNotSound_AreRefused()
    {
        AssertRefused("span-disorder", With(Second with { Body = [new Paragraph("文") { Spans = [new(0, 2, SpanKind.Bold)] }] }));
        AssertRefused("text-unsayable", With(Second with { Body = [new Paragraph("文") { Spans = [new(0, 1, SpanKind.Ruby, "w\nén")] }] }));
    }

    [Fact]
    public void Write_Disorder_IsRefused()
    {
        AssertRefused("issue-disorder", Issue with { Number = 0 });
        AssertRefused("issue-disorder", Issue with { Pages = [Issue.Pages[0], Issue.Pages[0]] });
        AssertRefused("issue-disorder", Issue with { Pages = [new() { Number = 0, Articles = [] }] });
        AssertRefused("issue-disorder", With(Lead, Lead));
        AssertRefused("issue-disorder", With(Second, Lead));
        AssertRefused("issue-disorder", With(Lead with { Rank = 0 }));
        AssertRefused("issue-disorder", With(Lead with { JumpTo = 0 }));
    }

    [Theory]
    [InlineData("02/a.png", "picture-elsewhere")]
    [InlineData("a.png", "picture-elsewhere")]
    [InlineData("01/../02/a.png", "picture-elsewhere")]
    [InlineData("01/a\\b.png", "picture-elsewhere")]
    [InlineData("01/a.gif", "picture-type")]
    public void Write_PictureThatCannotBeRead_IsRefused(string file, string code) =>
        AssertRefused(code, With(Lead with { Pictures = [Lead.Pictures[0] with { File = file }] }));

    [Fact]
    public void Write_PictureMissing_IsTold()
    {
        var exception = Assert.Throws<DiagnosticException>(() => IssueFolderWriter.Write(Issue, directory["out"], directory["nowhere"]));
        Assert.Equal("picture-missing", Assert.Single(exception.Diagnostics).Code);
    }

    [Fact]
    public void Write_FolderThatCannotBeMade_IsTold()
    {
        directory.With("file", "in the way");
        var exception = Assert.Throws<DiagnosticException>(() => IssueFolderWriter.Write(Issue, directory["file/out"], directory.Path));
        Assert.Equal("cannot-write", Assert.Single(exception.Diagnostics).Code);
    }

    private static Issue With(params Article[] articles) => Issue with { Pages = [new() { Number = 1, Articles = articles.ToSequence() }] };

    private void Write(Issue issue) =>
        IssueFolderWriter.Write(issue, directory["out"], picture => new MemoryStream(TestPictures.Png(picture.PixelWidth, picture.PixelHeight)));

    private void AssertRefused(string code, Issue issue) =>
        Assert.Equal(code, Assert.Throws<DiagnosticException>(() => Write(issue)).Diagnostics[0].Code);
}
