using Huozi.Reading.Sources;
using Huozi.Reading.Untangling;
using static Huozi.Reading.Tests.Untangling.Columns;

namespace Huozi.Reading.Tests.Untangling;

public sealed class RunFinderTests
{
    private static readonly string[] Water = [.. Set(Columns.Water, 9)];
    private static readonly string[] School = [.. Set(Columns.School, 9)];
    private static readonly string[] Theatre = [.. Set(Columns.Theatre, 9)];

    [Fact]
    public void Find_LinesOfOneColumnTogether_AreARun() => Assert.Equal(Enumerable.Repeat(true, 10), RunFinder.Find(PieceCutter.Cut(Together(Water[..10]))));

    [Fact]
    public void Find_ColumnsWrittenRowByRow_AreNone() =>
        Assert.DoesNotContain(true, RunFinder.Find(PieceCutter.Cut(Together([.. Water[..10].Zip(School[..10], (a, b) => (string[])[a, b]).SelectMany(row => row)]))));

    [Fact]
    public void Find_LinesApart_AreNone() => Assert.DoesNotContain(true, RunFinder.Find(PieceCutter.Cut(Lines(Water[..10]))));

    /// <summary>Columns that the dump wrote one by one, but not in order: what belongs together is far apart.</summary>
    [Fact]
    public void Untangle_ColumnsApart_AreJoinedOverOthersAndOverHeads()
    {
        List<DumpLine> dump =
        [
            .. Together(["春灌提前半个月"]), .. Together(Water[..12]), .. Together(["食堂变了样"]), .. Together(School[..12]), .. Together(Water[12..]),
            .. Together(["老戏台换新颜"]), .. Together(Theatre[..11]), .. Together(School[12..]), .. Together(Theatre[11..]),
        ];
        var texts = Untangler.Untangle([.. dump.Select((line, i) => line with { Number = i + 1 })]);
        Assert.NotNull(texts);
        Assert.Equal(
            ((string[])["春灌提前半个月" + string.Concat(Water), "食堂变了样" + string.Concat(School), "老戏台换新颜" + string.Concat(Theatre)]).Order(StringComparer.Ordinal),
            texts.Select(text => string.Concat(text.Lines.Select(line => line.Text))).Order(StringComparer.Ordinal));
    }

    private static List<DumpLine> Together(IReadOnlyList<string> lines) => [.. Lines(lines).Select((line, i) => line with { AfterGap = i == 0 })];
}
