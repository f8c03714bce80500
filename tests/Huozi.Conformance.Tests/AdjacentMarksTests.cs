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
        Assert.Equal(width, RoomOf(marks, Printed.Paragraph($"真的{marks}是", 30)[0]), 0.01);
        Assert.Equal(marks.Length, RoomOf(marks, PlainType.Paragraph($"真的{marks}是", 30)[0]), 0.01);
    }

    [Theory]
    [InlineData("——")]
    [InlineData("……")]
    public void DashAndEllipsis_TakeTwoSquares(string mark)
    {
        var copy = $"从前{mark}后来的水比往年清，再后来{mark}卖菜的把担子放下，先看天再看湖{mark}说今年的水真清。";
        Assert.Equal(2, RoomOf(mark, Printed.Paragraph($"从前{mark}后来", 30)[0]), 0.01);
        Assert.All(Lengths(mark, measure => Printed.Paragraph(copy, measure)), length => Assert.Equal(2, length, 0.01));
        // A machine that takes them for two marks gives each its own width, and parts them where it spreads a line.
        Assert.Contains(Lengths(mark, measure => PlainType.Paragraph(copy, measure + 0.6, PlainFill.Spread)), length => Math.Abs(length - 2) > 0.02);
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

    /// <summary>How long a mark is on the lines of columns of many widths.</summary>
    private static List<double> Lengths(string mark, Func<int, IReadOnlyList<PrintedLine>> set) =>
    [
        .. Enumerable.Range(9, 10).SelectMany(set).Where(line => line.Text.Contains(mark, StringComparison.Ordinal)).Select(line =>
        {
            var glyphs = line.Glyphs.SkipWhile(glyph => !mark.Contains(glyph.Text[0])).TakeWhile(glyph => mark.Contains(glyph.Text[0])).ToList();
            return glyphs[^1].Right - glyphs[0].Left;
        }),
    ];

    /// <summary>The room between the characters around marks.</summary>
    private static double RoomOf(string marks, PrintedLine line)
    {
        var at = line.Text.IndexOf(marks, StringComparison.Ordinal);
        var before = line.Glyphs[at - 1];
        return line.Glyphs.SkipWhile(glyph => glyph != before).Skip(1).SkipWhile(glyph => marks.Contains(glyph.Text)).First().Left - before.Right;
    }

    /// <summary>The room between the ideographs around a pair.</summary>
    private static double WidthOf(string pair, TextRules rules)
    {
        var line = Printed.Paragraph($"青苇{pair}湖水", 30, rules)[0];
        return line.At("湖").Left - line.At("苇").Right;
    }
}
