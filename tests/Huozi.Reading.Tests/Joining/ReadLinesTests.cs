using CsCheck;
using Huozi.Reading.Joining;
using Huozi.Reading.Tests.Printed;

namespace Huozi.Reading.Tests.Joining;

public sealed class ReadLinesTests
{
    [Fact]
    public void Of_LineOfIdeographsFiguresAndABlank_IsItsWords()
    {
        var line = ReadLines.Of(Assert.Single(new Sheet().Line(40, 40, "渡口添12条船\u3000开渡了").Lines));
        Assert.Equal(["渡口添", "12", "条船", "开渡了"], line.Words.Select(word => word.Text));
        Assert.Equal([false, false, false, true], line.Words.Select(word => word.AfterBlank));
    }

    [Fact]
    public void Of_LineOfOneLook_IsOneWord() => Assert.Single(ReadLines.Of(Assert.Single(new Sheet().Line(40, 40, "渡口添了新船").Lines)).Words);

    [Fact]
    public void Of_OtherFace_IsAnotherWord() =>
        Assert.Equal(2, ReadLines.Of(Assert.Single(new Sheet().Line(40, 40, "渡口").Line(60, 40, "添了新船", face: Sheet.Hei).Lines)).Words.Count);

    [Fact]
    public void Of_AnyLine_SaysTheSameText() => Gen.String[Gen.Char["渡口a1 \u3000，"], 1, 20].Where(text => text.Trim().Length > 0).Sample(text =>
    {
        var lines = new Sheet().Line(40, 40, text).Lines;
        return lines.All(line => ReadLines.Of(line).Text == line.Text);
    });
}
