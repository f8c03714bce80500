using System.Globalization;
using System.Text.RegularExpressions;
using Huozi.Fonts;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Pdf.Tests.Writing;

public sealed class PdfCanvasTests
{
    private static readonly Length Size = Length.FromPoints(10);
    private static readonly Point Origin = new(Length.FromPoints(100), Length.FromPoints(50));

    [Fact]
    public void Draw_RunThatGoesDown_UsesTheEncodingForIt()
    {
        var file = FileOf(Sheet.Run("直排", RunDirection.Down, Origin, Size));
        Assert.Matches(@"/F1V 10 Tf\n1 0 0 1 100 \S+ Tm \[<[0-9A-F]{8}>\] TJ", file.ContentOf(file.Pages[0]));
        Assert.Single(file.ObjectsWith("/Encoding /Identity-V"));
        // The second font is nothing but another encoding: the descendant is shared.
        Assert.Single(file.ObjectsWith("/Subtype /CIDFontType0 "));
    }

    [Fact]
    public void Draw_RunsThatGoAcross_HaveNoOtherEncoding() => Assert.Empty(FileOf(Sheet.Run("横排", RunDirection.Across, Origin, Size)).ObjectsWith("Identity-V"));

    [Fact]
    public void Draw_GapInARunThatGoesDown_MovesThePenDown()
    {
        var run = Sheet.Run("直排", RunDirection.Down, Origin, Size);
        run = run with { Glyphs = [run.Glyphs[0], run.Glyphs[1] with { Along = Size * 2 }] };
        var file = FileOf(run);
        // One em more than the first glyph's own: in vertical writing a positive number moves down (ISO 32000-1, 9.4.3).
        Assert.Matches(@"\[<[0-9A-F]{4}>1000<[0-9A-F]{4}>\] TJ", file.ContentOf(file.Pages[0]));
    }

    [Fact]
    public void Draw_TurnedRun_IsAQuarterClockwise()
    {
        var file = FileOf(Sheet.Run("Huozi", RunDirection.Turned, Origin, Size));
        Assert.Matches(@"0 -1 1 0 100 \S+ Tm", file.ContentOf(file.Pages[0]));
    }

    [Fact]
    public void Draw_MissingCharacter_IsABoxAndSaysItsText()
    {
        var run = Sheet.Run("有字", RunDirection.Across, Origin, Size);
        run = run with { Text = "有\U000F0000", Glyphs = [run.Glyphs[0], new(0, Size, 1)] };
        var file = FileOf(run);
        var content = file.ContentOf(file.Pages[0]);
        Assert.DoesNotContain("0000>", content, StringComparison.Ordinal);
        Assert.Contains("/ActualText <FEFF6709DB80DC00>", content, StringComparison.Ordinal);
        var sides = Regex.Matches(content, @"w ([-\d.]+) ([-\d.]+) m ([-\d.]+) ([-\d.]+) l S");
        Assert.Equal(4, sides.Count);
        Assert.All(sides, side => Assert.InRange(double.Parse(side.Groups[1].ValueSpan, CultureInfo.InvariantCulture), 110, 120));
    }

    [Theory]
    [InlineData("𠮷", "D842DFB7")]
    [InlineData("fi", "00660069")]
    public void Draw_GlyphOfSeveralUnits_IsMappedToAll(string text, string units)
    {
        var glyph = Sheet.Library[FaceNames.Song].GlyphOf(new('吉'));
        var file = FileOf(new GlyphRun { Face = FaceNames.Song, Size = Size, Origin = Origin, Text = text, Glyphs = [new(glyph, Length.Zero, 0)] });
        Assert.Contains(file.Streams.Values, stream => stream.Contains($"<0001> <{units}>", StringComparison.Ordinal));
        Assert.DoesNotContain("ActualText", file.ContentOf(file.Pages[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void Draw_LetterPutTogetherOfTwoGlyphs_SaysItselfOnce()
    {
        var face = Sheet.Library[FaceNames.Song];
        var run = new GlyphRun { Face = FaceNames.Song, Size = Size, Origin = Origin, Text = "é", Glyphs = [new(face.GlyphOf(new('´')), Length.Zero, 0), new(face.GlyphOf(new('e')), Length.Zero, 0)] };
        var file = FileOf(run);
        Assert.Contains("/ActualText <FEFF00E9>", file.ContentOf(file.Pages[0]), StringComparison.Ordinal);
        // No code is without a character, not even the part that stands for none.
        Assert.Contains(file.Streams.Values, stream => stream.Contains("> <2060>", StringComparison.Ordinal));
    }

    private static Unpacked FileOf(GlyphRun run)
    {
        var zone = new Zone { Kind = ZoneKind.Article, Outline = Sheet.Page.Zones[0].Outline, Lines = [new() { Role = LineRole.Body, Box = default, Runs = [run] }] };
        return Unpacked.Of(Sheet.Pdf(Sheet.Page with { Zones = [zone], Rules = [] }));
    }
}
