using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Typesetting.Furniture;

namespace Huozi.Typesetting.MakeUp;

/// <summary>Draws the rules between articles along the cuts of a page.</summary>
internal static class CutRules
{
    /// <summary>The rules of a page; a cut along a frame needs none.</summary>
    public static IEnumerable<Rule> Draw(PagePlan plan, PageGrid grid, Length weight, Ink ink)
    {
        var framed = plan.Blocks.Where(block => BlockFrame.IsFramed(block.Copy.Article)).ToList();
        foreach (var cut in plan.Cuts)
        {
            // Each stretch of the cut between two blocks is judged by itself.
            foreach (var (start, length) in Stretches(cut, framed))
            {
                if (cut.IsUpright)
                {
                    var x = grid.ColumnLeft(cut.Column) - grid.Gutter / 2;
                    var trim = (grid.Leading - grid.Size) / 2;
                    yield return new(new(x, grid.RowTop(start) + trim), new(x, grid.RowTop(start + length) - trim), weight, ink);
                }
                else
                {
                    var y = grid.RowTop(cut.Row) - grid.Leading / 2;
                    yield return Frames.Level(grid.ColumnLeft(start), grid.ColumnLeft(start) + grid.SpanWidth(length), y, weight, ink);
                }
            }
        }
    }

    private static IEnumerable<(int Start, int Length)> Stretches(PageCut cut, List<PlacedBlock> framed)
    {
        var first = cut.IsUpright ? cut.Row : cut.Column;
        var start = first;
        for (var at = first; at <= first + cut.Length; at++)
        {
            var breaks = at == first + cut.Length || framed.Any(block => Borders(block, cut, at));
            if (!breaks) continue;
            // One row is the white between two frames: a rule there would be a stub.
            if (at - start > (cut.IsUpright ? 1 : 0)) yield return (start, at - start);
            start = at + 1;
        }
    }

    /// <summary>Whether a framed block touches a cut at one of its rows or columns.</summary>
    private static bool Borders(PlacedBlock block, PageCut cut, int at)
    {
        var (column, row, columns, rows) = (block.Column, block.Row, block.Plan.Columns, block.Plan.Rows);
        return cut.IsUpright
            ? at >= row && at < row + rows && (column == cut.Column || column + columns == cut.Column)
            : at >= column && at < column + columns && (row == cut.Row || row + rows + 1 == cut.Row);
    }
}
