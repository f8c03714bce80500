namespace Huozi.Typesetting.MakeUp;

/// <summary>Makes up a page (组版): cuts it into rectangles, one for each article, so that all are well set and the page is full.</summary>
/// <remarks>
/// The page is a slicing tree: cut level or upright, again and again, until each part holds one article. Articles keep their
/// order of importance from left to right and top to bottom, so a part of the tree is a run of neighbouring articles, and the
/// best tree is found exactly by dynamic programming over (run, width, height): placing parts side by side adds their costs
/// at one height, stacking them adds over all ways to share the height. Every block carries the row of white under it.
/// </remarks>
internal sealed class PageMakeUp(PageGrid grid, BlockPlanner planner)
{
    /// <summary>The row of white between blocks one above the other.</summary>
    private const int Separation = 1;

    private readonly record struct Choice(int Split, int First, bool IsUpright);

    private sealed class Cell(int heights)
    {
        public double[] Costs { get; } = Filled(heights);

        public Choice[] Choices { get; } = new Choice[heights];

        private static double[] Filled(int heights)
        {
            var costs = new double[heights];
            costs.AsSpan().Fill(double.PositiveInfinity);
            return costs;
        }
    }

    /// <summary>The best page; null where the copy does not fit.</summary>
    public PagePlan? MakeUp(IReadOnlyList<ArticleCopy> copies)
    {
        var count = copies.Count;
        if (count == 0) return new([], [], 0);
        var height = grid.Rows + Separation;
        var plans = new BlockPlan?[count, grid.Columns + 1][];
        var cells = new Cell[count, count + 1, grid.Columns + 1];
        for (var length = 1; length <= count; length++)
        {
            for (var start = 0; start + length <= count; start++)
            {
                for (var width = 1; width <= grid.Columns; width++)
                {
                    var cell = cells[start, start + length, width] = new Cell(height + 1);
                    if (length > 1)
                    {
                        Combine(cell, cells, start, start + length, width);
                        continue;
                    }

                    var leaf = plans[start, width] = planner.Plan(copies[start], width);
                    for (var rows = 1; rows < leaf.Length; rows++) cell.Costs[rows + Separation] = leaf[rows]?.Cost ?? double.PositiveInfinity;
                }
            }
        }

        var root = cells[0, count, grid.Columns];
        if (double.IsPositiveInfinity(root.Costs[height])) return null;
        var blocks = new List<PlacedBlock>();
        var cuts = new List<PageCut>();
        Place(0, count, grid.Columns, height, 0, 0);
        return new(blocks, cuts, root.Costs[height]);

        void Place(int start, int end, int width, int rows, int column, int row)
        {
            if (end - start == 1)
            {
                blocks.Add(new(copies[start], plans[start, width][rows - Separation]!, column, row));
                return;
            }

            var choice = cells[start, end, width].Choices[rows];
            if (choice.IsUpright)
            {
                cuts.Add(new(true, column + choice.First, row, rows - Separation));
                Place(start, choice.Split, choice.First, rows, column, row);
                Place(choice.Split, end, width - choice.First, rows, column + choice.First, row);
            }
            else
            {
                cuts.Add(new(false, column, row + choice.First, width));
                Place(start, choice.Split, width, choice.First, column, row);
                Place(choice.Split, end, width, rows - choice.First, column, row + choice.First);
            }
        }
    }

    private static void Combine(Cell cell, Cell[,,] cells, int start, int end, int width)
    {
        for (var split = start + 1; split < end; split++)
        {
            for (var left = 1; left < width; left++)
            {
                var (a, b) = (cells[start, split, left].Costs, cells[split, end, width - left].Costs);
                for (var rows = 0; rows < cell.Costs.Length; rows++)
                {
                    if (a[rows] + b[rows] < cell.Costs[rows])
                    {
                        cell.Costs[rows] = a[rows] + b[rows];
                        cell.Choices[rows] = new(split, left, true);
                    }
                }
            }

            var (above, below) = (cells[start, split, width].Costs, cells[split, end, width].Costs);
            for (var top = 1; top < cell.Costs.Length; top++)
            {
                if (double.IsPositiveInfinity(above[top])) continue;
                for (var rows = top + 1; rows < cell.Costs.Length; rows++)
                {
                    var cost = above[top] + below[rows - top];
                    if (cost >= cell.Costs[rows]) continue;
                    cell.Costs[rows] = cost;
                    cell.Choices[rows] = new(split, top, false);
                }
            }
        }
    }
}
