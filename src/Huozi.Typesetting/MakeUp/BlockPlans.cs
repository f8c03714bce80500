using System.Buffers;
using Huozi.Typesetting.Headlines;

namespace Huozi.Typesetting.MakeUp;

/// <summary>The best way to set an article in each height, for one width.</summary>
/// <remarks>There are some for each article, width and setting of body type, and few are looked at twice: their room is lent, and goes back when they are done with.</remarks>
internal sealed class BlockPlans : IDisposable
{
    /// <summary>A body and the head above it.</summary>
    private readonly record struct Kept(BlockPlan? Body, HeadPlan Head, int HeadRows);

    private readonly int count;
    private readonly Kept[] plans;
    private readonly double[] costs;

    /// <summary>The height of the plan that each height is set with: where that is lower, there is a hole below it.</summary>
    private readonly int[] heights;

    /// <summary>No plans yet.</summary>
    /// <param name="rows">The greatest height, in rows.</param>
    public BlockPlans(int rows)
    {
        count = rows + 1;
        (plans, costs, heights) = (ArrayPool<Kept>.Shared.Rent(count), ArrayPool<double>.Shared.Rent(count), ArrayPool<int>.Shared.Rent(count));
        plans.AsSpan(0, count).Clear();
        costs.AsSpan(0, count).Fill(double.PositiveInfinity);
    }

    /// <summary>What is wrong with the plan of each height; infinite where there is none.</summary>
    public ReadOnlySpan<double> Costs => costs.AsSpan(0, count);

    /// <summary>Whether there is no plan for any height.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>The plan of a height; there is one.</summary>
    public BlockPlan this[int rows]
    {
        get
        {
            var (body, head, headRows) = plans[heights[rows]];
            return body! with { Head = head, HeadRows = headRows, FootRows = body.FootRows + rows - heights[rows], Cost = costs[rows] };
        }
    }

    /// <summary>Keeps a plan where it is the best of its height.</summary>
    /// <param name="body">The body, without a head.</param>
    /// <param name="head">The head.</param>
    /// <param name="headRows">How many rows the head takes.</param>
    /// <param name="cost">What is wrong with both.</param>
    public void Keep(BlockPlan body, HeadPlan head, int headRows, double cost)
    {
        var rows = headRows + body.Rows;
        if (rows >= count || cost >= costs[rows]) return;
        plans[rows] = new(body, head, headRows);
        (costs[rows], heights[rows], IsEmpty) = (cost, rows, false);
    }

    /// <summary>Makes every height dearer.</summary>
    /// <param name="costOf">What to add for a number of rows.</param>
    public void Add(Func<int, double> costOf)
    {
        for (var rows = 1; rows < count; rows++)
        {
            if (plans[rows].Body is not null) costs[rows] += costOf(rows);
        }
    }

    /// <summary>Sets a height above that of any plan, or of a cheap enough one, as a lower plan with a hole below it.</summary>
    public void FillHoles()
    {
        if (IsEmpty) return;
        Span<int> planned = stackalloc int[count];
        var found = 0;
        for (var rows = count - 1; rows > 0; rows--)
        {
            if (plans[rows].Body is not null) planned[found++] = rows;
        }

        for (var rows = count - 1; rows > 0; rows--)
        {
            foreach (var lower in planned[..found])
            {
                if (lower >= rows) continue;
                var hole = MakeUpCosts.Hole * (rows - lower) * (rows - lower);
                // Further down holes only grow.
                if (hole >= costs[rows]) break;
                if (costs[lower] + hole >= costs[rows]) continue;
                (costs[rows], heights[rows]) = (costs[lower] + hole, lower);
            }
        }
    }

    /// <summary>Gives the room back.</summary>
    public void Dispose()
    {
        ArrayPool<Kept>.Shared.Return(plans, clearArray: true);
        ArrayPool<double>.Shared.Return(costs);
        ArrayPool<int>.Shared.Return(heights);
    }
}
