using System.Globalization;
using System.Text;
using CsCheck;
using Huozi.Model.Styles;
using Huozi.Text.LineBreaking;

namespace Huozi.Text.Tests.LineBreaking;

public sealed class UnicodeLineBreakerTests
{
    [Fact]
    public void Find_EveryLineOfTheConformanceTest_BreaksWhereItSays()
    {
        var lines = ConformanceTest();
        Assert.True(lines.Count > 19_000, $"only {lines.Count} lines");
        Assert.DoesNotContain(lines, line => Show(Read(line), Find) != line);
    }

    [Fact]
    public void Find_TailoredForChinese_BreaksOtherwiseOnManyLines()
    {
        var wrong = ConformanceTest().Count(line => Show(Read(line), Tailored) != line);
        Assert.True(wrong > 1000, $"only {wrong} lines");

        static LineBreakOpportunity[] Tailored(string text)
        {
            var breaks = new BreakQuality[text.Length];
            ChineseLineBreaker.Find(text, Prohibition.Gb, breaks);
            return [.. breaks.Select(quality => quality is BreakQuality.Never ? LineBreakOpportunity.Prohibited : LineBreakOpportunity.Allowed)];
        }
    }

    [Fact]
    public void Find_TheEndOfALine_IsMandatory()
    {
        var breaks = Find("一\r\n二");
        Assert.Equal(LineBreakOpportunity.Prohibited, breaks[2]);
        Assert.Equal(LineBreakOpportunity.Mandatory, breaks[3]);
    }

    [Fact]
    public void Find_HalfASurrogatePair_CountsForALetter()
    {
        var breaks = Find("a\uD83D b\uDE00");
        Assert.Equal([LineBreakOpportunity.Prohibited, LineBreakOpportunity.Prohibited, LineBreakOpportunity.Prohibited, LineBreakOpportunity.Allowed, LineBreakOpportunity.Prohibited], breaks);
    }

    [Fact]
    public void Find_TooLittleRoom_Throws() => Assert.Throws<ArgumentException>(() => UnicodeLineBreaker.Find("一二", new LineBreakOpportunity[1]));

    [Fact]
    public void Find_AnyText_BreaksInsideNoSurrogatePair() =>
        Gen.Char.Array[0, 60].Select(characters => new string(characters)).Sample(text =>
        {
            var breaks = Find(text);
            for (var i = 1; i < text.Length; i++)
            {
                if (char.IsSurrogatePair(text[i - 1], text[i])) Assert.Equal(LineBreakOpportunity.Prohibited, breaks[i]);
            }
        });

    private static LineBreakOpportunity[] Find(string text)
    {
        var breaks = new LineBreakOpportunity[text.Length];
        UnicodeLineBreaker.Find(text, breaks);
        return breaks;
    }

    private static List<string> ConformanceTest() =>
        [.. File.ReadLines(Repository.Shared("conformance", "LineBreakTest.txt")).Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0)];

    private static string Read(string line) => string.Concat(
        line.Split(' ').Where((_, index) => index % 2 == 1).Select(code => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));

    private static string Show(string text, Func<string, LineBreakOpportunity[]> find)
    {
        var breaks = find(text);
        var line = new StringBuilder();
        var at = 0;
        foreach (var character in text.EnumerateRunes())
        {
            line.Append(CultureInfo.InvariantCulture, $"{(breaks[at] == LineBreakOpportunity.Prohibited ? '×' : '÷')} {character.Value:X4} ");
            at += character.Utf16SequenceLength;
        }

        return line.Append('÷').ToString();
    }
}
