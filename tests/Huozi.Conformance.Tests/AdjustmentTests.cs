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

    private const string Ways = "从南埠～苇口，到湖东～湖西，再到苇口～荻渡的航线，一共停靠十二个码头，每个码头停五分钟，末班船在傍晚六点。";

    private const string Filled =
        "3月6日，湖边的12艘渔船“打包”出港——船老大说，今年的鱼汛比去年早了5天，头网就有800多斤；岸上的收鱼车（共7辆）已经排了半里路。用上AI以后，报价不到1分钟。";

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
    public void TooWideLines_GapsOfOneStep_GiveAlike() => Assert.Empty(Unlike(Lines.Value, Order));

    [Fact]
    public void TooWideLines_OneGapGivesAll_IsUnlike() => Assert.NotEmpty(Unlike(PlainLines(PlainFill.SqueezedAtOnce), Order));

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
    public void TooNarrowLines_AllOtherGapsSpreadAlike() => Assert.Empty(Unlike(Lines.Value, ["solid"]));

    [Fact]
    public void TooNarrowLines_OneGapTakesAll_IsUnlike() => Assert.NotEmpty(Unlike(PlainLines(PlainFill.SpreadAtOnce), ["solid"]));

    [Fact]
    public void TooNarrowLines_NothingIsPutBesideConnectorsAndStrokes()
    {
        var spread = SpreadBesideConnectors(measure => Printed.Paragraph(Ways, measure));
        Assert.NotEmpty(spread);
        Assert.All(spread, white => Assert.Equal(0, white, 0.006));
    }

    [Fact]
    public void TooNarrowLines_SpreadEverywhere_HaveWhiteBesideConnectors() =>
        Assert.Contains(SpreadBesideConnectors(measure => PlainType.Paragraph(Ways, measure + 0.6, PlainFill.Spread)), white => white > 0.006);

    [Fact]
    public void EveryLineButTheLast_FillsTheMeasure()
    {
        var lines = Printed.Paragraph(Filled, 13);
        Assert.Empty(Unfilled(lines, 13));
        Assert.True(lines[^1].Glyphs[^1].Right < 13);
    }

    [Fact]
    public void EveryLineButTheLast_CutWhereItIsFull_DoesNot() => Assert.NotEmpty(Unfilled(PlainType.Paragraph(Filled, 13), 13));

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

    private static IEnumerable<PrintedLine> PlainLines(PlainFill fill) =>
        Enumerable.Range(0, 60).SelectMany(seed => LinesOf(PlainType.Paragraph(Copy(seed), 11 + seed % 6, fill)));

    /// <summary>Lines on which gaps of one kind have not given or grown by the same amount.</summary>
    private static IEnumerable<string> Unlike(IEnumerable<PrintedLine> lines, string[] kinds) => lines
        .Where(line => Gaps(line).GroupBy(gap => gap.Kind).Any(step => kinds.Contains(step.Key) && step.Max(gap => gap.Taken) - step.Min(gap => gap.Taken) >= 0.012))
        .Select(line => line.Text);

    /// <summary>The white left and right of the connector of every line whose ideographs are spread.</summary>
    private static List<double> SpreadBesideConnectors(Func<int, IReadOnlyList<PrintedLine>> set) =>
    [
        .. Enumerable.Range(11, 6).SelectMany(measure => LinesOf(set(measure)))
            .Where(line => line.Text.IndexOf('～') is var at && at > 0 && at < line.Glyphs.Count - 1 && Gaps(line).Any(gap => gap.Kind == "solid" && gap.Taken < -0.02))
            .SelectMany(line =>
            {
                var at = line.Text.IndexOf('～');
                return new[] { line.Glyphs[at].Left - line.Glyphs[at - 1].Right, line.Glyphs[at + 1].Left - line.Glyphs[at].Right };
            }),
    ];

    /// <summary>The lines but the last that do not end where the measure does: a mark's blank half counts for nothing there.</summary>
    private static IEnumerable<string> Unfilled(IReadOnlyList<PrintedLine> lines, int measure) => LinesOf(lines)
        .Where(line => Math.Abs(line.Glyphs[^1].Right - ("，。、；：”）》！？".Contains(line.Glyphs[^1].Text) ? 0.5 : 0) - measure) > 0.02)
        .Select(line => line.Text);

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
