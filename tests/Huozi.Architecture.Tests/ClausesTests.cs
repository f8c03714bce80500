using System.Text.RegularExpressions;

namespace Huozi.Architecture.Tests;

/// <summary>Every test that docs/clauses.md names is there, and every rule has one that measures the PDF and a control.</summary>
public sealed partial class ClausesTests
{
    [Fact]
    public void Clauses_EveryTestNamed_Exists()
    {
        var named = Named(File.ReadAllText(Clauses)).ToList();
        Assert.True(named.Count > 50);
        Assert.DoesNotContain(named, test => !Exists(test.Class, test.Method));
    }

    [Fact]
    public void Clauses_EveryRuleThatIsDone_NamesANegativeControl()
    {
        Assert.True(Done().Count() > 30);
        Assert.DoesNotContain(Done(), row => !HasControl(row));
    }

    [Fact]
    public void Clauses_EveryClauseOfAStandardThatIsDone_IsMeasuredInThePdf() => Assert.DoesNotContain(
        Done().Where(row => row.StartsWith("| CLREQ", StringComparison.Ordinal) || row.StartsWith("| GB", StringComparison.Ordinal) || row.StartsWith("| same", StringComparison.Ordinal)),
        row => !Named(row).Any(test => File.Exists(Path.Combine(Repository.Root, "tests", "Huozi.Conformance.Tests", test.Class + ".cs"))));

    [Fact]
    public void HasControl_RowWithoutBrackets_IsFalse()
    {
        Assert.False(HasControl("| GB 1 | a mark (b) | done | `AdjacentMarksTests.MiddleDot_RuleOff_TakesAWholeSquare` |"));
        Assert.True(HasControl("| GB 1 | a mark | done | `A` (`AdjacentMarksTests.MiddleDot_RuleOff_TakesAWholeSquare`) |"));
    }

    [Fact]
    public void Exists_TestThatIsNot_IsFalse() => Assert.False(Exists("AdjacentMarksTests", "NoSuchTest"));

    private static string Clauses => Path.Combine(Repository.Root, "docs", "clauses.md");

    /// <summary>The rows of the table whose rule is done, or chosen by the house.</summary>
    private static IEnumerable<string> Done() => File.ReadLines(Clauses).Where(line => Named(line).Any());

    private static bool HasControl(string row) => Control().IsMatch(row.Split('|')[^2]);

    private static IEnumerable<(string Class, string Method)> Named(string text) =>
        TestName().Matches(text).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).Distinct();

    private static bool Exists(string className, string method) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), className + ".cs", SearchOption.AllDirectories)
            .Any(file => File.ReadAllText(file).Contains($" {method}(", StringComparison.Ordinal));

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`")]
    private static partial Regex TestName();

    [GeneratedRegex(@"\([^()]*(`\w+Tests\.\w+`|within)[^()]*\)")]
    private static partial Regex Control();
}
