using Huozi.Model;

namespace Huozi.Conformance.Tests;

/// <summary>CLREQ, handling interlinear punctuation, annotation marks, and positioning of Romanization; GB/T 15834-2011, 4.13 and 5.1.8.</summary>
public sealed class InterlinearTests
{
    private const string Text = "任何单位不得截留、挪用这笔钱，违者严肃处理。";

    private const string Noted = "任何单位不得截留、挪用这笔钱[1]，违者严肃处理。";

    [Fact]
    public void EmphasisDots_StandUnderTheMiddleOfEachCharacterAndUnderNoMark()
    {
        var glyphs = Printed.Glyphs(Dotted(SpanKind.Emphasis), 30);
        var dots = glyphs.Where(glyph => glyph.Text == "•").ToList();
        var dotted = glyphs.Where(glyph => "截留挪用".Contains(glyph.Text)).ToList();
        Assert.Equal(4, dots.Count);
        for (var i = 0; i < dots.Count; i++) Assert.Equal(dotted[i].Left + dotted[i].Width / 2, dots[i].Left + dots[i].Width / 2, 0.02);
        // Below the square of the character, whose foot is 0.12 em under the baseline, and above the next line's.
        Assert.All(dots, dot => Assert.InRange(dot.Baseline - dot.Size * Printed.MiddleOf('•') / 1000, 0.14, 0.4));
    }

    [Fact]
    public void EmphasisDots_NotAskedFor_AreNone() => Assert.DoesNotContain(Printed.Glyphs(new(Text), 30), glyph => glyph.Text == "•");

    [Fact]
    public void EmphasisDots_DoNotMoveTheText()
    {
        var plain = Printed.Glyphs(new(Text), 13).Where(glyph => glyph.Size == 1).Select(glyph => (glyph.Text, glyph.Left, glyph.Baseline));
        Assert.Equal(plain, Printed.Glyphs(Dotted(SpanKind.Emphasis), 13).Where(glyph => glyph.Size == 1).Select(glyph => (glyph.Text, glyph.Left, glyph.Baseline)));
    }

    [Fact]
    public void Bold_TakesAnotherFaceAndNothingElse()
    {
        var glyphs = Printed.Glyphs(Dotted(SpanKind.Bold), 30).Where(glyph => glyph.Size == 1).ToList();
        Assert.All(glyphs.Where(glyph => "截留挪用".Contains(glyph.Text)), glyph => Assert.Contains("Hei", glyph.Face));
        Assert.All(glyphs.Where(glyph => "任何单位违者".Contains(glyph.Text)), glyph => Assert.Contains("Song", glyph.Face));
    }

    [Fact]
    public void NoteMark_IsSmallRaisedAndNeverStartsALine()
    {
        var text = new Paragraph(Noted) { Spans = [new(Noted.IndexOf('['), 3, SpanKind.NoteMark)] };
        for (var measure = 10; measure < 18; measure++) Assert.True(IsNoteMark(Printed.Glyphs(text, measure)));
    }

    [Fact]
    public void NoteMark_NotMarked_IsText()
    {
        for (var measure = 10; measure < 18; measure++) Assert.False(IsNoteMark(Printed.Glyphs(new(Noted), measure)));
    }

    [Fact]
    public void Ruby_StandsAboveTheMiddleOfItsCharacter()
    {
        var glyphs = Printed.Glyphs(new("湖畔有皛渚一处") { Spans = [new(3, 1, SpanKind.Ruby, "xiǎo")] }, 30);
        var word = glyphs.First(glyph => glyph.Text == "皛");
        var reading = ReadingOf(glyphs);
        Assert.Equal("xiǎo", string.Concat(reading.Select(glyph => glyph.Text)));
        Assert.Equal(word.Left + word.Width / 2, (reading[0].Left + reading[^1].Right) / 2, 0.03);
        // Clear of the square, whose head is 0.88 em above the baseline, and within the white between lines.
        Assert.InRange(word.Baseline - reading[0].Baseline, 0.88, 1.1);
    }

    [Fact]
    public void Ruby_NotAskedFor_IsNone() => Assert.Empty(ReadingOf(Printed.Glyphs(new("湖畔有皛渚一处"), 30)));

    [Theory]
    [InlineData("zhuàng", true)]
    // No wider than the character: nothing moves.
    [InlineData("lì", false)]
    public void Ruby_WiderThanItsCharacter_PartsItFromItsNeighbours(string reading, bool parts)
    {
        var glyphs = Printed.Glyphs(new("湖畔有幢幢楼") { Spans = [new(3, 1, SpanKind.Ruby, reading)] }, 30).Where(glyph => glyph.Size == 1).ToList();
        var at = glyphs.FindIndex(glyph => glyph.Text == "幢");
        Assert.Equal(parts, glyphs[at].Left - glyphs[at - 1].Right > 0.05);
        Assert.Equal(parts, glyphs[at + 1].Left - glyphs[at].Right > 0.05);
    }

    private static List<PrintedGlyph> ReadingOf(IReadOnlyList<PrintedGlyph> glyphs) => [.. glyphs.Where(glyph => glyph.Size < 0.5 && "xiǎo".Contains(glyph.Text))];

    /// <summary>Whether the 1 after the word is smaller than it and stands above its baseline, on the same line.</summary>
    private static bool IsNoteMark(IReadOnlyList<PrintedGlyph> glyphs)
    {
        var word = glyphs.First(glyph => glyph.Text == "钱");
        var mark = glyphs.SkipWhile(glyph => glyph.Text != "钱").First(glyph => glyph.Text == "1");
        return mark.Size is >= 0.5 and <= 0.7 && word.Baseline - mark.Baseline is >= 0.3 and <= 0.5;
    }

    private static Paragraph Dotted(SpanKind kind) => new(Text) { Spans = [new(Text.IndexOf('截'), 5, kind)] };
}
