using CsCheck;
using Huozi.Text.Marks;

namespace Huozi.Text.Tests.Marks;

public sealed class SharedMarksTests
{
    /// <summary>In what is expected, w stands for each mark found to be Western.</summary>
    [Theory]
    [InlineData("He said “yes” and left.", "He said wyesw and left.")]
    [InlineData("“Tide” is a play.", "wTidew is a play.")]
    [InlineData("“Hello,” he said, “I’m ‘Bo’.”", "wHello,w he said, wIwm wBow.w")]
    [InlineData("don’t", "donwt")]
    [InlineData("the workers’ hall", "the workersw hall")]
    [InlineData("back in the ’90s", "back in the w90s")]
    [InlineData("wait … what", "wait w what")]
    [InlineData("port—town", "portwtown")]
    [InlineData("3·15", "3w15")]
    [InlineData("A·B", "AwB")]
    [InlineData("“море”", "wмореw")]
    [InlineData("他说：It’s a “port” town", "他说：Itws a wportw town")]
    public void FindWestern_AmongWesternText_IsWestern(string text, string expected) => Assert.Equal(expected, Show(text));

    [Theory]
    [InlineData("他说：“好。”")]
    [InlineData("他说“Hello”就走")]
    [InlineData("“Hello”，他说")]
    [InlineData("港口“Blue Tide”号")]
    [InlineData("BBC“早安”节目")]
    [InlineData("he said “好” twice")]
    [InlineData("据 BBC “Today” 节目")]
    [InlineData("他说：“‘Hi’。”")]
    [InlineData("“12”")]
    [InlineData("OK……走")]
    [InlineData("OK…走")]
    [InlineData("wait……what")]
    [InlineData("port——town")]
    [InlineData("A—甲")]
    [InlineData("约翰·史密斯")]
    [InlineData("J·史密斯")]
    [InlineData("老王’s")]
    [InlineData("“Hello 没有说完")]
    [InlineData("")]
    public void FindWestern_BesideChinese_IsChinese(string text) => Assert.Equal(text, Show(text));

    [Fact]
    public void FindWestern_TooLittleRoom_Throws() => Assert.Throws<ArgumentException>(() => SharedMarks.FindWestern("“a”", new bool[2]));

    [Fact]
    public void FindWestern_AnyText_AnswersForSharedMarksOnlyAndInPairs() =>
        Texts.Sample(text =>
        {
            var western = new bool[text.Length];
            var any = SharedMarks.FindWestern(text, western);
            Assert.Equal(any, western.Contains(true));
            for (var i = 0; i < text.Length; i++)
            {
                if (western[i]) Assert.Contains(text[i], SharedMarks.Characters);
            }

            int Count(char mark) => text.Where((character, at) => character == mark && western[at]).Count();
            Assert.Equal(Count('“'), Count('”'));
            Assert.True(Count('‘') <= Count('’'));
        });

    [Fact]
    public void FindWestern_WhatComesAfterAnIdeograph_ChangesNothingBeforeIt() =>
        Gen.Select(Texts, Texts, (before, after) => (Before: before + '港', After: after)).Sample(pair =>
            Assert.Equal(Show(pair.Before), Show(pair.Before + pair.After)[..pair.Before.Length]));

    private static Gen<string> Texts { get; } = Gen.Int[0, 14].Array[0, 40].Select(row => string.Concat(row.Select(at => "“”‘’—…·aBж3 ，港,"[at])));

    private static string Show(string text)
    {
        var western = new bool[text.Length];
        SharedMarks.FindWestern(text, western);
        return string.Concat(text.Select((character, at) => western[at] ? 'w' : character));
    }
}
