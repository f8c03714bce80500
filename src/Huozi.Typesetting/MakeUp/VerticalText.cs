using Huozi.Model.Geometry;

namespace Huozi.Typesetting.MakeUp;

/// <summary>A body whose lines run downwards, from right to left, in one tier or several one below the other.</summary>
/// <param name="Tiers">How many tiers (段).</param>
/// <param name="Measure">The length of a line in em.</param>
/// <param name="Lines">How many lines a tier has at most.</param>
internal readonly record struct VerticalText(int Tiers, int Measure, int Lines)
{
    /// <summary>The longest line that an eye follows downwards without losing it, in em; longer ones are parted into tiers.</summary>
    public const int LongestLine = 24;

    /// <summary>The shortest line worth setting, in em.</summary>
    public const int ShortestLine = 8;

    private const int TierGap = 2;

    /// <summary>The height of all tiers, with two em of white between them.</summary>
    public Length Height(Length size) => (Tiers * Measure + (Tiers - 1) * TierGap) * size;

    /// <summary>The top of a tier below the top of the body.</summary>
    public Length TopOf(int tier, Length size) => tier * (Measure + TierGap) * size;

    /// <summary>How many lines fit side by side in a width.</summary>
    public static int LinesIn(Length width, PageGrid grid) => (width + grid.Leading - grid.Size) / grid.Leading;
}
