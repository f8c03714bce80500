using CsCheck;
using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Segmenting.Lines;

public sealed class LineFinderTests
{
    private const string Report = "苇塘镇的老渡口上周换了新船新船用电能坐四十个人每天从早上六点开到晚上八点";
    private const string Other = "镇里的小学也添了一座图书室书架是木匠班的学生自己做的午休时谁都可以去看书";

    [Fact]
    public void Find_LevelText_RunsAcross()
    {
        var lines = Find(new Sheet().Column(40, 40, 10, Report));
        Assert.Equal(["苇塘镇的老渡口上", "周换了新船新船用电能", "坐四十个人每天从早上", "六点开到晚上八点"], Texts(lines));
        Assert.DoesNotContain(lines, line => line.IsDown);
    }

    [Fact]
    public void Find_VerticalText_RunsDown()
    {
        var lines = Find(new Sheet().DownColumn(200, 40, 10, Report));
        Assert.Equal(["苇塘镇的老渡口上", "周换了新船新船用电能", "坐四十个人每天从早上", "六点开到晚上八点"], Texts(lines));
        Assert.All(lines, line => Assert.True(line.IsDown));
    }

    [Fact]
    public void Find_GlyphsTurnedByAQuarter_RunDown()
    {
        var sheet = new Sheet();
        foreach (var (character, i) in "Reed".Select((character, i) => (character, i))) sheet.Glyph($"{character}", new(40, 40 + (5 * i), 50, 45 + (5 * i)), turns: 1);
        Assert.True(Assert.Single(Find(sheet)).IsDown);
        Assert.DoesNotContain(Find(new Sheet().Line(40, 40, "Reed")), line => line.IsDown);
    }

    [Fact]
    public void Find_TwoColumns_AreNotJoinedOverTheirGutter()
    {
        var lines = Find(new Sheet().Column(40, 40, 10, Report).Column(155, 40, 10, Other));
        Assert.Equal(8, lines.Count);
        Assert.DoesNotContain(lines, line => line.Text.Contains(' '));
    }

    [Theory]
    [InlineData(22, 30, 2)]
    [InlineData(22, 22, 1)]
    public void Find_OtherSizeAfterWhite_IsAnotherLine(double left, double right, int count) =>
        Assert.Equal(count, Find(new Sheet().Line(40, 40, "渡口换了新船", left).Line(40 + (6.5 * left), 40 + ((left - right) / 2), "小学开了书室", right)).Count);

    [Fact]
    public void Find_LineThatIsSpreadToItsMeasure_StaysLevel()
    {
        // Between its characters there is more white than to the lines above and below.
        var sheet = new Sheet();
        for (var row = 0; row < 5; row++)
        {
            if (row != 2) sheet.Line(40, 40 + (13 * row), $"{Report.AsSpan(row * 7, 7)}{Other.AsSpan(row * 7, 7)}");
            else for (var i = 0; i < 8; i++) sheet.Line(40 + (i * 130.0 / 7), 66, Report.Substring(20 + i, 1));
        }

        Assert.DoesNotContain(Find(sheet), line => line.IsDown);
    }

    [Fact]
    public void Find_AsMuchWhiteInsideALine_IsABlank()
    {
        // Text runs on above and below the white: it is no gutter.
        var lines = Find(new Sheet().Line(40, 40, Report[..20]).Line(40, 56, Report[20..28]).Line(135, 56, Report[28..36]).Line(40, 72, Other[..20]));
        Assert.Contains($"{Report[20..28]} {Report[28..36]}", Texts(lines));
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public void Find_RuleInTheWhite_PartsLines(bool isRuled, int count)
    {
        var sheet = new Sheet().Line(40, 40, "渡口").Line(72, 40, "图书室");
        if (isRuled) sheet.Rule(65.5, 30, 66, 60);
        Assert.Equal(count, Find(sheet).Count);
    }

    [Fact]
    public void Find_MarkThatHangsInTheGutter_EndsItsLine()
    {
        // The gutter is an em wide; the comma of the second line hangs in it.
        Sheet Columns(string mark) => new Sheet().Line(40, 40, "苇塘镇的老渡口换新船").Line(150, 40, "镇里的小学添了图书室")
            .Line(40, 56, "新船能坐四十个人乘坐" + mark).Line(150, 56, "书架是学生自己做成的").Line(40, 72, "每天早上六点开到晚上").Line(150, 72, "午休时谁都可以去看书")
            .Line(40, 88, "坐船的人都说比从前稳").Line(150, 88, "孩子们每天都要来坐坐");
        var hung = Find(Columns("，"));
        Assert.Contains("新船能坐四十个人乘坐，", Texts(hung));
        Assert.Equal(8, hung.Count);
        Assert.Equal(8, Find(Columns("")).Count);
    }

    [Theory]
    [InlineData(true, 2)]
    [InlineData(false, 1)]
    public void Find_TwoLargeHeadlinesSideBySide_ArePartedOverTheGutterUnderThem(bool hasColumns, int count)
    {
        // White of 0.36 of their em is between the headlines, and of an em and a half of the text between the columns.
        var sheet = new Sheet().Line(40, 40, "老渡口换新船", 28).Line(218, 40, "图书室开了门", 28);
        for (var row = 0; row < 5 && hasColumns; row++) sheet.Line(40, 84 + (16 * row), "苇塘镇的老渡口换了一条新船要").Line(218, 84 + (16 * row), "镇里的小学添了一座图书室有书");
        for (var row = 0; row < 5 && hasColumns; row++) sheet.Line(180, 84 + (16 * row), "用了电");
        Assert.Equal(count, Find(sheet).Count(line => line.Size == 28));
    }

    [Theory]
    [InlineData(218, 2)]
    // No column begins under the second's first character.
    [InlineData(206, 1)]
    public void Find_TwoLargeHeadlinesOverColumnsThatAreNotLevel_ArePartedWhereTheSecondColumnBegins(double column, int count)
    {
        var sheet = new Sheet().Line(40, 40, "老渡口换新船", 28).Line(218, 40, "图书室开了门", 28);
        for (var row = 0; row < 5; row++) sheet.Line(40, 84 + (16 * row), "苇塘镇的老渡口换了一条船").Line(column, 92 + (16 * row), "镇里的小学添了一座图书室");
        Assert.Equal(count, Find(sheet).Count(line => line.Size == 28));
    }

    [Theory]
    // As much white between all its characters, or less.
    [InlineData(46, 1)]
    [InlineData(29, 2)]
    public void Find_SpreadHeadlineOverTheStartOfAColumn_IsOneLine(double pitch, int count)
    {
        var sheet = new Sheet();
        for (var at = 0; at < 6; at++) sheet.Line(at < 3 ? 132 - (pitch * (2 - at)) : 178 + (pitch * (at - 3)), 40, "渡口换新船电"[at].ToString(), 28);
        for (var row = 0; row < 5; row++) sheet.Line(40, 84 + (16 * row), "苇塘镇的老渡口换了").Line(178, 92 + (16 * row), "镇里的小学添了一座");
        Assert.Equal(count, Find(sheet).Count(line => line.Size == 28));
    }

    [Theory]
    [InlineData(0, 1)]
    // An uneven white is a gutter.
    [InlineData(10, 2)]
    public void Find_SpreadHeadlineOverAGutter_IsOneLine(double more, int count)
    {
        var sheet = new Sheet();
        foreach (var (character, at) in "渡口新船".Select((character, at) => (character, at))) sheet.Line(40 + (60 * at) + (at < 2 ? 0 : more), 40, character.ToString(), 28);
        for (var row = 0; row < 6; row++) sheet.Line(40, 90 + (16 * row), "苇塘镇的老渡口").Line(160 + more, 90 + (16 * row), "镇里的小学添了");
        Assert.Equal(count, Find(sheet).Count(line => line.Size == 28));
    }

    [Theory]
    // Three lines end where a short one begins its white: the column ends there.
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public void Find_ShortLineBesideTheLastOfAnother_IsPartedWhereTheColumnEnds(bool hasColumn, int count)
    {
        var sheet = new Sheet().Line(40, 72, "苇塘镇的老渡口换了一条船").Line(176, 72, "水。");
        for (var row = 0; row < 5 && hasColumn; row++)
        {
            if (row != 2) sheet.Line(40, 40 + (16 * row), "镇里的小学添了一座图书室");
        }

        Assert.Equal(count, Find(sheet).Count(line => line.Text == "水。"));
    }

    [Theory]
    [InlineData("，", true)]
    [InlineData("船", false)]
    public void Find_MarkInTheGutter_EndsItsLine(string last, bool isJoined)
    {
        var sheet = new Sheet();
        for (var row = 0; row < 6; row++) sheet.Line(40, 40 + (16 * row), "苇塘镇的老渡口换了一条船").Line(220, 40 + (16 * row), "镇里的小学添了一座图书室");
        sheet.Line(40, 136, "两岸的人都说从前坐船不便").Line(170, 136, last).Line(220, 136, "书架是木匠班自己做的一排");
        Assert.Equal(isJoined, Find(sheet).Any(line => line.Text.Contains('便') && line.Text.EndsWith(last, StringComparison.Ordinal)));
    }

    [Fact]
    public void Find_OneCharacterAloneInTheLastLine_RunsAsTheLinesAroundItDo()
    {
        var lines = Find(new Sheet().Column(40, 40, 10, "苇塘镇的老渡口上周换了新船了").Line(40, 72, "。"));
        Assert.DoesNotContain(lines, line => line.IsDown);
        Assert.Equal(3, lines.Count);
    }

    [Fact]
    public void Find_GlyphsInAnyOrder_AreTheSameLines()
    {
        var page = new Sheet().Line(40, 10, "渡口换船", 24).Column(40, 40, 10, Report).Column(155, 40, 10, Other).DownColumn(400, 40, 9, Other).Page;
        var expected = Texts(LineFinder.Find(page)).Order(StringComparer.Ordinal).ToList();
        Assert.Contains("渡口换船", expected);
        Gen.Shuffle(page.Glyphs.ToArray()).Sample(glyphs => Texts(LineFinder.Find(page with { Glyphs = glyphs })).Order(StringComparer.Ordinal).SequenceEqual(expected), iter: 50);
    }

    [Fact]
    public void Find_AnyGlyphs_PutsEachInOneLine() =>
        Gen.Select(Gen.Double[0, 200], Gen.Double[0, 200], Gen.Double[4, 40], Gen.Char["苇塘（“a1—！"], Gen.Int[0, 3]).Array[1, 60].Sample(places =>
        {
            var sheet = new Sheet();
            foreach (var (x, y, size, text, turns) in places) sheet.Glyph($"{text}", new Area(x, y, x + size, y + size), size, turns);
            var inLines = Find(sheet).SelectMany(line => line.Glyphs).ToList();
            return inLines.Count == places.Length && inLines.ToHashSet().SetEquals(sheet.Page.Glyphs);
        });

    [Fact]
    public void Find_EmptyPage_HasNoLines() => Assert.Empty(Find(new Sheet()));

    private static IReadOnlyList<TextLine> Find(Sheet sheet) => LineFinder.Find(sheet.Page);

    private static IEnumerable<string> Texts(IEnumerable<TextLine> lines) => lines.Select(line => line.Text);
}
