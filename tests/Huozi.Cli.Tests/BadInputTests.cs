using System.Text;

namespace Huozi.Cli.Tests;

/// <summary>Every bad input: exit code 1, a diagnostic with place and mend in both languages, and nothing half-written.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly Cli cli = new();

    public static TheoryData<string, string, string> Dumps => new()
    {
        { "empty", "", "empty" },
        { "blank", "\n  \n\n", "empty" },
        { "binary", "\u0001\u0002\u0000\u0003\u0000\u0000PK", "" },
        { "no date", Tests.Dumps.Page.Replace("2026年3月9日 农历正月廿一 星期一 ", "", StringComparison.Ordinal), "date" },
        { "two dates", Tests.Dumps.Page.Replace("第1024期", "第1024期\n2026年3月10日", StringComparison.Ordinal), "date" },
        { "program text", "int main() {\n  return 0;\n}\n", "" },
    };

    public void Dispose() => cli.Dispose();

    [Theory]
    [MemberData(nameof(Dumps))]
    public void Make_BadDump_IsRefused(string name, string text, string code)
    {
        var input = cli.File("page.txt", text);
        Refused(cli.Run("make", input, "-o", cli.Path("out")), code, "page.txt");
        Assert.False(Directory.Exists(cli.Path("out")), name);
    }

    [Fact]
    public void Make_NoSuchFile_IsRefused() => Refused(cli.Run("make", cli.Path("none.txt"), "-o", cli.Path("out")), "input-missing", "none.txt");

    [Theory]
    [InlineData("make", "", "-o", "out", "input-missing")]
    [InlineData("make", "page.txt", "-o", "", "target-unnamed")]
    [InlineData("read", "page.txt", "--json", "", "target-no-file")]
    public void Run_NameThatIsEmpty_IsRefused(string verb, string input, string option, string target, string code)
    {
        cli.File("page.txt", Tests.Dumps.Page);
        Refused(cli.Run(verb, input.Length == 0 ? "" : cli.Path(input), option, target.Length == 0 ? "" : cli.Path(target)), code, "");
        Assert.False(Directory.Exists(cli.Path("out")));
    }

    [Fact]
    public void Read_JsonToALink_KeepsTheLink()
    {
        var link = File.CreateSymbolicLink(cli.Path("link.json"), cli.File("page.json", ""));
        Assert.Equal(0, cli.Run("read", cli.File("page.txt", Tests.Dumps.Page), "--json", link.FullName));
        Assert.NotNull(File.ResolveLinkTarget(link.FullName, returnFinalTarget: false));
        Assert.NotEqual("", File.ReadAllText(cli.Path("page.json")));
    }

    [Fact]
    public void Make_HeadlineWithoutBody_WarnsAndGoesOn()
    {
        var text = Tests.Dumps.Page + "\n湖边新添一条步道\n";
        Assert.Equal(0, cli.Run("make", cli.File("page.txt", text), "-o", cli.Path("out"), "--only", "json"));
        Assert.Contains("湖边新添一条步道", cli.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("星期一", "星期二", "星期一")]
    [InlineData("农历正月廿一", "农历正月廿二", "正月廿一")]
    public void Make_DateThatDoesNotAgree_WarnsAndNamesBoth(string right, string wrong, string computed)
    {
        var input = cli.File("page.txt", Tests.Dumps.Page.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Equal(0, cli.Run("make", input, "-o", cli.Path("out"), "--only", "json"));
        Assert.Contains(wrong.Replace("农历", "", StringComparison.Ordinal), cli.Error, StringComparison.Ordinal);
        Assert.Contains(computed, cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_DatesThatAgree_DoesNotWarnOfThem()
    {
        Assert.Equal(0, cli.Run("make", cli.File("page.txt", Tests.Dumps.Page), "-o", cli.Path("out"), "--only", "json"));
        Assert.DoesNotContain("星期", cli.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("农历", cli.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Make_FolderWithMissingPicture_IsRefused()
    {
        Folder("headline: 新修水渠通水\npictures:\n  - file: gone.jpg\n");
        Refused(cli.Run("make", cli.Path("issue"), "-o", cli.Path("out")), "picture-missing", "gone.jpg");
    }

    [Fact]
    public void Make_FolderWithBrokenFrontMatter_NamesFileAndLine()
    {
        Folder("headline: \"新修水渠通水\nkicker: [\n");
        Refused(cli.Run("make", cli.Path("issue"), "-o", cli.Path("out")), "yaml", "1-qu.md:");
    }

    [Fact]
    public void Make_FolderWithUnknownKey_SuggestsTheRightOne()
    {
        Folder("headlin: 新修水渠通水\n");
        Refused(cli.Run("make", cli.Path("issue"), "-o", cli.Path("out")), "unknown-key", "headline");
    }

    [Fact]
    public void Make_TooMuchCopy_SaysWhichPageAndHowMuch()
    {
        Folder("headline: 新修水渠通水\n", string.Concat(Enumerable.Repeat("新修的水渠绕过三个村，今年春灌用水不再排队。", 1500)));
        Refused(cli.Run("make", cli.Path("issue"), "-o", cli.Path("out")), "too-much-copy", "第1版");
        Assert.False(Directory.Exists(cli.Path("out")));
    }

    [Fact]
    public void Make_TargetUnderAFile_IsRefused()
    {
        var file = cli.File("taken", "");
        Refused(cli.Run("make", cli.File("page.txt", Tests.Dumps.Page), "-o", Path.Combine(file, "out")), "target", "taken");
    }

    [Fact]
    public void Make_TargetWithSomebodysFiles_IsLeftAlone()
    {
        cli.File("out/novel.txt", "第一章");
        Refused(cli.Run("make", cli.File("page.txt", Tests.Dumps.Page), "-o", cli.Path("out")), "target-foreign", "novel.txt");
        Assert.Equal("第一章", File.ReadAllText(cli.Path("out", "novel.txt")));
    }

    [Fact]
    public void Make_FailsOverAnEarlierResult_LeavesThatAsItWas()
    {
        Assert.Equal(0, cli.Run("make", cli.File("page.txt", Tests.Dumps.Page), "-o", cli.Path("out"), "--only", "json"));
        var before = File.ReadAllText(cli.Path("out", "pages", "01.json"));
        Assert.Equal(1, cli.Run("make", cli.File("bad.txt", ""), "-o", cli.Path("out")));
        Assert.Equal(before, File.ReadAllText(cli.Path("out", "pages", "01.json")));
        Assert.DoesNotContain(Directory.GetFileSystemEntries(cli.Path()), entry => Path.GetFileName(entry).StartsWith('.'));
    }

    [Fact]
    public void Make_IssueInsideItsOwnTarget_IsRefused()
    {
        Assert.Equal(0, cli.Run("make", cli.File("page.txt", Tests.Dumps.Page), "-o", cli.Path("out"), "--only", "issue"));
        Refused(cli.Run("make", cli.Path("out", "issue"), "-o", cli.Path("out"), "--only", "pdf"), "input-in-target", "issue");
        Assert.True(File.Exists(cli.Path("out", "issue", "issue.yaml")));
    }

    [Fact]
    public void Make_UnknownStyle_NamesTheKnownOnes() =>
        Refused(cli.Run("make", cli.File("page.txt", Tests.Dumps.Page), "-o", cli.Path("out"), "--style", "poster"), "unknown-style", "tabloid");

    [Fact]
    public void Make_IssueWithUnknownStyle_NamesItsFile()
    {
        Folder("headline: 新修水渠通水\n", style: "poster");
        Refused(cli.Run("make", cli.Path("issue"), "-o", cli.Path("out")), "unknown-style", "issue.yaml");
    }

    [Fact]
    public void Make_IssueWithStyleFileThatIsNotThere_NamesThatFile()
    {
        Folder("headline: 新修水渠通水\n", style: "our.yaml");
        Refused(cli.Run("make", cli.Path("issue"), "-o", cli.Path("out")), "style-missing", "our.yaml");
    }

    [Fact]
    public void Make_StyleFileWithWrongValue_NamesFileAndLine()
    {
        var style = cli.File("our.yaml", "base: broadsheet\npage:\n  columns: 40\n");
        Refused(cli.Run("make", cli.File("page.txt", Tests.Dumps.Page), "-o", cli.Path("out"), "--style", style), "out-of-range", "our.yaml:3");
        Assert.False(Directory.Exists(cli.Path("out")));
    }

    [Fact]
    public void Read_UnwritableTarget_IsRefused()
    {
        var file = cli.File("taken", "");
        Assert.Equal(1, cli.Run("read", cli.File("page.txt", Tests.Dumps.Page), "--json", Path.Combine(file, "page.json")));
        Assert.NotEqual("", cli.Error);
    }

    [Fact]
    public void Make_English_PutsEnglishFirst()
    {
        Assert.Equal(1, cli.Run("make", cli.File("page.txt", ""), "-o", cli.Path("out"), "--lang", "en"));
        Assert.StartsWith("error[", cli.Error, StringComparison.Ordinal);
    }

    private void Folder(string frontMatter, string body = "闸门一开，水就到了田头。", string style = "broadsheet")
    {
        cli.File("issue/issue.yaml", $"title: 青川湾报\ndate: 2026-03-09\nstyle: {style}\npages:\n  - number: 1\n");
        cli.File("issue/01/1-qu.md", $"---\n{frontMatter}---\n\n{body}\n");
    }

    /// <summary>Exit code 1, and an error with this code and place, its problem and its mend in Chinese and in English.</summary>
    private void Refused(int exit, string code, string place)
    {
        Assert.Equal(1, exit);
        var lines = cli.Error.TrimEnd().Split('\n');
        Assert.StartsWith("错误[", lines[0], StringComparison.Ordinal);
        Assert.Contains(code, lines[0], StringComparison.Ordinal);
        Assert.Contains(place, cli.Error, StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("  → ", StringComparison.Ordinal) && line.EnumerateRunes().Any(rune => rune.Value > 0x4E00));
        Assert.Contains(lines, line => line.StartsWith("    ", StringComparison.Ordinal) && line.Any(char.IsAsciiLetter));
        Assert.True(Encoding.UTF8.GetByteCount(lines[0]) < 600, "an error is one line a person can read");
    }
}
