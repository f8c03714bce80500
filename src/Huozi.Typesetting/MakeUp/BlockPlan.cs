using Huozi.Model.Geometry;
using Huozi.Typesetting.Headlines;

namespace Huozi.Typesetting.MakeUp;

/// <summary>One way of setting an article as a rectangle of whole columns and rows.</summary>
/// <param name="Columns">How many columns wide.</param>
/// <param name="Head">Its head.</param>
/// <param name="HeadRows">How many rows the head takes.</param>
/// <param name="Pictures">Its pictures; null for none.</param>
/// <param name="Depth">How many rows its columns are deep, pictures beside the text included.</param>
/// <param name="FootRows">How many rows of white are kept below the text, inside a frame.</param>
/// <param name="Cost">What is wrong with it.</param>
internal sealed record BlockPlan(int Columns, HeadPlan Head, int HeadRows, PictureSlot? Pictures, int Depth, int FootRows, double Cost)
{
    /// <summary>The head where it stands beside the columns; null where it stands above them.</summary>
    public SideHead? Side { get; init; }

    /// <summary>The size of the headline; nothing where there is none.</summary>
    public Length HeadlineSize => Side?.HeadlineSize ?? Head.HeadlineSize;

    /// <summary>How its body is set where it runs downwards; null for level text.</summary>
    public VerticalText? Vertical { get; init; }

    /// <summary>Whether the pictures stand across all columns, between or above head and text.</summary>
    public bool IsStacked => Pictures is { } slot && slot.Columns == Columns;

    /// <summary>The rows it takes.</summary>
    public int Rows => HeadRows + Depth + FootRows + (IsStacked ? Pictures!.Rows : 0);

    /// <summary>The first free row of each column of the body.</summary>
    public int[] ColumnTops()
    {
        var tops = new int[Columns];
        if (Pictures is { } slot && !IsStacked) tops.AsSpan(Columns - slot.Columns).Fill(slot.Rows);
        return tops;
    }
}
