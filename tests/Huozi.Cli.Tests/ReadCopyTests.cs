using System.Text.Json;
using Huozi.Formats.IssueFolder;
using Huozi.Reading.Tests.Sources.Word;

namespace Huozi.Cli.Tests;

/// <summary>Copy in Word's format, from the command line.</summary>
public sealed class ReadCopyTests : IDisposable
{
    private const string Text = "近日，砚溪镇的新桥通车，两岸村民往来不再绕行十二公里的山路。";

    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void Read_Copy_SaysItsArticlesAndWhatItsPicturesSay()
    {
        Assert.Equal(0, cli.Run("read", Copy()));
        var article = Assert.Single(JsonElement.Parse(cli.Output).GetProperty("articles").EnumerateArray());
        Assert.Equal("砚溪镇新桥建成通车", article.GetProperty("headline").GetString());
        Assert.Equal("王晓", article.GetProperty("byline").GetString());
        var picture = Assert.Single(article.GetProperty("pictures").EnumerateArray());
        Assert.Equal("图为新桥。", picture.GetProperty("caption").GetString());
    }

    [Fact]
    public void Read_CopyToAnIssue_WritesItsPictures()
    {
        Assert.Equal(0, cli.Run("read", Copy(), "--issue", cli.Path("issue"), "--title", "青川湾报", "--date", "2026-03-09"));
        var issue = IssueFolderReader.Read(cli.Path("issue")).Value;
        var article = Assert.Single(Assert.Single(issue.Pages).Articles);
        var picture = Assert.Single(article.Pictures);
        Assert.Equal((64, 48, "图为新桥。", "王晓 摄", "桥上的行人"), (picture.PixelWidth, picture.PixelHeight, picture.Caption, picture.Credit, picture.Alt));
        Assert.Equal(TestPictures.Jpeg(64, 48), File.ReadAllBytes(cli.Path("issue", picture.File)));
        Assert.Equal([Text], article.Paragraphs);
    }

    [Fact]
    public void Read_OldWordFile_IsToldToBeSavedAnew()
    {
        var old = cli.Path("稿.doc");
        File.WriteAllBytes(old, [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]);
        Assert.Equal(1, cli.Run("read", old));
        Assert.Contains("word-old", cli.Error, StringComparison.Ordinal);
        Assert.Contains("另存为 .docx", cli.Error, StringComparison.Ordinal);
        Assert.Equal("", cli.Output);
    }

    private string Copy()
    {
        var path = cli.Path("稿.docx");
        File.WriteAllBytes(path, new WordSample().Add("砚溪镇新桥建成通车", size: 44, centred: true).Add("□ 王晓").Add(Text)
            .Picture(TestPictures.Jpeg(64, 48), alt: "桥上的行人").Add("图为新桥。王晓 摄", centred: true).ToBytes());
        return path;
    }
}
