using System.Text.RegularExpressions;

namespace Huozi.Architecture.Tests;

/// <summary>Every test that docs/clauses.md names is there.</summary>
public sealed partial class ClausesTests
{
    [Fact]
    public void Clauses_EveryTestNamed_Exists()
    {
        var named = Named(File.ReadAllText(Path.Combine(Repository.Root, "docs", "clauses.md"))).ToList();
        Assert.True(named.Count > 50);
        Assert.DoesNotContain(named, test => !Exists(test.Class, test.Method));
    }

    [Fact]
    public void Exists_TestThatIsNot_IsFalse() => Assert.False(Exists("AdjacentMarksTests", "NoSuchTest"));

    private static IEnumerable<(string Class, string Method)> Named(string text) =>
        TestName().Matches(text).Select(match => (match.Groups[1].Value, match.Groups[2].Value)).Distinct();

    private static bool Exists(string className, string method) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), className + ".cs", SearchOption.AllDirectories)
            .Any(file => File.ReadAllText(file).Contains($" {method}(", StringComparison.Ordinal));

    [GeneratedRegex(@"`(\w+Tests)\.(\w+)`")]
    private static partial Regex TestName();
}
