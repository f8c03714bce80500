using System.Text.Json;
using UglyToad.PdfPig;

namespace Huozi.Cli.Tests;

public sealed class MakeTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void Make_Dump_LeavesIssuePagesAndSite()
    {
        Assert.Equal(0, cli.Run("make", cli.File("page.txt", Dumps.Page), "-o", cli.Path("out")));
        foreach (var file in (string[])["issue/issue.yaml", "pages/01.pdf", "pages/01.png", "pages/01.json", "site/index.html", "site/2026-03-09/01/index.html", "site/2026-03-09/01/2.html"])
        {
            Assert.True(File.Exists(cli.Path("out", file)), file);
        }
    }

    [Fact]
    public void Make_ItsOwnIssueFolder_GivesTheSamePages()
    {
        Assert.Equal(0, cli.Run("make", cli.File("page.txt", Dumps.Page), "-o", cli.Path("a")));
        Assert.Equal(0, cli.Run("make", cli.Path("a", "issue"), "-o", cli.Path("b")));
        Assert.Equal(File.ReadAllBytes(cli.Path("a", "pages", "01.pdf")), File.ReadAllBytes(cli.Path("b", "pages", "01.pdf")));
    }

    [Fact]
    public void Make_Only_MakesNothingElse()
    {
        Assert.Equal(0, cli.Run("make", cli.File("page.txt", Dumps.Page), "-o", cli.Path("out"), "--only", "pdf"));
        Assert.Equal([cli.Path("out", "pages", "01.pdf")], Directory.GetFiles(cli.Path("out"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Make_OnlySomethingUnknown_SaysWhatThereIs()
    {
        Assert.NotEqual(0, cli.Run("make", cli.File("page.txt", Dumps.Page), "-o", cli.Path("out"), "--only", "docx"));
        Assert.Contains("issue,pdf,png,json,site", cli.Error + cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_PdfOfSeveralKinds_NamesFilesByKind()
    {
        Assert.Equal(0, cli.Run("make", Path.Combine(Repository.Root, "samples", "2026-03-09"), "-o", cli.Path("out"), "--only", "pdf", "--pdf", "archive,print"));
        string[] expected = ["01.archive.pdf", "01.print.pdf", "02.archive.pdf", "02.print.pdf", "03.archive.pdf", "03.print.pdf", "04.archive.pdf", "04.print.pdf", "issue.archive.pdf", "issue.print.pdf"];
        Assert.Equal(expected, Directory.GetFiles(cli.Path("out"), "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        using var archive = PdfDocument.Open(cli.Path("out", "pages", "issue.archive.pdf"));
        Assert.Equal(4, archive.NumberOfPages);
    }

    [Fact]
    public void Make_SiteAndPrintFiles_StillLinksToAFileForScreens()
    {
        Assert.Equal(0, cli.Run("make", cli.File("page.txt", Dumps.Page), "-o", cli.Path("out"), "--only", "pdf,site", "--pdf", "print"));
        Assert.Equal([cli.Path("out", "pages", "01.print.pdf")], Directory.GetFiles(cli.Path("out", "pages")));
        Assert.NotEmpty(Directory.GetFiles(cli.Path("out", "site"), "*.pdf", SearchOption.AllDirectories));
    }

    [Fact]
    public void Make_CropMarks_MakeTheSheetLarger()
    {
        var dump = cli.File("page.txt", Dumps.Page);
        Assert.Equal(0, cli.Run("make", dump, "-o", cli.Path("plain"), "--only", "pdf", "--pdf", "print"));
        Assert.Equal(0, cli.Run("make", dump, "-o", cli.Path("marked"), "--only", "pdf", "--pdf", "print", "--crop-marks"));
        using var plain = PdfDocument.Open(cli.Path("plain", "pages", "01.print.pdf"));
        using var marked = PdfDocument.Open(cli.Path("marked", "pages", "01.print.pdf"));
        Assert.True(marked.GetPage(1).Width > plain.GetPage(1).Width);
    }

    [Fact]
    public void Make_PdfOfAnUnknownKind_SaysWhatThereIs()
    {
        Assert.NotEqual(0, cli.Run("make", cli.File("page.txt", Dumps.Page), "-o", cli.Path("out"), "--pdf", "press"));
        Assert.Contains("screen,print,archive", cli.Error + cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_SampleIssue_HasNothingToWarnOf()
    {
        Assert.Equal(0, cli.Run("make", Path.Combine(Repository.Root, "samples", "2026-03-09"), "-o", cli.Path("out")));
        Assert.Equal("", cli.Error);
        using var pdf = PdfDocument.Open(cli.Path("out", "site", "2026-03-09", "issue.pdf"));
        Assert.Equal(4, pdf.NumberOfPages);
    }

    [Fact]
    public void Make_SampleIssue_PrintsWhatAPaperMustPrint()
    {
        Assert.Equal(0, cli.Run("make", Path.Combine(Repository.Root, "samples", "2026-03-09"), "-o", cli.Path("out"), "--only", "json"));
        var texts = Enumerable.Range(1, 4).Select(page => string.Concat(LinesOf(page).Select(line => line.GetProperty("text").GetString()))).ToList();
        foreach (var wanted in (string[])["总第", "今日4版", "国内统一连续出版物号", "主管", "主办", "出版"]) Assert.Contains(wanted, texts[0], StringComparison.Ordinal);
        foreach (var wanted in (string[])["社址：", "印刷：", "发行：", "定价："]) Assert.Contains(wanted, texts[3], StringComparison.Ordinal);
        for (var page = 1; page <= 4; page++) Assert.Contains($"{page}版", texts[page - 1].Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("广告", texts[2], StringComparison.Ordinal);
        var sizes = LinesOf(1).Select(line => (Role: line.GetProperty("role").GetString(), Size: line.GetProperty("size").GetDouble())).ToList();
        Assert.Equal("title", sizes.MaxBy(line => line.Size).Role);
    }

    [Fact]
    public void Make_IssueWithItsOwnStyleFile_KeepsTheFileWithTheIssue()
    {
        cli.File("house/our.yaml", "base: tabloid\npage:\n  width: 300 mm\n");
        cli.File("issue/issue.yaml", "title: 青川湾报\ndate: 2026-03-09\nstyle: ../house/our.yaml\npages:\n  - number: 1\n");
        cli.File("issue/01/1-qu.md", "---\nheadline: 新修水渠通水\n---\n\n闸门一开，水就到了田头。\n");
        Assert.Equal(0, cli.Run("make", cli.Path("issue"), "-o", cli.Path("a")));
        Assert.Equal(0, cli.Run("make", cli.Path("a", "issue"), "-o", cli.Path("b")));
        using var pdf = PdfDocument.Open(cli.Path("b", "pages", "01.pdf"));
        Assert.Equal(300 * 72 / 25.4, pdf.GetPage(1).Width, 0.01);
        Assert.Equal(File.ReadAllBytes(cli.Path("a", "pages", "01.pdf")), File.ReadAllBytes(cli.Path("b", "pages", "01.pdf")));
    }

    [Fact]
    public void Styles_EveryShippedOne_IsListedWithPageColumnsAndType()
    {
        Assert.Equal(0, cli.Run("styles"));
        var lines = cli.Output.Split('\n');
        foreach (var style in ShippedStyles.All)
        {
            var line = Assert.Single(lines, line => line.StartsWith(style.Name + " ", StringComparison.Ordinal));
            foreach (var wanted in (string[])[$"{style.PageWidth} × {style.PageHeight}", $" {style.Columns} ", $"{style.PreferredBodySize}"]) Assert.Contains(wanted, line, StringComparison.Ordinal);
        }

        Assert.StartsWith("版式", lines[0], StringComparison.Ordinal);
        Assert.Equal(0, cli.Run("styles", "--lang", "en"));
        Assert.StartsWith("Style", cli.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_RealPage_IsWhatItsGoldSays()
    {
        var dump = Repository.Shared("real", "xinjimo-3390-p1.txt");
        using var gold = JsonDocument.Parse(File.ReadAllText(Repository.Shared("real", "xinjimo-3390-p1.json")));
        Assert.Equal(0, cli.Run("make", dump, "-o", cli.Path("out")));
        Assert.Equal("", cli.Error);

        Assert.Equal(0, cli.Run("read", dump, "--json", cli.Path("page.json")));
        using var read = JsonDocument.Parse(File.ReadAllText(cli.Path("page.json")));
        Assert.True(JsonElement.DeepEquals(gold.RootElement, read.RootElement), "the recovered page differs from the gold");

        var pdf = new FileInfo(cli.Path("out", "pages", "01.pdf"));
        Assert.InRange(pdf.Length, 1, 400 * 1024);
        using var document = PdfDocument.Open(pdf.FullName);
        var text = Squeezed(string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value)));
        var at = 0;
        foreach (var copy in gold.RootElement.GetProperty("articles").EnumerateArray()
            .SelectMany(article => article.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetString()!).Prepend(article.GetProperty("headline").GetString()!)))
        {
            at = text.IndexOf(Squeezed(copy), at, StringComparison.Ordinal);
            Assert.True(at >= 0, $"not in order in the PDF: {copy}");
        }

        var letters = document.GetPage(1).Letters.SelectMany(letter => letter.Value);
        Assert.DoesNotContain(letters, c => c is (>= '\u2E80' and <= '\u2FDF') or (>= '\uF900' and <= '\uFAFF'));
    }

    [Fact]
    public void Make_RealPageAsTabloid_FitsToo()
    {
        Assert.Equal(0, cli.Run("make", Repository.Shared("real", "xinjimo-3390-p1.txt"), "-o", cli.Path("out"), "--style", "tabloid", "--only", "json"));
        using var layout = JsonDocument.Parse(File.ReadAllText(cli.Path("out", "pages", "01.json")));
        Assert.Equal(280 * 72 / 25.4, layout.RootElement.GetProperty("width").GetDouble(), 0.01);
    }

    private IEnumerable<JsonElement> LinesOf(int page)
    {
        using var layout = JsonDocument.Parse(File.ReadAllText(cli.Path("out", "pages", $"0{page}.json")));
        return [.. layout.RootElement.GetProperty("zones").EnumerateArray().SelectMany(zone => zone.GetProperty("lines").EnumerateArray()).Select(line => line.Clone())];
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
