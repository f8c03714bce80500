namespace Huozi.Conformance.Tests;

/// <summary>CLREQ, compression of punctuation marks at line start or line end; GB/T 15834-2011, 5.1.10.</summary>
public sealed class LineEdgeTests
{
    // Eleven in the indented first line of thirteen em; then a line of twelve ideographs and a mark.
    private const string TwelveAndAComma = "一二三四五六七八九十甲" + "一二三四五六七八九十甲乙，" + "丙丁戊己";

    [Fact]
    public void FullWidthMarkAtALinesEnd_TakesHalfASquare()
    {
        // The comma's square hangs half an em over the measure: its ink, in the left half, ends the line.
        var comma = Printed.Paragraph(TwelveAndAComma, 13)[1].Glyphs[^1];
        Assert.Equal("，", comma.Text);
        Assert.Equal(13.5, comma.Right, 0.01);
    }

    [Fact]
    public void FullWidthMarkAtALinesEnd_RuleOff_TakesAWholeSquare()
    {
        var comma = Printed.Paragraph(TwelveAndAComma, 13, new() { HalveLineEndMarks = false })[1].Glyphs[^1];
        Assert.Equal("，", comma.Text);
        Assert.Equal(13, comma.Right, 0.01);
    }

    [Fact]
    public void OpeningMarkAtALinesStart_LosesTheBlankBeforeIt()
    {
        var line = Printed.Paragraph("一二三四五六七八九十甲（乙丙丁戊己庚辛壬癸子丑寅）卯辰", 13)[1];
        Assert.Equal("（", line.Glyphs[0].Text);
        Assert.Equal(-0.5, line.Glyphs[0].Left, 0.01);
        Assert.Equal(0.5, line.Glyphs[1].Left, 0.01);
    }

    [Fact]
    public void OpeningMarkAtALinesStart_RuleOff_KeepsIt()
    {
        var line = Printed.Paragraph("一二三四五六七八九十甲（乙丙丁戊己庚辛壬癸子丑寅）卯辰", 13, new() { TrimLineStart = false })[1];
        Assert.Equal("（", line.Glyphs[0].Text);
        Assert.Equal(0, line.Glyphs[0].Left, 0.01);
        Assert.InRange(line.Glyphs[1].Left, 0.99, 1.15);
    }

    [Fact]
    public void OpeningMarkAfterTheIndent_LosesTheBlankBeforeIt() => Assert.Equal(1.5, Printed.Paragraph("“青苇湖”", 13)[0].Glyphs[0].Left, 0.01);

    [Fact]
    public void OpeningMarkAfterTheIndent_RuleOff_KeepsIt() =>
        Assert.Equal(2, Printed.Paragraph("“青苇湖”", 13, new() { TrimParagraphStart = false })[0].Glyphs[0].Left, 0.01);
}
