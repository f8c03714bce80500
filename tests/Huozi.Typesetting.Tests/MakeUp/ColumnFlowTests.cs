using Huozi.Model.Layout;
using Huozi.Typesetting.MakeUp;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Tests.MakeUp;

public sealed class ColumnFlowTests
{
    private static readonly BrokenParagraph Empty = new(Type.Atoms("字"), 1000, 0, [1]);

    [Fact]
    public void Pour_PictureAboveAColumn_StartsBelowIt()
    {
        var places = ColumnFlow.Pour(Rows("bbbb"), [0, 2], 3)!;
        Assert.Equal([new(0, 0), new(0, 1), new(0, 2), new(1, 2)], places);
    }

    [Fact]
    public void Pour_SubheadAtAColumnFoot_GoesToTheNext()
    {
        var places = ColumnFlow.Pour(Rows("bbsb"), [0, 0], 3)!;
        // A row of white is kept above a subhead, so it does not fit with its text below two rows in three.
        Assert.Equal(new(1, 0), places[2]);
        Assert.Equal(new(1, 1), places[3]);
    }

    [Fact]
    public void Pour_SubheadInsideAColumn_HasWhiteAbove() => Assert.Equal(new(0, 2), ColumnFlow.Pour(Rows("bsb"), [0], 5)![1]);

    [Fact]
    public void Pour_MoreThanFits_IsNull() => Assert.Null(ColumnFlow.Pour(Rows("bbbb"), [0, 2], 2));

    private static List<BodyRow> Rows(string roles) =>
        [.. roles.Select(role => new BodyRow(role == 's' ? LineRole.Subhead : LineRole.Body, 0, Empty, 0) { SpaceAbove = role == 's' })];
}
