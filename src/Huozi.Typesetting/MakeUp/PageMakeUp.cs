using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

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

    /// <summary>How a part of the page is cut: before which article, after how many columns or rows, and which way.</summary>
    private readonly record struct Choice(int Split, int First, bool IsUpright)
    {
        /// <summary>The choice as one number, so that it can stand in a vector beside its cost.</summary>
        public double Code => ((Split << 12 | First) << 1) | (IsUpright ? 1 : 0);

        /// <summary>The choice that a number stands for.</summary>
        public static Choice Of(double code) => new((int)code >> 13, (int)code >> 1 & 0xFFF, ((int)code & 1) == 1);
    }

    /// <summary>The best way to set a run of articles in a width, for each height.</summary>
    private sealed class Cell
    {
        private readonly Memory<double> costs;
        private readonly Memory<double> choices;

        /// <summary>A run that cannot be set yet.</summary>
        /// <param name="room">Where its costs and choices are kept, in halves.</param>
        public Cell(Memory<double> room)
        {
            (costs, choices) = (room[..(room.Length / 2)], room[(room.Length / 2)..]);
            Costs.Fill(double.PositiveInfinity);
        }

        /// <summary>What is wrong with the best way for each height; infinite where there is none.</summary>
        public Span<double> Costs => costs.Span;

        /// <summary>How it is cut for each height, as <see cref="Choice.Code"/>.</summary>
        public Span<double> Choices => choices.Span;

        /// <summary>The least height that it can be set in.</summary>
        public int First { get; private set; }

        /// <summary>The greatest height that it can be set in; below the least where there is none.</summary>
        public int Last { get; private set; }

        /// <summary>Notes between which heights it may be part of a page that costs no more than one that is known already.</summary>
        public void Close(double most)
        {
            var costs = Costs;
            (First, Last) = (0, costs.Length - 1);
            while (First < costs.Length && costs[First] > most) First++;
            if (First == costs.Length) Last = -1;
            else while (costs[Last] > most) Last--;
        }

        /// <summary>Takes a cut where it is cheaper: for each height, the sum of two costs.</summary>
        /// <param name="from">The first height.</param>
        /// <param name="a">The costs of one part; a single one for all heights where it is one long.</param>
        /// <param name="b">The costs of the other part.</param>
        /// <param name="choice">The cut.</param>
        /// <remarks>Several heights at once. Each is added and compared by itself, so every machine finds the same, however many it takes at once.</remarks>
        public void Take(int from, ReadOnlySpan<double> a, ReadOnlySpan<double> b, Choice choice)
        {
            var costs = Costs.Slice(from, b.Length);
            var choices = Choices.Slice(from, b.Length);
            var code = choice.Code;
            var wide = b.Length / Vector<double>.Count;
            var wideCosts = MemoryMarshal.Cast<double, Vector<double>>(costs);
            var wideChoices = MemoryMarshal.Cast<double, Vector<double>>(choices);
            var wideA = MemoryMarshal.Cast<double, Vector<double>>(a);
            var wideB = MemoryMarshal.Cast<double, Vector<double>>(b);
            var (single, codes) = (new Vector<double>(a[0]), new Vector<double>(code));
            for (var i = 0; i < wide; i++)
            {
                var sum = (a.Length == 1 ? single : wideA[i]) + wideB[i];
                var isCheaper = Vector.LessThan(sum, wideCosts[i]);
                if (!Vector.EqualsAny(isCheaper, Vector<long>.AllBitsSet)) continue;
                wideCosts[i] = Vector.ConditionalSelect(isCheaper, sum, wideCosts[i]);
                wideChoices[i] = Vector.ConditionalSelect(isCheaper, codes, wideChoices[i]);
            }

            for (var at = wide * Vector<double>.Count; at < b.Length; at++)
            {
                var sum = a[a.Length == 1 ? 0 : at] + b[at];
                if (sum >= costs[at]) continue;
                costs[at] = sum;
                choices[at] = code;
            }
        }
    }

    /// <summary>The best page; null where the copy does not fit, or no page costs as little.</summary>
    /// <param name="copies">The articles in their order of importance.</param>
    /// <param name="most">The most that it may cost: dearer parts are not followed up.</param>
    public PagePlan? MakeUp(IReadOnlyList<ArticleCopy> copies, double most = double.MaxValue)
    {
        if (copies.Count == 0) return new([], [], 0);
        // Every page of every setting of body type takes some hundred kilobytes for a moment: those of the one before serve again.
        var rooms = new List<double[]>();
        var plans = new BlockPlans[copies.Count, grid.Columns + 1];
        try
        {
            return MakeUp(copies, most, plans, rooms);
        }
        finally
        {
            foreach (var room in rooms) ArrayPool<double>.Shared.Return(room);
            foreach (var plan in plans) plan?.Dispose();
        }
    }

    private PagePlan? MakeUp(IReadOnlyList<ArticleCopy> copies, double most, BlockPlans[,] plans, List<double[]> rooms)
    {
        var count = copies.Count;
        var height = grid.Rows + Separation;
        // A cost and a choice for each height from none to the page's.
        var cellRoom = 2 * (height + 1);
        var cells = new Cell[count, count + 1, grid.Columns + 1];
        for (var length = 1; length <= count; length++)
        {
            for (var start = 0; start + length <= count; start++)
            {
                var room = ArrayPool<double>.Shared.Rent(cellRoom * grid.Columns);
                rooms.Add(room);
                for (var width = 1; width <= grid.Columns; width++)
                {
                    var cell = cells[start, start + length, width] = new Cell(room.AsMemory((width - 1) * cellRoom, cellRoom));
                    if (length > 1)
                    {
                        Combine(cell, cells, start, start + length, width, most);
                    }
                    else
                    {
                        var leaf = plans[start, width] = planner.Plan(copies[start], width);
                        leaf.Costs[1..].CopyTo(cell.Costs[(1 + Separation)..]);
                    }

                    cell.Close(most);
                }
            }
        }

        var root = cells[0, count, grid.Columns];
        if (root.Costs[height] > most) return null;
        var blocks = new List<PlacedBlock>();
        var cuts = new List<PageCut>();
        Place(0, count, grid.Columns, height, 0, 0);
        return new(blocks, cuts, root.Costs[height]);

        void Place(int start, int end, int width, int rows, int column, int row)
        {
            if (end - start == 1)
            {
                blocks.Add(new(copies[start], plans[start, width][rows - Separation], column, row));
                return;
            }

            var choice = Choice.Of(cells[start, end, width].Choices[rows]);
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

    private static void Combine(Cell cell, Cell[,,] cells, int start, int end, int width, double most)
    {
        for (var split = start + 1; split < end; split++)
        {
            for (var left = 1; left < width; left++)
            {
                var (a, b) = (cells[start, split, left], cells[split, end, width - left]);
                var (first, last) = (Math.Max(a.First, b.First), Math.Min(a.Last, b.Last));
                if (last >= first) cell.Take(first, a.Costs[first..(last + 1)], b.Costs[first..(last + 1)], new(split, left, true));
            }

            var (above, below) = (cells[start, split, width], cells[split, end, width]);
            var aboveCosts = above.Costs;
            var belowCosts = below.Costs;
            for (var top = above.First; top <= above.Last; top++)
            {
                var last = Math.Min(below.Last, belowCosts.Length - 1 - top);
                if (last < below.First) break;
                if (aboveCosts[top] > most) continue;
                cell.Take(top + below.First, aboveCosts.Slice(top, 1), belowCosts[below.First..(last + 1)], new(split, top, false));
            }
        }
    }
}
