using Huozi.Model.Layout;
using Huozi.Typesetting.MakeUp;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Tests.MakeUp;

public sealed class ColumnFlowTests
{
    private const string Copy = "青苇湖大桥东起南埠街道，西接苇口镇，全线长5.8公里，其中桥梁长3.16公里；双向四车道，两侧各设2.5米宽的慢行道，设计时速60公里。";

    private const string Prose =
        "雾还贴着水面，第一班船已经靠岸。卖菜的把担子放下，先看天，再看湖，说今年的水比往年清；修船的不说话，只拿锤子敲了敲船帮，听声音，点点头，把烟点上。孩子们背着书包跑过跳板，喊着，笑着，一转眼就不见了。";

    [Fact]
    public void Pour_PictureAboveAColumn_StartsBelowIt() => Assert.Equal([(0, 0), (0, 1), (0, 2), (1, 2)], Places([Lines(1), Lines(1), Lines(1), Lines(1)], [0, 2], 3));

    [Fact]
    public void Pour_SubheadAtAColumnFoot_GoesToTheNext()
    {
        // A row of white is kept above a subhead, and two lines below it, so it does not fit below two rows in four.
        var places = Places([Lines(2), Subhead(), Lines(2)], [0, 0], 4);
        Assert.Equal((1, 0), places[2]);
        Assert.Equal((1, 1), places[3]);
    }

    [Fact]
    public void Pour_SubheadInsideAColumn_HasWhiteAbove() => Assert.Equal((0, 2), Places([Lines(1), Subhead(), Lines(2)], [0], 6)[1]);

    [Fact]
    public void Pour_MoreThanFits_IsNull() => Assert.Null(new ColumnFlow([0, 2], 2, false).Pour([Lines(1), Lines(1), Lines(1), Lines(1)]));

    [Fact]
    public void Pour_FirstLineAtAColumnFoot_GoesToTheNext() => Assert.Equal((1, 0), Places([Lines(3), Lines(2)], [0, 0], 4)[3]);

    [Fact]
    public void Pour_LastLineAtAColumnHead_TakesOneWithIt() => Assert.Equal([(0, 0), (0, 1), (1, 0), (1, 1)], Places([Lines(4)], [0, 0], 3));

    [Fact]
    public void Pour_LoneLinesAllowed_LeavesThemWhereTheyFall()
    {
        Assert.Equal((0, 3), Places([Lines(3), Lines(2)], [0, 0], 4, avoidLoneLine: false)[3]);
        Assert.Equal((1, 0), Places([Lines(4)], [0, 0], 3, avoidLoneLine: false)[3]);
    }

    [Fact]
    public void Pour_ColumnsOfOneRow_TakeLoneLinesRatherThanNothing() => Assert.Equal([(0, 0), (1, 0), (2, 0)], Places([Lines(3)], [0, 0, 0], 1));

    [Fact]
    public void Pour_OneRowTooFew_MakesAParagraphWithAShortLastLineALineShorter()
    {
        // Whatever the length of the last line, some of these end with two or three characters that squeezed marks make room for.
        var fitting = Enumerable.Range(0, 12).Select(cut => Paragraph(Prose[..^cut]))
            .Count(paragraph => new ColumnFlow([0], paragraph.Rows.Length - 1, true).Pour([paragraph]) is not null);
        Assert.InRange(fitting, 1, 11);
    }

    [Fact]
    public void Pour_ShortParagraph_IsNotTornToFillARow()
    {
        var paragraph = Paragraph("今天开馆。");
        Assert.Single(new ColumnFlow([0], 2, true).Pour([paragraph])!);
    }

    [Fact]
    public void Pour_AnyDepth_FitsWheneverFitsSaysSo()
    {
        BodyUnit[] units = [Paragraph(Copy), Subhead(), Paragraph(Copy + Copy), Paragraph("今天开馆。"), Paragraph(Copy)];
        for (var depth = 3; depth < 40; depth++)
        {
            var flow = new ColumnFlow([0, 3, 0], depth, true);
            if (flow.Fits(units)) Assert.NotNull(flow.Pour(units));
        }
    }

    private static (int Column, int Row)[] Places(BodyUnit[] units, int[] tops, int depth, bool avoidLoneLine = true) =>
        [.. new ColumnFlow(tops, depth, avoidLoneLine).Pour(units)!.Select(row => (row.Place.Column, row.Place.Row))];

    private static BodyUnit Paragraph(string text) => new(LineRole.Body, 0, LineBreaker.Break(Type.Atoms(text), 12_000, 2000)!, []);

    /// <summary>A text of so many lines that can be set in no other way.</summary>
    private static BodyUnit Lines(int count) => Unit(LineRole.Caption, count);

    private static BodyUnit Subhead() => Unit(LineRole.Subhead, 1);

    private static BodyUnit Unit(LineRole role, int lines) =>
        new(role, 0, new(Type.Atoms(new string('字', lines)), 1000, 0, [.. Enumerable.Range(1, lines)]), []) { SpaceAbove = role is LineRole.Subhead };
}
