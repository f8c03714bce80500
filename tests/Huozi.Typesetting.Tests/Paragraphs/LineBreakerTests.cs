using CsCheck;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Tests.Paragraphs;

public sealed class LineBreakerTests
{
    private static readonly Gen<string> Copy = Gen.OneOf(
            Gen.Char['一', '龥'].Select(c => c.ToString()),
            Gen.OneOf("，", "。", "、", "“", "”", "（", "）", "《", "》", "——", "……", "·", "！", "："),
            Gen.OneOf("3月", "2026", "98.6%", "AI", "8+10+N", " "))
        .Array[1, 120].Select(string.Concat);

    [Fact]
    public void Break_AnyCopy_ObeysEveryProhibition() => Gen.Select(Copy, Gen.Int[8, 20]).Sample((text, measure) =>
    {
        var list = Type.Atoms(text);
        if (LineBreaker.Break(list, measure * 1000, 2000) is not { } broken) return;
        Assert.Equal(list.Count, broken.Ends.LastOrDefault());
        for (var line = 1; line < broken.LineCount; line++)
        {
            var first = text[list.Atoms[broken.StartOf(line)].TextStart];
            var last = text[list.Atoms[broken.StartOf(line) - 1].TextEnd - 1];
            Assert.False("，。、；：！？”）》·～".Contains(first), $"{first} starts a line of {text}");
            Assert.False("“（《".Contains(last), $"{last} ends a line of {text}");
        }
    });

    [Fact]
    public void Break_AnyCopy_FitsTheMeasureWhenSqueezed() => Gen.Select(Copy, Gen.Int[8, 20]).Sample((text, measure) =>
    {
        var list = Type.Atoms(text);
        if (LineBreaker.Break(list, measure * 1000, 2000) is not { } broken) return;
        for (var line = 0; line < broken.LineCount; line++)
        {
            var give = 0;
            for (var atom = broken.StartOf(line); atom < broken.Ends[line] - 1; atom++) give += list.Gaps[atom].Give;
            var width = broken.IndentOf(line) + list.WidthOf(broken.StartOf(line), broken.Ends[line]);
            Assert.True(width - give <= broken.Measure, $"line {line} of {text}");
        }
    });

    [Fact]
    public void Break_PlainIdeographs_FillsEveryLine()
    {
        var broken = LineBreaker.Break(Type.Atoms(new string('字', 40)), 13_000, 2000);
        Assert.NotNull(broken);
        // 11 in the indented line, then 13 and 13, and the last three.
        Assert.Equal([11, 24, 37, 40], broken.Ends);
    }

    [Fact]
    public void Break_WouldLeaveOneCharacter_AvoidsIt()
    {
        // 11 and 13 fill two lines; two squeezed commas in the second make room for the last character.
        var broken = LineBreaker.Break(Type.Atoms(new string('字', 14) + "，字字字，" + new string('字', 6)), 13_000, 2000);
        Assert.NotNull(broken);
        Assert.Equal(2, broken.LineCount);
    }

    [Fact]
    public void Break_WordWiderThanTheMeasure_IsNullUntilItMaySplit()
    {
        const string Address = "https://www.example.org/a/very/long/address/of/a/page";
        Assert.Null(LineBreaker.Break(Type.Atoms(Address), 10_000, 0));
        Assert.NotNull(LineBreaker.Break(Type.Atoms(Address, 10_000), 10_000, 0));
    }

    [Fact]
    public void Break_Nothing_HasNoLines() => Assert.Equal(0, LineBreaker.Break(Type.Atoms(""), 10_000, 2000)!.LineCount);

    [Fact]
    public void Break_Greedily_CostsMoreThanTheWholeParagraphDoes()
    {
        // The law that the optimum is one: no other way of breaking this paragraph is spread less.
        const string Text = "春耕时节，“田保姆”们开着插秧机下了地：3台机器、12个人，一天就把820亩水田“缝”得整整齐齐。";
        var list = Type.Atoms(Text);
        var best = LineBreaker.Break(list, 12_000, 2000)!;
        Assert.True(WorstSpread(best) <= WorstSpread(best with { Ends = GreedyEnds(list, 12_000, 2000) }));
    }

    [Fact]
    public void Break_LastLineOfOneCharacter_IsNeverLeftWhereAnotherWayFits() => Gen.Select(Copy, Gen.Int[9, 16]).Sample((text, measure) =>
    {
        var list = Type.Atoms(text);
        if (LineBreaker.Break(list, measure * 1000, 2000) is not { LineCount: > 1 } broken) return;
        if (!list.IsLoneCharacter(broken.StartOf(broken.LineCount - 1))) return;
        // Only where the text leaves no other way: the same words without the rule come out alike.
        var free = LineBreaker.Break(Type.Atoms(text, rules: new() { AvoidLoneCharacter = false }), measure * 1000, 2000)!;
        Assert.Equal(free.Ends, broken.Ends);
    });

    [Fact]
    public void Break_LoneCharacterAllowed_LeavesOne()
    {
        var text = new string('字', 11 + 13 + 1);
        Assert.Equal([11, 24, 25], LineBreaker.Break(Type.Atoms(text, rules: new() { AvoidLoneCharacter = false }), 13_000, 2000)!.Ends);
        Assert.Equal(25 - 2, LineBreaker.Break(Type.Atoms(text), 13_000, 2000)!.Ends[^2]);
    }

    [Fact]
    public void BreakInto_TheBestNumberOfLines_IsTheBestParagraph() => Gen.Select(Copy, Gen.Int[9, 16]).Sample((text, measure) =>
    {
        var list = Type.Atoms(text);
        if (LineBreaker.Break(list, measure * 1000, 2000) is not { } best || best.LineCount == 0) return;
        var same = LineBreaker.BreakInto(list, measure * 1000, 2000, best.LineCount)!;
        Assert.Equal(best.Cost, same.Cost, 1e-9);
        foreach (var lines in new[] { best.LineCount - 1, best.LineCount + 1 })
        {
            if (LineBreaker.BreakInto(list, measure * 1000, 2000, lines) is not { } other) continue;
            Assert.Equal(lines, other.LineCount);
            Assert.True(other.Cost >= best.Cost - 1e-9);
        }
    });

    [Fact]
    public void Break_NarrowSpreadsFirst_IsAsCheapAsWithoutALimit() => Gen.Select(Copy, Gen.Int[5, 20], Gen.Bool).Sample((text, measure, halves) =>
    {
        var list = Type.Atoms(text, rules: new() { HalveLineEndMarks = halves });
        var all = LineBreaker.Break(list, measure * 1000, 2000, int.MaxValue);
        Assert.Equal(all?.Cost, LineBreaker.Break(list, measure * 1000, 2000)?.Cost);
    });

    [Fact]
    public void Break_WithinATooNarrowSpread_IsDearerOrNone()
    {
        var list = Type.Atoms("他说3月2026年98.6%的AI和8+10+N" + new string('字', 30));
        Assert.True((LineBreaker.Break(list, 5_000, 0, 1)?.Cost ?? double.MaxValue) > LineBreaker.Break(list, 5_000, 0)!.Cost);
    }

    [Fact]
    public void BreakAnywhere_RowOfMarksLongerThanALine_FillsLines()
    {
        var list = Type.Atoms("好" + new string('，', 40));
        Assert.Null(LineBreaker.Break(list, 10_000, 2000));
        var broken = LineBreaker.BreakAnywhere(list, 10_000, 2000);
        Assert.Equal(list.Count, broken.Ends[^1]);
        for (var line = 0; line < broken.LineCount; line++) Assert.True(broken.IndentOf(line) + list.WidthOf(broken.StartOf(line), broken.Ends[line]) <= 10_000);
    }

    [Fact]
    public void BreakAround_DropCap_SetsTheLinesBesideItIn()
    {
        var drop = new DropCap(Type.Atoms("雾"), 3);
        var broken = LineBreaker.BreakAround(Type.Atoms(new string('字', 60)), 13_000, drop)!;
        Assert.Equal([drop.Width, drop.Width, drop.Width, 0], Enumerable.Range(0, 4).Select(broken.IndentOf));
        Assert.Null(LineBreaker.BreakAround(Type.Atoms(new string('字', 60)), 7_000, drop));
    }

    [Fact]
    public void BreakInto_MoreLinesThanAtoms_IsNull() => Assert.Null(LineBreaker.BreakInto(Type.Atoms("活字"), 10_000, 0, 3));

    private static int[] GreedyEnds(AtomList list, int measure, int indent)
    {
        var ends = new List<int>();
        for (var start = 0; start < list.Count;)
        {
            var room = start == 0 ? measure - indent : measure;
            var end = start + 1;
            while (end < list.Count && list.WidthOf(start, end + 1) <= room) end++;
            while (end < list.Count && end > start + 1 && !list.Gaps[end - 1].MayBreak) end--;
            ends.Add(end);
            start = end;
        }

        return [.. ends];
    }

    private static double WorstSpread(BrokenParagraph paragraph)
    {
        var worst = 0.0;
        for (var line = 0; line < paragraph.LineCount - 1; line++)
        {
            var shares = 0;
            for (var atom = paragraph.StartOf(line); atom < paragraph.Ends[line] - 1; atom++) shares += paragraph.Atoms.Gaps[atom].Grows is GrowStep.Spread ? 1 : 0;
            var lack = paragraph.Measure - paragraph.IndentOf(line) - paragraph.Atoms.WidthOf(paragraph.StartOf(line), paragraph.Ends[line]);
            worst = Math.Max(worst, lack / (double)Math.Max(1, shares));
        }

        return worst;
    }
}
