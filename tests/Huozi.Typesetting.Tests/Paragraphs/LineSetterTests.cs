using CsCheck;
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
            var runs = LineSetter.Set(broken, line, Size, new(Length.Zero, Length.Zero));
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
        Assert.Equal(2 * Size, LineSetter.Set(broken, 0, Size, new(Length.Zero, Length.Zero))[0].Origin.X);
    }

    [Fact]
    public void Set_AnyText_KeepsEveryCharacterInOrder() => Gen.Char['一', '龥'].Array[1, 60].Sample(characters =>
    {
        var text = new string(characters) + "，A b。";
        var broken = LineBreaker.Break(Type.Atoms(text), 9_000, 2000)!;
        var set = Enumerable.Range(0, broken.LineCount).SelectMany(line => LineSetter.Set(broken, line, Size, default)).Select(run => run.Text);
        Assert.Equal(text, string.Concat(set));
    });

    [Fact]
    public void Set_OpeningMarkAtLineStart_StandsAtTheEdge()
    {
        var list = Type.Atoms("“活”");
        var runs = LineSetter.SetNatural(list, 0, list.Count, Size, default);
        // The mark's blank half hangs out to the left; its ink begins half an em further in, at the edge.
        Assert.Equal(-Size / 2, runs[0].Glyphs[0].Along);
    }
}
