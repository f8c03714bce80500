using System.Reflection;
using Huozi.Formats.Styles;
using Huozi.Model.Diagnostics;
using Huozi.Model.Layout;
using Huozi.Model.Styles;

namespace Huozi.Formats.Tests.Styles;

public sealed class HouseStyleReaderTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public static TheoryData<string> Shipped => [.. ShippedStyles.Reader.Names];

    /// <summary>A line of YAML over the broadsheet, the code it is refused with, and the line that is named.</summary>
    public static TheoryData<string, string, int> Refused => new()
    {
        { "page:\n  widht: 390 mm", "unknown-key", 3 },
        { "paper: white", "unknown-key", 2 },
        { "page:\n  width: 390 mm\n  width: 400 mm", "duplicate-key", 4 },
        { "page: 390 mm", "map-expected", 2 },
        { "page:\n  width: [390 mm]", "text-expected", 3 },
        { "page:\n  width: 390", "measure-expected", 3 },
        { "page:\n  width: 39 cm", "measure-expected", 3 },
        { "page:\n  width: wide", "measure-expected", 3 },
        { "page:\n  width: NaN mm", "out-of-range", 3 },
        { "page:\n  width: 9000 mm", "out-of-range", 3 },
        { "page:\n  side: -3 mm", "out-of-range", 3 },
        { "page:\n  columns: 0", "out-of-range", 3 },
        { "page:\n  columns: 2.5", "out-of-range", 3 },
        { "page:\n  columns: 12", "columns-too-narrow", 3 },
        { "page:\n  width: 150 mm", "columns-too-narrow", 1 },
        { "page:\n  height: 200 mm", "page-too-low", 3 },
        { "body:\n  settings: 10/14 pt", "list-expected", 3 },
        { "body:\n  settings: []", "key-missing", 3 },
        { "body:\n  settings: [10 pt]", "setting-expected", 3 },
        { "body:\n  settings: [10.5/9 pt]", "leading-too-small", 3 },
        { "body:\n  preferred: 20 pt", "sizes-disorder", 3 },
        { "text:\n  prohibition: iso", "unknown-word", 3 },
        { "text:\n  squeeze-marks: maybe", "unknown-word", 3 },
        { "text:\n  western-gap: 0.5 em", "sizes-disorder", 3 },
        { "headlines:\n  sizes: [20 pt, 18 pt]", "sizes-disorder", 3 },
        { "headlines:\n  sizes: [100 pt, 200 pt]", "sizes-disorder", 3 },
        { "headlines:\n  ranks:\n    - smallest: 40 pt\n      preferred: 30 pt\n      largest: 50 pt\n      faces: [song-black]", "sizes-disorder", 5 },
        { "headlines:\n  ranks:\n    - smallest: 20 pt\n      preferred: 30 pt\n      largest: 50 pt\n      faces: [comic]", "unknown-word", 7 },
        { "headlines:\n  ranks:\n    - smallest: 20 pt\n      preferred: 30 pt\n      faces: [song-black]", "key-missing", 4 },
        { "faces:\n  body: helvetica", "unknown-word", 3 },
        { "colours:\n  accent: red", "ink-expected", 3 },
        { "colours:\n  accent: accent", "ink-expected", 3 },
        { "colours:\n  accent: [0, 100, 95]", "ink-expected", 3 },
        { "colours:\n  accent: [0, 100, 95, 101]", "ink-expected", 3 },
        { "colours:\n  accent: [80, 80, 80, 80]", "too-much-ink", 3 },
        { "rules:\n  heavy: 0 pt", "out-of-range", 3 },
        { "nameplate:\n  height: 20 mm", "no-room", 3 },
        { "nameplate:\n  date-size: 30 pt", "sizes-disorder", 3 },
        { "ear:\n  padding: 60 pt\n  width: 10 %", "sizes-disorder", 4 },
        { "folio:\n  height: 5 mm", "no-room", 3 },
        { "imprint:\n  size: 40 pt", "no-room", 1 },
        { "base: daily", "duplicate-key", 2 },
        { "a: &b c", "yaml-feature", 2 },
        { "page: {width: ", "yaml-broken", 3 },
    };

    public void Dispose() => directory.Dispose();

    [Theory]
    [MemberData(nameof(Shipped))]
    public void Read_ShippedStyle_IsCompleteByItself(string name)
    {
        // A file without a base that is sound says every key: see the next test.
        var file = Path.Combine(Repository.Root, "assets", "styles", $"{name}.yaml");
        Assert.DoesNotContain(File.ReadLines(file), line => line.StartsWith("base", StringComparison.Ordinal));
        Assert.Equal(name, ShippedStyles.Reader.ReadFile(file).Name);
    }

    [Fact]
    public void Read_ShippedStyleWithoutAnyOneKey_IsRefused()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "assets", "styles", "broadsheet.yaml"));
        var keys = Enumerable.Range(0, lines.Length).Where(at => lines[at].StartsWith("  ", StringComparison.Ordinal) && char.IsAsciiLetter(lines[at][2])).ToList();
        Assert.True(keys.Count > 80, "The file has a key for each choice.");
        foreach (var at in keys)
        {
            // A list goes with its key.
            var end = at + 1;
            while (end < lines.Length && lines[end].StartsWith("    ", StringComparison.Ordinal)) end++;
            var problem = Assert.Single(ProblemsOf(string.Join('\n', lines[..at].Concat(lines[end..])), named: "less.yaml"));
            Assert.Equal("key-missing", problem.Code);
            Assert.Contains(lines[at].Trim().Split(':')[0], problem.Problem.English, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Read_TextRulesTheOtherWayRound_AreAllRead()
    {
        var text = """
            base: broadsheet
            text:
              prohibition: strict
              squeeze-marks: false
              halve-middle-dots: false
              halve-line-end-marks: false
              trim-line-start: false
              trim-paragraph-start: false
              western-gap: 0.2 em
              western-gap-minimum: 0.2 em
              western-gap-maximum: 0.2 em
              avoid-lone-character: false
              avoid-lone-line: false
            """;
        var (usual, other) = (new TextRules(), Read(text).Text);
        Assert.Equal(usual, ShippedStyles.Broadsheet.Text);
        Assert.All(typeof(TextRules).GetProperties(BindingFlags.Public | BindingFlags.Instance), property => Assert.NotEqual(property.GetValue(usual), property.GetValue(other)));
    }

    [Fact]
    public void Read_FewLinesOverABase_TakesTheRestFromIt()
    {
        var style = Read("base: broadsheet\npage:\n  columns: 5\n  gutter:\nparagraphs: {opening: first-paragraph}\n");
        var expected = ShippedStyles.Broadsheet with { Name = "our", Columns = 5, Paragraphs = ShippedStyles.Broadsheet.Paragraphs with { Opening = Opening.FirstParagraph } };
        Assert.Equal(expected, style);
    }

    [Fact]
    public void Read_AccentOverABase_RecoloursAllThatIsInIt()
    {
        var colours = Read("base: broadsheet\ncolours:\n  accent: [100, 60, 0, 10]\n").Colours;
        Ink blue = new(100, 60, 0, 10);
        Assert.Equal([blue, blue, blue], [colours.Accent, colours.Title, colours.FolioNumber]);
        Assert.Equal(ShippedStyles.Broadsheet.Colours.Shade, colours.Shade);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void Read_WrongValue_NamesFileLineAndMend(string yaml, string code, int line)
    {
        var problems = ProblemsOf($"base: broadsheet\n{yaml}\n");
        var problem = Assert.Single(problems, problem => problem.Code == code);
        Assert.Equal(line, problem.Line);
        Assert.EndsWith("our.yaml", problem.File, StringComparison.Ordinal);
        Assert.All([problem.Problem, problem.Mend], text => Assert.True(text.Chinese.Any(c => c > 0x4E00) && text.English.Any(char.IsAsciiLetter)));
    }

    [Fact]
    public void Read_SeveralFaults_TellsAllInOneRun()
    {
        var problems = ProblemsOf("base: brodsheet\npage:\n  columns: 40\nfaces:\n  body: comic\ncolour: {}\nheadlines:\n  sizes: [9 pt, 8 pt]\n");
        Assert.Equal(["unknown-style", "out-of-range", "unknown-word", "unknown-key", "sizes-disorder"], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Read_FewLinesWithoutABase_IsToldOfTheBaseOnce() =>
        Assert.Contains("base: broadsheet", Assert.Single(ProblemsOf("page:\n  columns: 5\n"), problem => problem.Code == "style-incomplete").Mend.English, StringComparison.Ordinal);

    [Fact]
    public void Read_UnknownName_NamesTheKnownOnes()
    {
        var problem = Assert.Single(Assert.Throws<DiagnosticException>(() => ShippedStyles.Reader.Read("poster")).Diagnostics);
        Assert.Equal("unknown-style", problem.Code);
        Assert.Contains("tabloid", problem.Mend.English, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("none.yaml", "style-missing")]
    [InlineData("", "cannot-read")]
    public void ReadFile_NoSuchFile_IsTold(string file, string code) =>
        Assert.Equal(code, Assert.Single(Assert.Throws<DiagnosticException>(() => ShippedStyles.Reader.ReadFile(Path.Combine(directory.Path, file))).Diagnostics).Code);

    [Fact]
    public void Read_BaseThatNamesItself_IsRefused()
    {
        File.WriteAllText(Path.Combine(directory.Path, "a.yaml"), "base: b\n");
        File.WriteAllText(Path.Combine(directory.Path, "b.yaml"), "base: a\n");
        var problems = Assert.Throws<DiagnosticException>(() => new HouseStyleReader(directory.Path, []).Read("a")).Diagnostics;
        Assert.Contains(problems, problem => problem.Code == "unknown-style");
    }

    private HouseStyle Read(string yaml, string named = "our.yaml")
    {
        var file = Path.Combine(directory.Path, named);
        File.WriteAllText(file, yaml);
        return ShippedStyles.Reader.ReadFile(file);
    }

    private IReadOnlyList<Diagnostic> ProblemsOf(string yaml, string named = "our.yaml") => Assert.Throws<DiagnosticException>(() => Read(yaml, named)).Diagnostics;
}
