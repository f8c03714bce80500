using Huozi.Model.Styles;

namespace Huozi.Conformance.Tests;

/// <summary>CLREQ, line adjustment: in which order a line gives way and grows. The laws are held on every line of many paragraphs.</summary>
public sealed class AdjustmentTests
{
    /// <summary>CLREQ's order of reduction, of what occurs here: brackets (d), pauses (e), Western gaps (f), sentence ends (g).</summary>
    private static readonly string[] Order = ["bracket", "pause", "western", "stop"];

    private static readonly string[] Clauses =
    [
        "雾还贴着水面，", "第一班船（共7艘）已经靠岸。", "卖菜的说“今年的水清”，", "先看天，再看湖；", "头网就有800多斤。", "用上AI以后，", "《湖上》写了18年。", "他问：“还等吗？”", "谁也没有说话！",
        "修船的敲了敲船帮，", "从南埠到苇口5.8公里，", "一转眼就不见了。",
    ];

    /// <summary>Every line but the last of many paragraphs.</summary>
    private static readonly Lazy<List<PrintedLine>> Lines = new(() =>
        [.. Enumerable.Range(0, 60).SelectMany(seed => LinesOf(Printed.Paragraph(Copy(seed), 11 + seed % 6)))]);

    [Fact]
    public void TooWideLines_GiveInOrder()
    {
        Assert.Empty(Lines.Value.Where(line => !IsReducedIn(Order, line)).Select(line => line.Text));
        // Each step is met: the law is not kept for want of cases.
        foreach (var step in Order) Assert.Contains(Lines.Value, line => Gaps(line).Any(gap => gap.Kind == step && gap.Taken > 0.03));
    }

    [Fact]
    public void TooWideLines_AnotherOrder_IsBroken() =>
        Assert.Contains(Lines.Value, line => !IsReducedIn(["stop", "western", "pause", "bracket"], line));

    [Fact]
    public void TooWideLines_GapsOfOneStep_GiveAlike()
    {
        foreach (var step in Lines.Value.SelectMany(line => Gaps(line).GroupBy(gap => gap.Kind).Where(step => Order.Contains(step.Key))))
            Assert.True(step.Max(gap => gap.Taken) - step.Min(gap => gap.Taken) < 0.012, step.Key);
    }

    [Fact]
    public void TooNarrowLines_WesternGapsGrowFirstAndNoMoreThanAThird()
    {
        var grown = 0;
        foreach (var line in Lines.Value)
        {
            var western = Gaps(line).Where(gap => gap.Kind == "western").ToList();
            Assert.All(western, gap => Assert.InRange(0.25 - gap.Taken, 0.12, 0.345));
            if (!Gaps(line).Any(gap => gap.Kind == "solid" && gap.Taken < -0.008)) continue;
            Assert.All(western, gap => Assert.Equal(-0.083, gap.Taken, 0.012));
            grown += western.Count;
        }

        Assert.True(grown > 0);
    }

    [Fact]
    public void TooNarrowLines_AllOtherGapsSpreadAlike()
    {
        foreach (var line in Lines.Value)
        {
            var solid = Gaps(line).Where(gap => gap.Kind == "solid").Select(gap => gap.Taken).ToList();
            if (solid.Count > 1) Assert.True(solid.Max() - solid.Min() < 0.012, line.Text);
        }
    }

    [Fact]
    public void TooNarrowLines_NothingIsPutBesideConnectorsAndStrokes()
    {
        var spread = 0;
        foreach (var line in Enumerable.Range(11, 6).SelectMany(measure => LinesOf(Printed.Paragraph("从南埠～苇口，到湖东～湖西，再到苇口～荻渡的航线，一共停靠十二个码头，每个码头停五分钟，末班船在傍晚六点。", measure))))
        {
            if (!line.Text.Contains('～') || !Gaps(line).Any(gap => gap.Kind == "solid" && gap.Taken < -0.02)) continue;
            spread++;
            var at = line.Text.IndexOf('～');
            Assert.Equal(line.Glyphs[at - 1].Right, line.Glyphs[at].Left, 0.006);
            Assert.Equal(line.Glyphs[at].Right, line.Glyphs[at + 1].Left, 0.006);
        }

        Assert.True(spread > 0);
    }

    [Fact]
    public void EveryLineButTheLast_FillsTheMeasure()
    {
        const string Text = "3月6日，湖边的12艘渔船“打包”出港——船老大说，今年的鱼汛比去年早了5天，头网就有800多斤；岸上的收鱼车（共7辆）已经排了半里路。用上AI以后，报价不到1分钟。";
        var lines = Printed.Paragraph(Text, 13);
        foreach (var line in lines.Take(lines.Count - 1))
        {
            var last = line.Glyphs[^1];
            var isMark = "，。、；：”）》！？".Contains(last.Text);
            Assert.Equal(13, isMark ? last.Right - 0.5 : last.Right, 0.02);
        }

        Assert.True(lines[^1].Glyphs[^1].Right < 13);
    }

    [Fact]
    public void WesternGap_FixedByTheHouse_NeitherGivesNorGrows()
    {
        var rules = new TextRules { WesternGapMinimum = 250, WesternGapMaximum = 250 };
        foreach (var line in Printed.Paragraph("湖边的12艘渔船出港了船老大说今年的鱼汛比去年早了5天头网就有800多斤岸上的收鱼车共7辆已经排了半里路", 13, rules))
        {
            for (var i = 0; i + 1 < line.Glyphs.Count; i++)
            {
                var (before, after) = (line.Glyphs[i], line.Glyphs[i + 1]);
                if (char.IsAsciiDigit(before.Text[0]) != char.IsAsciiDigit(after.Text[0])) Assert.Equal(0.25, after.Left - before.Right, 0.01);
            }
        }
    }

    private static IEnumerable<PrintedLine> LinesOf(IReadOnlyList<PrintedLine> lines) => lines.Take(lines.Count - 1);

    /// <summary>A paragraph of clauses, another for each number.</summary>
    private static string Copy(int seed) => string.Concat(Enumerable.Range(0, 6).Select(i => Clauses[(seed * 5 + i * (1 + seed % 7)) % Clauses.Length]));

    /// <summary>Whether no step has given before all earlier ones gave all they can.</summary>
    private static bool IsReducedIn(string[] order, PrintedLine line)
    {
        var gaps = Gaps(line).ToList();
        for (var later = 1; later < order.Length; later++)
        {
            if (!gaps.Any(gap => gap.Kind == order[later] && gap.Taken > 0.02)) continue;
            if (gaps.Any(gap => Array.IndexOf(order, gap.Kind, 0, later) >= 0 && gap.Taken < gap.Most - 0.02)) return false;
        }

        return true;
    }

    /// <summary>What each gap between two glyphs is, how much narrower than usual, and how much it can be at most.</summary>
    private static IEnumerable<(string Kind, double Taken, double Most)> Gaps(PrintedLine line)
    {
        for (var i = 0; i + 1 < line.Glyphs.Count; i++)
        {
            var (before, after) = (line.Glyphs[i].Text[0], line.Glyphs[i + 1].Text[0]);
            var gap = line.Glyphs[i + 1].Left - line.Glyphs[i].Right;
            var (isWord, isNext) = (IsIdeograph(before), IsIdeograph(after));
            if (isWord && isNext) yield return ("solid", -gap, 0);
            else if (isWord != isNext && (char.IsAsciiLetterOrDigit(before) || char.IsAsciiLetterOrDigit(after))) yield return ("western", 0.25 - gap, 0.125);
            else if ((isWord && "“（《".Contains(after)) || (isNext && "”）》".Contains(before))) yield return ("bracket", Math.Max(0, -gap), 0.5);
            else if (isNext && "，、；：".Contains(before)) yield return ("pause", Math.Max(0, -gap), 0.5);
            else if (isNext && "。！？".Contains(before)) yield return ("stop", Math.Max(0, -gap), 0.5);
        }
    }

    private static bool IsIdeograph(char character) => character is >= '一' and <= '龥';
}
