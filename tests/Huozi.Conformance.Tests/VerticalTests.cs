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

    [Theory]
    // GB/T 15834-2011, 5.2.1: under the text before them, at the right.
    [InlineData("，")]
    [InlineData("。")]
    [InlineData("、")]
    [InlineData("；")]
    [InlineData("：")]
    [InlineData("？")]
    [InlineData("！")]
    public void PausesAndStops_StandAtTheHeadAndRightOfTheirSquares(string mark)
    {
        Assert.True(IsAtTheRight(InkOf(mark, isVertical: true)));
        // In level text they stand at the foot, or at the left.
        Assert.False(IsAtTheRight(InkOf(mark, isVertical: false)));

        static bool IsAtTheRight(PrintedInk ink) => ink.Centre > 0.6 && ink.Middle >= 0.5;
    }

    [Theory]
    // GB/T 15834-2011, 5.2.2: under the text before them, in the middle, running downwards.
    [InlineData("——")]
    [InlineData("……")]
    [InlineData("～")]
    public void DashesEllipsesAndConnectors_RunDownTheMiddle(string mark)
    {
        Assert.True(RunsDown(InkOf(mark, isVertical: true)));
        Assert.False(RunsDown(InkOf(mark, isVertical: false)));

        static bool RunsDown(PrintedInk ink) => ink.Height > 2 * ink.Width;
    }

    [Theory]
    [InlineData("——")]
    [InlineData("……")]
    [InlineData("～")]
    [InlineData("·")]
    public void DashesEllipsesConnectorsAndMiddleDots_StandOnTheAxisOfTheirLine(string mark)
    {
        var glyphs = Body($"青苇{mark}湖水");
        var axis = glyphs.First(glyph => glyph.Text == "苇").Left + 0.5;
        Assert.All(glyphs.Where(glyph => mark.Contains(glyph.Text[0])), glyph => Assert.Equal(axis, glyph.Left + glyph.Ink.Centre, 0.05));
        // A comma, measured alike, stands off it.
        var comma = Body("青苇，湖水").Single(glyph => glyph.Text == "，");
        Assert.True(comma.Left + comma.Ink.Centre > axis + 0.2);
    }

    [Theory]
    [InlineData("“湖”", "『湖』")]
    [InlineData("‘湖’", "「湖」")]
    public void QuotationMarks_AreCornerBracketsAndKeepTheirText(string quoted, string drawn)
    {
        // GB/T 15834-2011, 5.2.3.
        Assert.Equal(Inks(drawn, isVertical: true), Inks(quoted, isVertical: true));
        Assert.Contains(quoted, string.Concat(Body($"青苇{quoted}水").Select(glyph => glyph.Text)));
        Assert.NotEqual(Inks(drawn, isVertical: false), Inks(quoted, isVertical: false));

        static List<(double, double, double, double)> Inks(string text, bool isVertical) =>
        [
            .. Printed.Glyphs(new Paragraph($"青苇{text}水"), 20, isVertical).Where(glyph => Math.Abs(glyph.Size - 1) < 0.001 && text.Contains(glyph.Text)).Select(glyph =>
                (Math.Round(glyph.Ink.Left, 2), Math.Round(glyph.Ink.Foot, 2), Math.Round(glyph.Ink.Right, 2), Math.Round(glyph.Ink.Head, 2))),
        ];
    }

    [Theory]
    [InlineData("（")]
    [InlineData("》")]
    [InlineData("【")]
    public void Brackets_LieAcrossTheLine(string mark)
    {
        Assert.True(LiesAcross(InkOf(mark, isVertical: true)));
        Assert.False(LiesAcross(InkOf(mark, isVertical: false)));

        static bool LiesAcross(PrintedInk ink) => ink.Width > 2 * ink.Height;
    }

    [Fact]
    public void Words_AreTurned()
    {
        Assert.True(GoesDown(Body(Text)));
        Assert.False(GoesDown([.. Printed.Glyphs(new(Text), 30)]));

        // Turned, each digit of 800 is below the last.
        static bool GoesDown(List<PrintedGlyph> glyphs) =>
            glyphs.Where(glyph => glyph.Size == 1 && glyph.Text is "8" or "0").ToList() is [var first, var second, ..]
            && second.Baseline - first.Baseline > 0.4 && Math.Abs(second.Left - first.Left) < 0.02;
    }

    [Theory]
    [InlineData("28", true)]
    [InlineData("5", true)]
    [InlineData("AI", true)]
    // Too wide for a square.
    [InlineData("2026", false)]
    [InlineData("GDP", false)]
    public void ShortNumbers_StandUprightInTheMiddleOfOneSquare(string number, bool isUpright)
    {
        var glyphs = Body($"青苇{number}湖水");
        var (before, after) = (glyphs.First(glyph => glyph.Text == "苇"), glyphs.First(glyph => glyph.Text == "湖"));
        var signs = glyphs.Where(glyph => number.Contains(glyph.Text)).ToList();
        var middle = (signs.Min(sign => sign.Left + sign.Ink.Left) + signs.Max(sign => sign.Left + sign.Ink.Right)) / 2;
        var isLevel = signs.All(sign => Math.Abs(sign.Baseline - signs[0].Baseline) < 0.01);
        // One square, and the gap of Western text above and below it.
        var isOneSquare = Math.Abs(after.Baseline - before.Baseline - 2.5) < 0.02;
        Assert.Equal(isUpright, isLevel && isOneSquare);
        Assert.Equal(before.Left + 0.5, middle, 0.1);
    }

    [Fact]
    public void EmphasisDots_StandAtTheRightOfTheirCharacters()
    {
        Assert.True(AreAtTheRight(isVertical: true));
        // In level text they are below.
        Assert.False(AreAtTheRight(isVertical: false));

        static bool AreAtTheRight(bool isVertical)
        {
            var glyphs = Printed.Glyphs(new("任何单位不得截留、挪用") { Spans = [new(6, 2, SpanKind.Emphasis)] }, 20, isVertical);
            var dots = glyphs.Where(glyph => glyph.Text == "•").ToList();
            var words = glyphs.Where(glyph => "截留".Contains(glyph.Text)).ToList();
            return dots.Count == 2 && dots.Zip(words).All(pair =>
                pair.First.Left + pair.First.Size * pair.First.Ink.Left is var left && left > pair.Second.Right - 0.05 && left < pair.Second.Right + 0.4
                && Math.Abs(MiddleOf(pair.First) - MiddleOf(pair.Second)) < 0.1);
        }

        // Downwards from the first baseline; a square's foot is 0.12 em below its own.
        static double MiddleOf(PrintedGlyph glyph) => glyph.Baseline + 0.12 * glyph.Size - (glyph.Size < 1 ? glyph.Ink.Middle : 0.5) * glyph.Size;
    }

    [Fact]
    public void EmphasisDots_NotAskedFor_AreNone() => Assert.DoesNotContain(Printed.Glyphs(new(Text), 20, isVertical: true), glyph => glyph.Text == "•");

    /// <summary>The ink of a mark between ideographs, of its first glyph.</summary>
    private static PrintedInk InkOf(string mark, bool isVertical) =>
        Printed.Glyphs(new Paragraph($"青苇{mark}湖水"), 20, isVertical).First(glyph => Math.Abs(glyph.Size - 1) < 0.001 && mark.Contains(glyph.Text[0])).Ink;

    private static List<PrintedGlyph> Body(string text) => [.. Printed.Glyphs(new Paragraph(text), 20, isVertical: true).Where(glyph => Math.Abs(glyph.Size - 1) < 0.001)];

    private static bool IsIdeograph(string text) => text[0] is >= '一' and <= '龥';
}
