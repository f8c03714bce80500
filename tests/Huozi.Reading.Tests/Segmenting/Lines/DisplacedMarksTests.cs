using Huozi.Model.Geometry;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources.Printed;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Segmenting.Lines;

public sealed class DisplacedMarksTests
{
    // The comma's square is under 口; the level glyph was moved up and to the right, upon the line before.
    private static readonly Area Square = new(100, 60, 110, 70);

    [Fact]
    public void Replace_MarkMovedOutOfItsVerticalSquare_IsPutBack()
    {
        var sheet = Lines().Glyph("，", new(105.5, 54, 115.5, 64));
        var mark = Replace(sheet).Single(glyph => glyph.Text == "，");
        Assert.Equal(Square, mark.Body);
        Assert.Contains("渡口，换船", Texts(sheet));
    }

    [Fact]
    public void Replace_MarkInItsSquare_StaysThere()
    {
        var sheet = Lines().Glyph("，", Square);
        Assert.Same(sheet.Page.Glyphs, Replace(sheet));
    }

    [Fact]
    public void Replace_IdeographThatLiesUponOthers_StaysThere()
    {
        var sheet = Lines().Glyph("水", new(105.5, 54, 115.5, 64));
        Assert.Same(sheet.Page.Glyphs, Replace(sheet));
    }

    [Fact]
    public void Replace_MarksOfLevelText_StayThere()
    {
        var sheet = new Sheet().Column(40, 40, 10, "苇塘镇的渡口，换了新船，每天开船，人人说好。");
        Assert.Same(sheet.Page.Glyphs, Replace(sheet));
    }

    [Fact]
    public void Replace_MarkWhoseSquareIsTaken_StaysThere()
    {
        var sheet = Lines().Glyph("水", Square).Glyph("，", new(105.5, 54, 115.5, 64));
        Assert.Same(sheet.Page.Glyphs, Replace(sheet));
    }

    /// <summary>Two vertical lines, the second with room for a mark after two characters.</summary>
    private static Sheet Lines() => new Sheet().Down(112, 40, "苇塘的老码头").Down(100, 40, "渡口\u3000换船");

    private static IReadOnlyList<PrintedGlyph> Replace(Sheet sheet) => DisplacedMarks.Replace(sheet.Page.Glyphs, new(sheet.Page.Glyphs));

    private static IEnumerable<string> Texts(Sheet sheet) => sheet.Lines.Select(line => line.Text);
}
