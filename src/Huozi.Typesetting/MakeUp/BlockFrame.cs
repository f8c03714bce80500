using Huozi.Model;
using Huozi.Model.Geometry;

namespace Huozi.Typesetting.MakeUp;

/// <summary>The inside of an article's rectangle: the grid's own columns, or columns set in where there is a frame around it.</summary>
/// <param name="Left">The left edge inside, from the left edge of the rectangle.</param>
/// <param name="Width">The width inside.</param>
/// <param name="Measure">The width of a column in em.</param>
/// <param name="Gutter">The white between columns.</param>
/// <param name="ColumnWidth">The width of a column.</param>
internal readonly record struct BlockFrame(Length Left, Length Width, int Measure, Length Gutter, Length ColumnWidth)
{
    /// <summary>The inside of an article that is some columns wide.</summary>
    public static BlockFrame For(Article article, int columns, PageGrid grid)
    {
        var outer = grid.SpanWidth(columns);
        if (!IsFramed(article)) return new(Length.Zero, outer, grid.Measure, grid.Gutter, grid.ColumnWidth);

        // At least an em of white inside the frame; what whole em leave over goes into the gutters, or beside a single column.
        var inner = outer - 2 * grid.Size;
        var measure = (inner - (columns - 1) * grid.Gutter).Millipoints / columns / grid.Size.Millipoints;
        var width = measure * grid.Size;
        if (columns == 1) return new((outer - width) / 2, width, measure, grid.Gutter, width);
        var gutter = (inner - columns * width) / (columns - 1);
        return new(grid.Size, inner, measure, gutter, width);
    }

    /// <summary>What is left of the inside beside a vertical head at its left.</summary>
    /// <param name="width">The width of the head, with the white that parts it from the columns.</param>
    /// <param name="columns">How many columns there are.</param>
    /// <param name="grid">The page's grid.</param>
    public BlockFrame Beside(Length width, int columns, PageGrid grid)
    {
        var inner = Width - width;
        var measure = Math.Max(0, (inner - (columns - 1) * grid.Gutter).Millipoints / columns / grid.Size.Millipoints);
        var columnWidth = measure * grid.Size;
        return new(Left + width, inner, measure, columns == 1 ? Gutter : (inner - columns * columnWidth) / (columns - 1), columnWidth);
    }

    /// <summary>Whether an article has a frame around it.</summary>
    public static bool IsFramed(Article article) => article.Boxed || article.Kind is ArticleKind.Notice or ArticleKind.Advertisement;

    /// <summary>The left edge of a column, from the left edge of the rectangle.</summary>
    public Length ColumnLeft(int column) => Left + column * (ColumnWidth + Gutter);

    /// <summary>The width of neighbouring columns with the gutters between them.</summary>
    public Length SpanWidth(int columns) => columns * ColumnWidth + (columns - 1) * Gutter;
}
