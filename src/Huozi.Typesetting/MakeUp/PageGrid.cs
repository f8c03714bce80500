using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Typesetting.MakeUp;

/// <summary>The grid of a page: equal columns across, equal rows down, one line of body type to a row.</summary>
/// <remarks>Every body line of the page stands on a row, so baselines agree across columns and articles.</remarks>
internal sealed record PageGrid
{
    /// <summary>The left edge of the first column.</summary>
    public required Length Left { get; init; }

    /// <summary>The top of the first row.</summary>
    public required Length Top { get; init; }

    /// <summary>How many columns there are.</summary>
    public required int Columns { get; init; }

    /// <summary>How many rows there are.</summary>
    public required int Rows { get; init; }

    /// <summary>The width of a column in whole em.</summary>
    public required int Measure { get; init; }

    /// <summary>The white between columns.</summary>
    public required Length Gutter { get; init; }

    /// <summary>The size of body type.</summary>
    public required Length Size { get; init; }

    /// <summary>The height of a row.</summary>
    public required Length Leading { get; init; }

    /// <summary>The width of one column.</summary>
    public Length ColumnWidth => Measure * Size;

    /// <summary>The width of neighbouring columns with the gutters between them.</summary>
    public Length SpanWidth(int columns) => columns * ColumnWidth + (columns - 1) * Gutter;

    /// <summary>The left edge of a column.</summary>
    public Length ColumnLeft(int column) => Left + column * (ColumnWidth + Gutter);

    /// <summary>The top of a row.</summary>
    public Length RowTop(int row) => Top + row * Leading;

    /// <summary>The area of some columns and rows.</summary>
    public Rect Area(int column, int row, int columns, int rows) => new(ColumnLeft(column), RowTop(row), SpanWidth(columns), rows * Leading);

    /// <summary>How far below a row's top the baseline of type of some size lies, the type centred in the row.</summary>
    public Length BaselineIn(Length size) => (Leading - size) / 2 + size.Scale(GlyphRun.AscentShare);

    /// <summary>How many rows a height takes.</summary>
    public int RowsFor(Length height) => (height.Millipoints + Leading.Millipoints - 1) / Leading.Millipoints;
}
