using Huozi.Model;

namespace Huozi.Conformance.Tests;

/// <summary>GB/T 15834-2011, 5.2 (marks in vertical text), and CLREQ, vertical writing mode.</summary>
public sealed class VerticalTests
{
    private const string Text = "三月六日，湖边的渔船“打包”出港：船老大说，今年的鱼汛比去年早了5天，头网就有800多斤，岸上的收鱼车排了半里路。孩子们背着书包跑过跳板，一转眼就不见了。";

    [Fact]
    public void Lines_RunDownwardsFromRightToLeft()
    {
        var body = Body(Text).Where(glyph => IsIdeograph(glyph.Text)).ToList();
        Assert.Equal(Text.Count(character => IsIdeograph(character.ToString())), body.Count);
        for (var i = 0; i + 1 < body.Count; i++)
        {
            var isSameLine = Math.Abs(body[i].Left - body[i + 1].Left) < 0.2;
            if (isSameLine) Assert.True(body[i + 1].Baseline > body[i].Baseline + 0.9, $"{body[i].Text}{body[i + 1].Text}");
            else Assert.Equal(1.4, body[i].Left - body[i + 1].Left, 0.02);
        }
    }

    [Fact]
    public void Level_RunsAcross()
    {
        var body = Printed.Glyphs(new(Text), 20).Where(glyph => glyph.Size == 1 && IsIdeograph(glyph.Text)).ToList();
        Assert.True(body[1].Left > body[0].Left + 0.9);
        Assert.Equal(body[0].Baseline, body[1].Baseline, 0.01);
    }

    [Fact]
    public void Text_IsTheCopysOwn() => Assert.Equal(Text, string.Concat(Body(Text).Select(glyph => glyph.Text)));

    [Fact]
    public void FirstLine_IsIndentedTwoEm()
    {
        var body = Body(Text).Where(glyph => IsIdeograph(glyph.Text)).ToList();
        // Some other line of the first tier starts with an ideograph.
        Assert.Equal(2, body[0].Baseline - body.Min(glyph => glyph.Baseline), 0.02);
    }

    [Fact]
    public void Words_AreTurnedAndShortNumbersStandUpright()
    {
        var glyphs = Body(Text);
        var number = glyphs.Where(glyph => glyph.Text is "8" or "0").ToList();
        // Turned: each digit is below the last.
        Assert.True(number[1].Baseline - number[0].Baseline > 0.4);
        Assert.Equal(number[0].Left, number[1].Left, 0.02);
    }

    [Fact]
    public void EmphasisDots_StandAtTheRightOfTheirCharacters()
    {
        var glyphs = Printed.Glyphs(new("任何单位不得截留、挪用") { Spans = [new(6, 2, SpanKind.Emphasis)] }, 20, isVertical: true);
        var dots = glyphs.Where(glyph => glyph.Text == "•").ToList();
        var words = glyphs.Where(glyph => "截留".Contains(glyph.Text)).ToList();
        Assert.Equal(2, dots.Count);
        for (var i = 0; i < 2; i++)
        {
            // The squares' own middle is half an em right of where a reader finds the glyph's origin.
            var right = words[i].Left + 0.5;
            Assert.InRange(dots[i].Left + dots[i].Width / 2 - right, 0.0, 1.3);
            Assert.Equal(1, Math.Abs(dots[1].Baseline - dots[0].Baseline), 0.02);
        }
    }

    private static List<PrintedGlyph> Body(string text) => [.. Printed.Glyphs(new Paragraph(text), 20, isVertical: true).Where(glyph => Math.Abs(glyph.Size - 1) < 0.001)];

    private static bool IsIdeograph(string text) => text[0] is >= '一' and <= '龥';
}
