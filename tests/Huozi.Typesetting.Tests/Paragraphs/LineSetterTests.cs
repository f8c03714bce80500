using CsCheck;
using Huozi.Fonts;
using Huozi.Model.Geometry;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Tests.Paragraphs;

public sealed class LineSetterTests
{
    private static readonly Length Size = Length.FromPoints(10.5);

    [Fact]
    public void Set_EveryLineButTheLast_EndsAtTheMeasure()
    {
        const string Text = "3月6日，湖边的12艘渔船“打包”出港——船老大说，今年的鱼汛比去年早了5天，头网就有800多斤；岸上的收鱼车（共7辆）已经排了半里路。";
        var broken = LineBreaker.Break(Type.Atoms(Text), 13_000, 2000)!;
        for (var line = 0; line < broken.LineCount - 1; line++)
        {
            var runs = LineSetter.Set(broken, line, Size, new(Length.Zero, Length.Zero)).Runs;
            var last = runs[^1];
            var atom = broken.Atoms.Atoms[broken.Ends[line] - 1];
            var inkStart = last.Origin.X + last.Glyphs.Last(glyph => last.Text[glyph.Cluster] != ' ').Along;
            var end = inkStart - Size.Scale(atom.InkShift / 1000.0) + Size.Scale(atom.Width / 1000.0);
            if (atom.GlyphEnd - atom.GlyphStart == 1) Assert.InRange(end.Millipoints, 13 * 10500 - 2, 13 * 10500 + 2);
        }
    }

    [Fact]
    public void Set_FirstLine_IsIndentedTwoEm()
    {
        var broken = LineBreaker.Break(Type.Atoms("活字印刷"), 13_000, 2000)!;
        Assert.Equal(2 * Size, LineSetter.Set(broken, 0, Size, new(Length.Zero, Length.Zero)).Runs[0].Origin.X);
    }

    [Fact]
    public void Set_AnyText_KeepsEveryCharacterInOrder() => Gen.Char['一', '龥'].Array[1, 60].Sample(characters =>
    {
        var text = new string(characters) + "，A b。";
        var broken = LineBreaker.Break(Type.Atoms(text), 9_000, 2000)!;
        var set = Enumerable.Range(0, broken.LineCount).SelectMany(line => LineSetter.Set(broken, line, Size, default).Runs).Select(run => run.Text);
        Assert.Equal(text, string.Concat(set));
    });

    [Fact]
    public void Set_OpeningMarkAtLineStart_StandsAtTheEdge()
    {
        var list = Type.Atoms("“活”");
        var runs = LineSetter.SetNatural(list, 0, list.Count, Size, default).Runs;
        // The mark's blank half hangs out to the left; its ink begins half an em further in, at the edge.
        Assert.Equal(-Size / 2, runs[0].Glyphs[0].Along);
    }

    [Fact]
    public void Set_DottedText_HasADotUnderEachWordCharacterAndNoneUnderMarks()
    {
        var list = Type.Builder().Build([new("不许", Type.Song), new("截留，挪用", Type.Song with { IsDotted = true })]);
        var type = LineSetter.SetNatural(list, 0, list.Count, Size, default);
        var dots = Assert.Single(type.Marks);
        Assert.Equal(4, dots.Glyphs.Count);
        Assert.Equal("不许截留，挪用", string.Concat(type.Runs.Select(run => run.Text)));
        var middle = dots.Origin.X + dots.Glyphs[0].Along + dots.Size.Scale(Type.Song.Face.AdvanceOf(dots.Glyphs[0].Id) / 2000.0);
        Assert.InRange((middle - Size.Scale(2.5)).Millipoints, -20, 20);
        Assert.True(dots.Origin.Y > Length.Zero);
    }

    [Theory]
    [InlineData(FaceNames.Song)]
    [InlineData(FaceNames.Kai)]
    [InlineData(FaceNames.Hei)]
    public void Set_DottedText_HasDotsOfOneSizeInEveryFace(string name)
    {
        var face = Type.Library[name];
        var list = Type.Builder().Build([new("不许", Type.Song with { Face = face, IsDotted = true })]);
        var dots = Assert.Single(LineSetter.SetNatural(list, 0, list.Count, Size, default).Marks);
        var bullet = dots.Glyphs[0].Id;
        Assert.NotEqual(0, bullet);
        Assert.InRange((dots.Size.Scale(face.InkHeightOf(bullet) / 1000.0) - Size.Scale(0.15)).Millipoints, -50, 50);
        // The dot lies wholly between the feet of the characters and the heads of the next line's.
        var middle = dots.Origin.Y - dots.Size.Scale(face.MiddleOf(bullet) / 1000.0);
        Assert.InRange(middle.Millipoints, Size.Scale(0.12 + 0.075).Millipoints, Size.Scale(0.3).Millipoints);
    }

    [Fact]
    public void Set_Reading_StandsAboveTheMiddleOfItsCharacter()
    {
        var list = Type.Builder().Build([new("湖畔有", Type.Song), new("皛", Type.Song, "xiǎo")]);
        var type = LineSetter.SetNatural(list, 0, list.Count, Size, default);
        var reading = Assert.Single(type.Marks);
        Assert.Equal("xiǎo", reading.Text);
        Assert.True(reading.Origin.Y < -Size.Scale(0.88));
        var width = Size.Scale(list.Rubies[0].Width / 1000.0);
        var middle = Size.Scale(3) + Size.Scale(list.Atoms[3].Width / 2000.0);
        Assert.InRange((reading.Origin.X + width / 2 - middle).Millipoints, -20, 20);
    }

    [Theory]
    // Shortened in CLREQ's order: brackets and pauses before full stops, Western gaps between the two.
    [InlineData("（一）二三，四五。六七八", 300, "bracket")]
    [InlineData("一二，三四。五六七", 300, "pause")]
    [InlineData("一二3三四。五六七", 200, "western")]
    public void Set_TooWideLine_GivesInOrder(string text, int excess, string first)
    {
        var list = Type.Atoms(text);
        var broken = new BrokenParagraph(list, list.Width - excess, 0, [list.Count]);
        var widths = Widths(list, LineSetter.Set(broken, 0, Size, default).Runs);
        for (var i = 0; i < widths.Length; i++)
        {
            var gap = list.Gaps[i];
            var taken = gap.Natural - widths[i];
            if (gap.Gives is GiveStep.Stop) Assert.InRange(taken, -2, 2);
            if (first == "western" && gap.Gives is GiveStep.WesternGap) Assert.True(taken > 20);
            if (first == "pause" && gap.Gives is GiveStep.Pause) Assert.True(taken > 50);
            if (first == "bracket" && gap.Gives is GiveStep.Bracket) Assert.True(taken > 50);
        }
    }

    [Fact]
    public void Set_TooNarrowLine_GrowsWesternGapsToAThirdBeforeItSpreads()
    {
        var list = Type.Atoms("一二3三四五六七八九十百千");
        var natural = list.WidthOf(0, 10);
        var little = Widths(list, LineSetter.Set(new(list, natural + 100, 0, [10, list.Count]), 0, Size, default).Runs);
        Assert.InRange(little[1], 295, 305);
        Assert.InRange(little[4], -2, 2);
        var much = Widths(list, LineSetter.Set(new(list, natural + 566, 0, [10, list.Count]), 0, Size, default).Runs);
        Assert.InRange(much[1], 331, 335);
        Assert.InRange(much[4], 48, 66);
    }

    /// <summary>The gap after each atom of a set line but the last, in thousandths of the size.</summary>
    private static int[] Widths(AtomList list, IEnumerable<Huozi.Model.Layout.GlyphRun> runs)
    {
        var starts = new SortedDictionary<int, double>();
        var at = 0;
        foreach (var run in runs)
        {
            foreach (var glyph in run.Glyphs) starts.TryAdd(at + glyph.Cluster, (run.Origin.X + glyph.Along).Points / Size.Points * 1000);
            at += run.Text.Length;
        }

        var lefts = Enumerable.Range(0, list.Count).Where(i => starts.ContainsKey(list.Atoms[i].TextStart))
            .Select(i => starts[list.Atoms[i].TextStart] - list.Atoms[i].InkShift).ToArray();
        return [.. Enumerable.Range(0, lefts.Length - 1).Select(i => (int)Math.Round(lefts[i + 1] - lefts[i] - list.Atoms[i].Width))];
    }
}
