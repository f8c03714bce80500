using Huozi.Model.Styles;

namespace Huozi.Conformance.Tests;

/// <summary>CLREQ, adjustment of adjacent punctuation marks; GB/T 15834-2011, 5.1.11.</summary>
public sealed class AdjacentMarksTests
{
    private static readonly TextRules Unsqueezed = new() { SqueezeMarks = false };

    /// <summary>Pairs, and how many em the two take together before the next ideograph: two squares become one and a half, or one and a blank.</summary>
    public static TheoryData<string, double> Pairs => new()
    {
        { "。”", 1.5 }, { "，“", 1.5 }, { "：“", 1.5 }, { "）。", 1.5 }, { "》，", 1.5 }, { "”）", 1.5 }, { "）（", 1.5 }, { "”《", 1.5 }, { "（《", 1.5 }, { "“‘", 1.5 }, { "》》", 1.5 }, { "。）", 1.5 },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void AdjacentMarks_TakeOneAndAHalfSquares(string pair, double width) => Assert.Equal(width, WidthOf(pair, new()), 0.01);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void AdjacentMarks_RuleOff_TakeTwo(string pair, double squeezed) => Assert.Equal(squeezed + 0.5, WidthOf(pair, Unsqueezed), 0.01);

    [Theory]
    // The squeezing leaves a mark at what it belongs to: no white inside.
    [InlineData("湖（《苇", "《苇")]
    [InlineData("湖》）苇", "湖》")]
    [InlineData("湖。”苇", "湖。")]
    public void AdjacentMarks_AreSqueezedAwayFromTheTextInside(string text, string inside)
    {
        var line = Printed.Paragraph("一二" + text + "三四", 30)[0];
        var (first, second) = (line.At(inside), line.At(inside[1..]));
        // An opening mark's ink fills the right half of its square, a closing one's the left half: square meets square.
        Assert.Equal(first.Right, second.Left, 0.01);
    }

    [Theory]
    [InlineData("？！", 1)]
    [InlineData("！！", 1)]
    [InlineData("？？", 1)]
    [InlineData("！！！", 2)]
    public void QuestionAndExclamationMarks_TakeTheSquaresOfGb5_1_2(string marks, double width)
    {
        var line = Printed.Paragraph($"真的{marks}是", 30)[0];
        Assert.Equal(width, line.At("是").Left - line.At("的").Right, 0.01);
    }

    [Theory]
    [InlineData("——")]
    [InlineData("……")]
    public void DashAndEllipsis_TakeTwoSquares(string mark)
    {
        var line = Printed.Paragraph($"从前{mark}后来", 30)[0];
        Assert.Equal(2, line.At("后").Left - line.At("前").Right, 0.01);
    }

    [Fact]
    public void MiddleDot_TakesHalfASquareInTheMiddle()
    {
        var line = Printed.Paragraph("安娜·卡列", 30)[0];
        Assert.Equal(0.5, line.At("卡").Left - line.At("娜").Right, 0.01);
        // Its glyph is drawn on a whole square: a quarter of it hangs out on both sides.
        var dot = line.At("·");
        Assert.Equal((line.At("娜").Right + line.At("卡").Left) / 2, (dot.Left + dot.Right) / 2, 0.01);
    }

    [Fact]
    public void MiddleDot_RuleOff_TakesAWholeSquare()
    {
        var line = Printed.Paragraph("安娜·卡列", 30, new() { HalveMiddleDots = false })[0];
        Assert.Equal(1, line.At("卡").Left - line.At("娜").Right, 0.01);
    }

    /// <summary>The room between the ideographs around a pair.</summary>
    private static double WidthOf(string pair, TextRules rules)
    {
        var line = Printed.Paragraph($"青苇{pair}湖水", 30, rules)[0];
        return line.At("湖").Left - line.At("苇").Right;
    }
}
