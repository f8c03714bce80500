using CsCheck;
using Huozi.Model;

namespace Huozi.Conformance.Tests;

/// <summary>CLREQ, first-line indents, widows and orphans, and the grid of the type area.</summary>
public sealed class ParagraphTests
{
    private const string Prose =
        "雾还贴着水面，第一班船已经靠岸。卖菜的把担子放下，先看天，再看湖，说今年的水比往年清；修船的不说话，只拿锤子敲了敲船帮，听声音，点点头，把烟点上。孩子们背着书包跑过跳板，喊着，笑着，一转眼就不见了。";

    private static readonly Gen<string> AnyProse = Gen.Int[12, Prose.Length].Select(length => Prose[..length].TrimEnd('，', '、', '；') + "。");

    [Fact]
    public void FirstLine_IsIndentedTwoEm()
    {
        var lines = Printed.Paragraph(Prose, 13);
        Assert.Equal(2, lines[0].Glyphs[0].Left, 0.01);
        Assert.All(lines.Skip(1), line => Assert.Equal(0, line.Glyphs[0].Left, 0.01));
    }

    [Fact]
    public void FirstLine_RuleOff_IsNotIndented() => Assert.Equal(0, Printed.Paragraph(Prose, 13, indent: 0)[0].Glyphs[0].Left, 0.01);

    [Fact]
    public void LastLine_IsNeverOneCharacter() => AnyProse.Sample(text =>
    {
        var lines = Printed.Paragraph(text, 13);
        if (lines.Count > 1) Assert.True(lines[^1].Text.Count(char.IsLetter) > 1, lines[^1].Text);
    }, iter: 60);

    [Fact]
    public void LastLine_RuleOff_IsSometimesOneCharacter()
    {
        var texts = Enumerable.Range(12, Prose.Length - 12).Select(length => Prose[..length].TrimEnd('，', '、', '；') + "。");
        Assert.Contains(texts, text => Printed.Paragraph(text, 13, new() { AvoidLoneCharacter = false })[^1].Text.Count(char.IsLetter) == 1);
    }

    [Fact]
    public void LinesOfAllColumns_StandOnOneGrid()
    {
        Sequence<BodyBlock> body = [new Paragraph(Prose), new Subhead("船到苇口"), new Paragraph(Prose), new Paragraph("今天开馆。"), new Paragraph(Prose + Prose)];
        var lines = Printed.Body(body, 12, 3);
        Assert.Equal([0, 1, 2], lines.Select(line => line.Column).Distinct());
        Assert.Empty(OffGrid(lines));
    }

    [Fact]
    public void LinesWithWhiteBetweenParagraphs_StandOnNoGrid() => Assert.NotEmpty(OffGrid(PlainType.Body([Prose, Prose, "今天开馆。"], 12)));

    [Theory]
    // Whatever the page leaves to a column, its lines are set to the whole em of it, and what is over goes to the gutters.
    [InlineData(11)]
    [InlineData(12.4)]
    [InlineData(13.7)]
    [InlineData(14)]
    [InlineData(16.9)]
    public void Measure_IsAWholeNumberOfEm(double width) => Assert.All(Widths(Printed.Paragraph(new string('湖', 70), width)), em => Assert.Equal(Math.Floor(width), em, 0.005));

    [Fact]
    public void Measure_OfAllTheWidth_IsNot() => Assert.All(Widths(PlainType.Paragraph(new string('湖', 70), 12.4, PlainFill.Spread)), em => Assert.Equal(12.4, em, 0.01));

    [Fact]
    public void ColumnHeadAndFoot_HaveNoLoneLine() => Gen.Select(AnyProse.Array[3, 7], Gen.Int[2, 4]).Sample((texts, columns) =>
    {
        var lines = Printed.Body([.. texts.Select(text => new Paragraph(text))], 12, columns);
        Assert.Empty(LoneLines(lines));
    }, iter: 25);

    [Fact]
    public void ColumnHeadAndFoot_RuleOff_HaveLoneLines()
    {
        var lone = 0;
        for (var length = 20; length < Prose.Length; length += 5)
        {
            var text = Prose[..length].TrimEnd('，', '、', '；') + "。";
            foreach (var columns in new[] { 2, 3, 4 })
                lone += LoneLines(Printed.Body([new Paragraph(text), new Paragraph(Prose), new Paragraph(text + text)], 12, columns, new() { AvoidLoneLine = false })).Count;
        }

        Assert.True(lone > 0);
    }

    /// <summary>How far full lines of ideographs reach from edge to edge.</summary>
    private static IEnumerable<double> Widths(IReadOnlyList<PrintedLine> lines) => lines.Skip(1).SkipLast(1).Select(line => line.Glyphs[^1].Right - line.Glyphs[0].Left);

    /// <summary>Lines that are not a whole number of leadings below the first.</summary>
    private static IEnumerable<string> OffGrid(IReadOnlyList<PrintedLine> lines) =>
        lines.Where(line => Math.Abs(Math.IEEERemainder(line.Baseline, Printed.Leading / Printed.Size)) > 0.01).Select(line => line.Text);

    /// <summary>First lines at a column's foot and last lines at a column's head, where their paragraph goes on in the other column.</summary>
    private static List<PrintedLine> LoneLines(IReadOnlyList<PrintedLine> lines)
    {
        var lone = new List<PrintedLine>();
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            if (lines[i].Column == lines[i + 1].Column) continue;
            var goesOn = lines[i + 1].Glyphs[0].Left < 1;
            if (!goesOn) continue;
            var startsHere = lines[i].Glyphs[0].Left > 1;
            var endsThere = i + 2 == lines.Count || lines[i + 2].Glyphs[0].Left > 1 || lines[i + 2].Column != lines[i + 1].Column;
            if (startsHere) lone.Add(lines[i]);
            if (endsThere) lone.Add(lines[i + 1]);
        }

        return lone;
    }
}
