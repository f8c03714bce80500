using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Typesetting.MakeUp;

namespace Huozi.Typesetting.Headlines;

/// <summary>A head that runs down beside the columns (直题): its texts from right to left, each line from top to bottom.</summary>
/// <param name="Texts">The texts; the distance between their lines and the white after them are level here.</param>
/// <param name="Gutter">The white between the head and the columns.</param>
/// <param name="Cost">What is wrong with it.</param>
internal sealed record SideHead(IReadOnlyList<HeadText> Texts, Length Gutter, double Cost)
{
    /// <summary>The width of all texts, with the white that parts them from the columns.</summary>
    public Length Width => Texts.Aggregate(Gutter, (sum, text) => sum + text.Height);

    /// <summary>The length of the longest line.</summary>
    public Length Depth => Texts.Select(text => text.Size.Scale(text.Widest / 1000.0)).Aggregate(Length.Zero, Length.Max);

    /// <summary>The size of the headline.</summary>
    public Length HeadlineSize => Texts.First(text => text.Role is LineRole.Headline).Size;

    /// <summary>The share of its columns' depth that a head fills and pleases.</summary>
    private const double PleasingFill = 0.6;

    /// <summary>What it costs beside columns of a depth.</summary>
    public double CostIn(int rows, PageGrid grid)
    {
        var lack = Math.Max(0, PleasingFill - (double)Depth.Millipoints / (rows * grid.Leading).Millipoints);
        return MakeUpCosts.ShortSideHead * lack * lack;
    }

    /// <summary>How many rows of a grid it takes.</summary>
    public int RowsIn(PageGrid grid) => grid.RowsFor(Depth);
}
