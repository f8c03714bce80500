using System.Text.Json;

namespace Huozi.Cli.Tests;

public sealed class ReadTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void Read_OneFile_GoesToStandardOutput()
    {
        Assert.Equal(0, cli.Run("read", cli.File("page.txt", Dumps.Page)));
        Assert.Equal(["新修水渠通水 春灌不再排长队", "渔港添了早市"], Headlines(JsonElement.Parse(cli.Output)));
        Assert.Equal("", cli.Error);
    }

    [Fact]
    public void Read_IssueFolder_SaysWhatIsInIt()
    {
        Assert.Equal(0, cli.Run("read", Path.Combine(Repository.Root, "samples", "2026-03-09")));
        Assert.Equal([1, 2, 3, 4], JsonElement.Parse(cli.Output).EnumerateArray().Select(page => page.GetProperty("page").GetInt32()));
    }

    [Fact]
    public void Read_SeveralIntoAFolder_GivesAFileForEach()
    {
        Write(3);
        cli.File("in/notes.md", "# 不是版面");
        Assert.Equal(0, cli.Run("read", cli.Path("in"), "--json", cli.Path("out") + "/"));
        Assert.Equal([".huozi-journal", "1.json", "2.json", "3.json"], Files("out"));
        Assert.Equal(2, Headlines(JsonElement.Parse(File.ReadAllText(cli.Path("out", "2.json")))).Count());
        Assert.Contains("3/3", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OneFileBad_IsToldAndTheOthersGoOn()
    {
        Write(2);
        cli.File("in/0.txt", "int main() {}");
        cli.File("in/9.pdf", "%PDF-1.7 and no more");
        Assert.Equal(1, cli.Run("read", cli.Path("in", "0.txt"), cli.Path("in"), cli.Path("in", "none.txt"), "--json", cli.Path("out") + "/", "--lang", "en"));
        Assert.Equal([".huozi-journal", "1.json", "2.json"], Files("out"));
        foreach (var bad in (string[])["0.txt", "9.pdf", "none.txt"]) Assert.Contains(cli.Error.Split('\n'), line => line.StartsWith("error[", StringComparison.Ordinal) && line.Contains(bad, StringComparison.Ordinal));
        Assert.EndsWith("\n", cli.Error, StringComparison.Ordinal);
        Assert.Contains("5/5 files, 2 pages read, 0 read before, 3 failed", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PdfThatNoParserSurvives_IsToldAndTheOthersGoOn()
    {
        // An object stream whose filter is an object inside itself: the parser calls itself until its stack is full, which ends the process.
        cli.File("in/1.pdf", """
            %PDF-1.5
            1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
            2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
            3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources 5 0 R >> endobj
            4 0 obj << /Type /ObjStm /N 1 /First 4 /Length 9 /Filter 5 0 R >>
            stream
            5 0 << >>
            endstream endobj
            6 0 obj << /Type /XRef /Size 7 /W [1 2 1] /Root 1 0 R /Length 56 /Filter /ASCIIHexDecode >>
            stream
            000000ff0100090001003a00010073000100c7000200040001012b00
            endstream endobj
            startxref
            299
            %%EOF
            """);
        cli.File("in/2.txt", Dumps.Page);
        Assert.Equal(1, cli.Run("read", cli.Path("in", "1.pdf")));
        Assert.Contains("[read-crashed]", cli.Error, StringComparison.Ordinal);
        Assert.Equal("", cli.Output);
        Assert.Equal(1, cli.Run("read", cli.Path("in"), "--json", cli.Path("out") + "/"));
        Assert.Contains("[read-crashed]", cli.Error, StringComparison.Ordinal);
        Assert.Equal([".huozi-journal", "2.json"], Files("out"));
    }

    [Fact]
    public void Read_Again_ReadsOnlyWhatIsNewOrChangedOrGone()
    {
        Write(4);
        Read();
        File.AppendAllText(cli.Path("in", "2.txt"), Dumps.Other.Replace("渔港", "山乡", StringComparison.Ordinal));
        File.Delete(cli.Path("out", "3.json"));
        cli.File("in/5.txt", Dumps.Page);
        Assert.Contains("2 个早已读过", Read(), StringComparison.Ordinal);
        Assert.Contains("山乡添了早市", File.ReadAllText(cli.Path("out", "2.json")), StringComparison.Ordinal);
        Assert.True(File.Exists(cli.Path("out", "3.json")));
        Assert.Contains("5 个早已读过", Read(), StringComparison.Ordinal);
        Assert.Contains("0 个早已读过", Read("--again"), StringComparison.Ordinal);

        string Read(params string[] options)
        {
            Assert.Equal(0, cli.Run(["read", cli.Path("in"), "--json", cli.Path("out") + "/", .. options]));
            return cli.Error;
        }
    }

    [Theory]
    [InlineData("usage", "in", "--json", "out.json")]
    [InlineData("usage", "in")]
    [InlineData("issue-folder-alone", "issue", "--issue", "out.json")]
    [InlineData("target-holds-files", "in", "--issue", "in")]
    [InlineData("nothing-to-read", "in/*.pdf", "--json", "out.json")]
    [InlineData("target-no-file", "in/1.txt", "--json", "")]
    public void Read_WhatCannotBeDone_IsRefusedBeforeAnyWork(string code, params string[] arguments)
    {
        Write(2);
        cli.File("issue/issue.yaml", "title: 青川湾报\ndate: 2026-03-09\npages:\n  - number: 1\n");
        Assert.Equal(1, cli.Run(["read", .. arguments.Select(argument => argument.Length == 0 || argument.StartsWith('-') ? argument : cli.Path(argument))]));
        Assert.Contains($"[{code}]", cli.Error, StringComparison.Ordinal);
        Assert.Equal("", cli.Output);
        Assert.False(Path.Exists(cli.Path("out.json")));
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "a.txt", "--jobs", "0")]
    [InlineData("read", "a.txt", "--time-limit", "-1")]
    [InlineData("read", "a.txt", "--memory-limit", "much")]
    [InlineData("read", "a.txt", "--date", "2026-02-30")]
    [InlineData("make", "-o", "out")]
    public void Run_WrongCommandLine_IsRefused(params string[] arguments) => Assert.NotEqual(0, cli.Run(arguments));

    [Fact]
    public void Read_PdfOfSharedPages_HasTheKeysOfItsGold()
    {
        string[] notes = ["style", "pdf", "pdf_page", "byline_habit"];
        Assert.Equal(0, cli.Run("read", Repository.Shared("pages", "d17.pdf"), "--json", cli.Path("d17.json")));
        var pages = JsonElement.Parse(File.ReadAllText(cli.Path("d17.json"))).EnumerateArray().ToList();
        Assert.Equal(2, pages.Count);
        for (var i = 0; i < pages.Count; i++)
        {
            var gold = JsonElement.Parse(File.ReadAllText(Repository.Shared("pages", $"d17_p{i + 1}.json")));
            SameShape(gold, pages[i], notes);
            foreach (var article in pages[i].GetProperty("articles").EnumerateArray()) SameShape(gold.GetProperty("articles")[0], article, notes);
            Assert.Equal(gold.GetProperty("title").GetString(), pages[i].GetProperty("title").GetString());
        }
    }

    [Fact]
    public void Read_OurOwnPages_AreTheIssueAgain()
    {
        var sample = Path.Combine(Repository.Root, "samples", "2026-03-09");
        Assert.Equal(0, cli.Run("make", sample, "-o", cli.Path("out"), "--only", "pdf"));
        Assert.Equal(0, cli.Run("read", cli.Path("out", "pages", "04.pdf"), cli.Path("out", "pages"), "--issue", cli.Path("again")));
        Assert.Equal(["01", "02", "03", "04"], Directory.GetDirectories(cli.Path("again")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var issue = File.ReadAllLines(cli.Path("again", "issue.yaml"));
        foreach (var line in File.ReadLines(Path.Combine(sample, "issue.yaml")).Where(line => line.Split(':')[0] is "title" or "date" or "number")) Assert.Contains(line, issue);
    }

    [Fact]
    public void Read_PagesOfTwoDaysAsIssues_GivesAFolderForEach()
    {
        Write(1);
        cli.File("in/2.txt", Dumps.Page.Replace("3月9日 农历正月廿一 星期一", "3月10日 农历正月廿二 星期二", StringComparison.Ordinal));
        Assert.Equal(0, cli.Run("read", cli.Path("in"), "--issue", cli.Path("out")));
        Assert.Equal(["2026-03-09 青川湾报", "2026-03-10 青川湾报"], Directory.GetDirectories(cli.Path("out")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(0, cli.Run("make", cli.Path("out", "2026-03-10 青川湾报"), "-o", cli.Path("made"), "--only", "json"));
        Assert.Equal(1, cli.Run("make", cli.Path("in"), "-o", cli.Path("both"), "--only", "json"));
        Assert.Contains("[several-issues]", cli.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(cli.Path("both")));
    }

    [Fact]
    public void Read_IssueWithAPageThatFails_IsNotWritten()
    {
        Write(1);
        cli.File("in/2.pdf", "%PDF-1.7 and no more");
        Assert.Equal(1, cli.Run("read", cli.Path("in"), "--issue", cli.Path("out")));
        Assert.Contains("[issue-lacks-pages]", cli.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(cli.Path("out")));
    }

    [Fact]
    public void Read_Report_ListsWarningsInsteadOfPrintingThem()
    {
        var input = cli.File("page.txt", Dumps.Page.Replace("星期一", "星期二", StringComparison.Ordinal));
        Assert.Equal(0, cli.Run("read", input, "--report", "--report-to", cli.Path("report.json")));
        Assert.Equal("", cli.Error);
        Assert.Contains("[weekday-differs]", cli.Output, StringComparison.Ordinal);
        Assert.Equal("weekday-differs", JsonElement.Parse(File.ReadAllText(cli.Path("report.json"))).GetProperty("diagnostics")[0].GetProperty("code").GetString());
    }

    private void Write(int count)
    {
        for (var i = 1; i <= count; i++) cli.File($"in/{i}.txt", Dumps.Page);
    }

    private IEnumerable<string?> Files(string folder) => Directory.GetFiles(cli.Path(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);

    private static IEnumerable<string?> Headlines(JsonElement page) => page.GetProperty("articles").EnumerateArray().Select(article => article.GetProperty("headline").GetString());

    /// <summary>Every key of the gold is there, with a value of the same kind; what the gold leaves empty may be null.</summary>
    private static void SameShape(JsonElement gold, JsonElement read, string[] notes)
    {
        foreach (var key in gold.EnumerateObject().Where(key => !notes.Contains(key.Name)))
        {
            Assert.True(read.TryGetProperty(key.Name, out var value), key.Name);
            if (value.ValueKind != JsonValueKind.Null && key.Value.ValueKind != JsonValueKind.Null) Assert.Equal(key.Value.ValueKind, value.ValueKind);
        }
    }
}
