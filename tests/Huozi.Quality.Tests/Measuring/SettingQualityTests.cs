using Huozi.Quality.Measuring;

namespace Huozi.Quality.Tests.Measuring;

public sealed class SettingQualityTests
{
    private const double Visible = SettingQuality.VisibleStretch;

    private static readonly PlacedLine Opening = new("甲乙丙丁", Indent: 2);

    private static readonly PlacedLine Closing = new("子丑");

    [Fact]
    public void Of_SolidLines_FindsNoFault()
    {
        // The control: what is set well is found to be.
        var quality = Of(Opening, new("戊己庚辛壬癸"), Closing);
        Assert.Equal(2, quality.Lines);
        Assert.Equal((0.0, 0.0, 0, 0.0, 0.0), (quality.Spread, quality.Alone, quality.Prohibited, quality.Ragged, quality.BlankEnds));
        Assert.Equal(0, quality.Worst, 0.002);
    }

    [Theory]
    [InlineData(0.2, 1)]
    [InlineData(Visible + 0.01, 1)]
    [InlineData(Visible - 0.01, 0)]
    public void Of_SpreadLine_MeasuresTheWhite(double stretch, int visible)
    {
        var quality = Of(Opening, new("戊己庚辛", stretch), new("壬癸子丑寅卯"), Closing);
        Assert.Equal(stretch, quality.Worst, 0.002);
        Assert.Equal(visible / 3.0, quality.Spread, 0.001);
    }

    [Fact]
    public void Of_LastLine_MayBeAnyWidth()
    {
        var quality = Of(Opening, new("戊己庚辛壬癸"), new("子丑", 0.5));
        Assert.Equal(0, quality.Worst, 0.002);
        Assert.Equal(0, quality.Ragged);
    }

    [Fact]
    public void Of_WhiteBesideMarks_IsNotSpread() => Assert.Null(Specimens.Read(new PlacedLine("甲，乙，丙", 0.4))[0].Lines[0].Stretch);

    [Theory]
    [InlineData("子", true)]
    [InlineData("子。”", true)]
    [InlineData("子丑。", false)]
    public void Of_LastLine_IsAloneWithOneCharacter(string last, bool isAlone) =>
        Assert.Equal(isAlone ? 1 : 0, Of(Opening, new("戊己庚辛壬癸"), new(last)).Alone);

    [Fact]
    public void Of_OnlyLine_IsNotAlone() => Assert.False(Specimens.Read(Opening, new("戊己庚辛壬癸"), new("子丑寅卯辰巳"), new("午", Indent: 2))[1].EndsAlone);

    [Theory]
    [InlineData("戊己庚辛壬癸", "，子丑", 1)]
    [InlineData("戊己庚辛壬癸", "”子丑", 1)]
    [InlineData("戊己庚辛壬《", "子丑》", 1)]
    [InlineData("戊己庚辛壬—", "—子丑", 1)]
    [InlineData("戊己庚辛壬…", "…子丑", 1)]
    [InlineData("戊己庚辛壬3", "5子丑", 1)]
    [InlineData("戊己庚辛壬3", "%子丑", 1)]
    [InlineData("戊己庚辛壬，", "《子丑》", 0)]
    [InlineData("戊己庚辛壬3", "月子丑", 0)]
    [InlineData("戊己庚辛——", "子丑", 0)]
    public void Of_CutBetweenLines_IsCountedWhereProhibited(string line, string next, int cuts) => Assert.Equal(cuts, Of(Opening, new(line), new(next)).Prohibited);

    [Theory]
    [InlineData("戊己庚辛壬癸", 0.0, nameof(LineEnd.Flush))]
    [InlineData("戊己庚辛壬", 0.0, nameof(LineEnd.Ragged))]
    [InlineData("戊己庚辛壬，", 0.0, nameof(LineEnd.BlankMark))]
    [InlineData("戊己庚辛壬，", 0.1, nameof(LineEnd.Flush))]
    [InlineData("戊己庚辛壬癸，", 0.0, nameof(LineEnd.HangingMark))]
    [InlineData("戊己庚辛壬癸子", 0.0, nameof(LineEnd.Ragged))]
    public void EndAt_LastGlyph_SaysHowTheLineEnds(string line, double stretch, string end)
    {
        var read = Specimens.Read(Opening, new("戊己庚辛壬癸"), new(line, stretch), new("戊己庚辛壬癸"), Closing);
        Assert.Equal(end, read[0].Lines[2].EndAt(Specimens.Measure, SettingQuality.EdgeTolerance).ToString());
    }

    private static SettingQuality Of(params PlacedLine[] lines) => SettingQuality.Of(Specimens.Read(lines), Specimens.Measure);
}
