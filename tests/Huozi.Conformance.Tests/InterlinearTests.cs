using Huozi.Model;

namespace Huozi.Conformance.Tests;

/// <summary>CLREQ, handling interlinear punctuation, annotation marks, and positioning of Romanization; GB/T 15834-2011, 4.13 and 5.1.8.</summary>
public sealed class InterlinearTests
{
    private const string Text = "任何单位不得截留、挪用这笔钱，违者严肃处理。";

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
        for (var measure = 10; measure < 18; measure++)
        {
            var glyphs = Printed.Glyphs(new(Text.Replace("钱", "钱[1]")) { Spans = [new(Text.IndexOf('钱') + 1, 3, SpanKind.NoteMark)] }, measure);
            var word = glyphs.First(glyph => glyph.Text == "钱");
            var mark = glyphs.SkipWhile(glyph => glyph.Text != "钱").First(glyph => glyph.Text == "1");
            Assert.InRange(mark.Size, 0.5, 0.7);
            Assert.InRange(word.Baseline - mark.Baseline, 0.3, 0.5);
        }
    }

    [Fact]
    public void Ruby_StandsAboveTheMiddleOfItsCharacter()
    {
        var glyphs = Printed.Glyphs(new("湖畔有皛渚一处") { Spans = [new(3, 1, SpanKind.Ruby, "xiǎo")] }, 30);
        var word = glyphs.First(glyph => glyph.Text == "皛");
        var reading = glyphs.Where(glyph => glyph.Size < 0.5 && "xiǎo".Contains(glyph.Text)).ToList();
        Assert.Equal("xiǎo", string.Concat(reading.Select(glyph => glyph.Text)));
        Assert.Equal(word.Left + word.Width / 2, (reading[0].Left + reading[^1].Right) / 2, 0.03);
        // Clear of the square, whose head is 0.88 em above the baseline, and within the white between lines.
        Assert.InRange(word.Baseline - reading[0].Baseline, 0.88, 1.1);
    }

    [Fact]
    public void Ruby_WiderThanItsCharacter_PartsItFromItsNeighbours()
    {
        var glyphs = Printed.Glyphs(new("湖畔有幢幢楼") { Spans = [new(3, 1, SpanKind.Ruby, "zhuàng")] }, 30).Where(glyph => glyph.Size == 1).ToList();
        var at = glyphs.FindIndex(glyph => glyph.Text == "幢");
        Assert.True(glyphs[at].Left - glyphs[at - 1].Right > 0.05);
    }

    private static Paragraph Dotted(SpanKind kind) => new(Text) { Spans = [new(Text.IndexOf('截'), 5, kind)] };
}
