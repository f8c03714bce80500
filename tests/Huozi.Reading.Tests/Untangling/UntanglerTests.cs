using Huozi.Reading.Untangling;
using static Huozi.Reading.Tests.Untangling.Columns;

namespace Huozi.Reading.Tests.Untangling;

public sealed class UntanglerTests
{
    private static readonly string[] Water = [.. Set(Columns.Water, 9)];
    private static readonly string[] School = [.. Set(Columns.School, 9)];
    private static readonly string[] Theatre = [.. Set(Columns.Theatre, 9)];

    [Fact]
    public void Untangle_ThreeReportsPrintedRowByRow_AreThreeTexts()
    {
        var texts = Untangler.Untangle(Interleave(Water, School, Theatre));
        Assert.NotNull(texts);
        Assert.Equal(
            ((string[])[string.Concat(Water), string.Concat(School), string.Concat(Theatre)]).Order(StringComparer.Ordinal),
            texts.Select(text => string.Concat(text.Lines.Select(line => line.Text))).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Untangle_LinesInOrder_AreLeftAsTheyAre() =>
        Assert.Null(Untangler.Untangle(Lines([.. Water, .. School, .. Theatre])));

    [Fact]
    public void Untangle_Anything_LosesAndDoublesNoLine()
    {
        var random = new Random(11);
        for (var round = 0; round < 20; round++)
        {
            var lines = Lines([.. Interleave(Water, School, Theatre).Select(line => line.Text).OrderBy(_ => random.Next(3) == 0 ? random.NextDouble() : 0.5), "图为新戏台。", "□ 本报记者 王晓", "春 水", "渠 闸", "放 开", "田 里"]);
            if (Untangler.Untangle(lines) is not { } texts) continue;
            Assert.Equal(
                string.Concat(lines.Select(line => line.Text.Replace(" ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)).Order(),
                string.Concat(texts.SelectMany(text => text.Lines).Select(line => line.Text.Replace(" ", "", StringComparison.Ordinal))).Order());
            Assert.All(texts, text => Assert.Equal(text.Lines.Count, text.Roles.Count));
        }
    }

    [Fact]
    public void Untangle_FewLines_TellNothing() => Assert.Null(Untangler.Untangle(Interleave(Water[..5], School[..5])));

    [Fact]
    public void Find_MoreColumnsThanAPageHas_AreFoundSomehow()
    {
        var pieces = PieceCutter.Cut(Lines([string.Join(' ', Water), string.Join(' ', School), .. Theatre]));
        var tracks = TrackFinder.Find(pieces, new(pieces));
        Assert.Equal(Enumerable.Range(0, pieces.Count), tracks.Columns.SelectMany(column => column).Order());
    }

    [Fact]
    public void Find_ColumnsSideBySide_AreFoundWithTheirRows()
    {
        var pieces = PieceCutter.Cut(Interleave(Water, School));
        var tracks = TrackFinder.Find(pieces, new(pieces));
        Assert.Equal(2, tracks.Columns.Count);
        Assert.All(tracks.Columns[0].Zip(tracks.Columns[1]), pair => Assert.InRange(tracks.Rows[pair.Second] - tracks.Rows[pair.First], 0, 1));
        Assert.True(tracks.Gain > 1);
    }

    [Fact]
    public void Cut_TwoColumnsOnOneLine_AreTwoPieces()
    {
        var pieces = PieceCutter.Cut(Lines(["水渠今年提前半个月开闸放水 孩子们发现食堂变了样新来的厨师", "本报记者 王晓 通讯员 刘春生", "2026 nian"]));
        Assert.Equal(["水渠今年提前半个月开闸放水", "孩子们发现食堂变了样新来的厨师", "本报记者 王晓 通讯员 刘春生", "2026 nian"], pieces.Select(piece => piece.Text));
        Assert.Equal([false, true, false, false], pieces.Select(piece => piece.IsBesides));
    }

    [Fact]
    public void Find_RowsOfUprightColumns_AreToldFromLevelLines()
    {
        string[] rows = ["春 水 渠", "放 闸 开", "田 里 来", "流 进 了", "早 晨 的", "山 中 雾"];
        Assert.Equal([.. Enumerable.Repeat(false, 10), .. Enumerable.Repeat(true, 6), .. Enumerable.Repeat(false, 5)], GlyphRows.Find(Lines([.. Water[..10], .. rows, .. Water[10..15]])));
        // A head that is spaced out stands alone.
        Assert.DoesNotContain(true, GlyphRows.Find(Lines([.. Water[..10], "要 闻", .. Water[10..20]])));
    }
}
