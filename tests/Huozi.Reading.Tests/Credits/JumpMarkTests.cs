using Huozi.Reading.Credits;

namespace Huozi.Reading.Tests.Credits;

public sealed class JumpMarkTests
{
    [Theory]
    [InlineData("船票一元。（下转第二版）", "船票一元。", 2)]
    [InlineData("船票一元。下转3版", "船票一元。", 3)]
    public void AtEnd_Mark_IsTakenOff(string text, string before, int page) => Assert.Equal((before, page), JumpMark.AtEnd(text));

    [Theory]
    [InlineData("（上接第一版）老人免费。", "老人免费。", 1)]
    public void AtStart_Mark_IsTakenOff(string text, string after, int page) => Assert.Equal((after, page), JumpMark.AtStart(text));

    [Theory]
    [InlineData("（下转第二版）船票一元。")]
    [InlineData("渡船下转码头")]
    [InlineData("下转第零版")]
    public void AtEnd_OtherText_IsNone(string text) => Assert.Null(JumpMark.AtEnd(text));

    [Theory]
    [InlineData("老人免费。（上接第一版）")]
    [InlineData("上接渡口，下连码头")]
    public void AtStart_OtherText_IsNone(string text) => Assert.Null(JumpMark.AtStart(text));
}
