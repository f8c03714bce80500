using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Tests.Paragraphs;

/// <summary>Vertical text: GB/T 15834-2011, 5.2, and CLREQ, vertical writing mode.</summary>
public sealed class VerticalLineSetterTests
{
    private static readonly Length Size = Length.FromPoints(10);

    [Fact]
    public void SetNatural_Ideographs_StandOneEmApartBelowTheTop()
    {
        var run = Assert.Single(Set("青苇湖").Runs);
        Assert.Equal(RunDirection.Down, run.Direction);
        Assert.Equal([Length.Zero, Size, 2 * Size], run.Glyphs.Select(glyph => glyph.Along));
        Assert.Equal("青苇湖", run.Text);
    }

    [Theory]
    [InlineData("，")]
    [InlineData("。")]
    [InlineData("（")]
    [InlineData("《")]
    [InlineData("……")]
    public void SetNatural_Marks_TakeTheirVerticalForms(string mark)
    {
        var level = Type.Song.Face.ShapeFullWidth(mark)[0].Id;
        Assert.NotEqual(level, Set(mark).Runs[0].Glyphs[0].Id);
    }

    [Fact]
    public void SetNatural_QuotationMarks_BecomeCornerBracketsAndKeepTheirText()
    {
        var run = Set("“湖”").Runs[0];
        Assert.Equal("“湖”", run.Text);
        Assert.Equal(Type.Song.Face.ShapeVertical("『")[0].Id, run.Glyphs[0].Id);
    }

    [Theory]
    [InlineData("28日", RunDirection.Across)]
    [InlineData("AI来", RunDirection.Across)]
    [InlineData("——湖", RunDirection.Turned)]
    [InlineData("20,000元", RunDirection.Turned)]
    [InlineData("on land", RunDirection.Turned)]
    [InlineData("2026年", RunDirection.Turned)]
    [InlineData("GDP高", RunDirection.Turned)]
    public void SetNatural_WesternText_StandsUprightWhereItFitsOneSquareAndIsTurnedElse(string text, RunDirection direction) =>
        Assert.Equal(direction, Set(text).Runs[0].Direction);

    [Fact]
    public void SetNatural_UprightNumber_IsInTheMiddleOfOneSquare()
    {
        var list = Build("28日");
        Assert.Equal(1000, list.Atoms[0].Width);
        var run = VerticalLineSetter.SetNatural(list, 0, list.Count, Size, default).Runs[0];
        var left = run.Origin.X + run.Glyphs[0].Along;
        var right = run.Origin.X + run.Glyphs[^1].Along + Size.Scale(Type.Song.Face.AdvanceOf(run.Glyphs[^1].Id) / 1000.0);
        Assert.InRange((left + right).Millipoints, -30, 30);
    }

    [Theory]
    // In vertical text these fill their square and give none of it; others keep a blank half that is squeezed.
    [InlineData("湖：苇", 1000, 0)]
    [InlineData("湖？苇", 1000, 0)]
    [InlineData("湖，苇", 500, 500)]
    public void Build_Marks_TakeTheirSquares(string text, int width, int blank)
    {
        var list = Build(text);
        Assert.Equal(width, list.Atoms[1].Width);
        Assert.Equal(blank, list.Gaps[1].Natural);
    }

    [Fact]
    public void Set_EveryLineButTheLast_FillsItsLength()
    {
        const string Text = "三月六日，湖边的渔船“打包”出港：船老大说，今年的鱼汛比去年早了5天，头网就有800多斤；岸上的收鱼车已经排了半里路。";
        var list = Build(Text);
        var broken = LineBreaker.Break(list, 13_000, 2000)!;
        for (var line = 0; line < broken.LineCount - 1; line++)
        {
            var runs = VerticalLineSetter.Set(broken, line, Size, default).Runs;
            var atom = list.Atoms[broken.Ends[line] - 1];
            if (atom.Direction is not RunDirection.Down) continue;
            var end = runs[^1].Origin.Y + runs[^1].Glyphs[^1].Along - Size.Scale(atom.InkShift / 1000.0) + Size.Scale(atom.Width / 1000.0);
            if (atom.GlyphEnd - atom.GlyphStart == 1) Assert.InRange(end.Millipoints, 129_998, 130_002);
        }
    }

    [Fact]
    public void SetNatural_DottedText_HasDotsRightOfTheMiddleOfItsSquares()
    {
        var list = Type.Builder().Build([new("截，留", Type.Song with { IsDotted = true })], isVertical: true);
        var dots = VerticalLineSetter.SetNatural(list, 0, list.Count, Size, default).Marks;
        Assert.Equal(2, dots.Count);
        var face = Type.Song.Face;
        var bullet = dots[0].Glyphs[0].Id;
        var middle = dots[0].Origin.X + dots[0].Size.Scale(face.AdvanceOf(bullet) / 2000.0);
        Assert.InRange(middle.Millipoints, 5_500, 7_000);
        Assert.InRange((dots[0].Origin.Y - dots[0].Size.Scale(face.MiddleOf(bullet) / 1000.0)).Millipoints, 4_980, 5_020);
    }

    [Fact]
    public void SetNatural_NoteMark_IsSmallAndAtTheRight()
    {
        var list = Type.Builder().Build([new("卷", Type.Song), new("1", Type.Song with { Scale = 600, Rise = 380 })], isVertical: true);
        var mark = VerticalLineSetter.SetNatural(list, 0, list.Count, Size, default).Runs[1];
        Assert.Equal(Size.Scale(0.6), mark.Size);
        Assert.True(mark.Origin.X > Length.Zero);
        Assert.Equal(600, list.Atoms[1].Width);
    }

    [Fact]
    public void SetNatural_Reading_IsTurnedAtTheRightOfItsCharacter()
    {
        var list = Type.Builder().Build([new("埭", Type.Song, "dài")], isVertical: true);
        var reading = Assert.Single(VerticalLineSetter.SetNatural(list, 0, list.Count, Size, default).Marks);
        Assert.Equal(RunDirection.Turned, reading.Direction);
        Assert.True(reading.Origin.X > Size / 2);
    }

    private static AtomList Build(string text) => Type.Builder().Build([new(text, Type.Song)], isVertical: true);

    private static SetType Set(string text)
    {
        var list = Build(text);
        return VerticalLineSetter.SetNatural(list, 0, list.Count, Size, default);
    }
}
