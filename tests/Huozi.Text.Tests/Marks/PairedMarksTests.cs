using CsCheck;
using Huozi.Text.Marks;

namespace Huozi.Text.Tests.Marks;

public sealed class PairedMarksTests
{
    [Theory]
    [InlineData("他说：“好。”", -1)]
    [InlineData("《水乡》（2025年)", -1)]
    [InlineData("“一‘二’三”", -1)]
    [InlineData("他说：“好。", 3)]
    [InlineData("好。”", 2)]
    [InlineData("“一（二”三）", 2)]
    public void FindUnpaired_Text_PointsAtTheMark(string text, int expected) => Assert.Equal(expected, PairedMarks.FindUnpaired(text));

    [Fact]
    public void Depths_AnyText_IsNeverBelowNothing() =>
        Gen.Int[0, 5].Array[0, 40].Select(row => string.Concat(row.Select(at => "“”（）一《"[at])))
            .Sample(text => PairedMarks.Depths(text).All(depth => depth >= 0) && PairedMarks.Depths(text).Length == text.Length + 1);
}
