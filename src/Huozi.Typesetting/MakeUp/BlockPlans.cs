using Huozi.Typesetting.Headlines;

namespace Huozi.Typesetting.MakeUp;

/// <summary>The best way to set an article in each height, for one width.</summary>
internal sealed class BlockPlans
{
    private readonly BlockPlan?[] plans;
    private readonly double[] costs;

    /// <summary>The height of the plan that each height is set with: where that is lower, there is a hole below it.</summary>
    private readonly int[] heights;

    /// <summary>No plans yet.</summary>
    /// <param name="rows">The greatest height, in rows.</param>
    public BlockPlans(int rows)
    {
        (plans, costs, heights) = (new BlockPlan?[rows + 1], new double[rows + 1], new int[rows + 1]);
        costs.AsSpan().Fill(double.PositiveInfinity);
    }

    /// <summary>What is wrong with the plan of each height; infinite where there is none.</summary>
    public ReadOnlySpan<double> Costs => costs;

    /// <summary>Whether there is no plan for any height.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>The plan of a height; there is one.</summary>
    public BlockPlan this[int rows]
    {
        get
        {
            var plan = plans[heights[rows]]!;
            return plan with { FootRows = plan.FootRows + rows - heights[rows], Cost = costs[rows] };
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
        if (rows >= plans.Length || cost >= costs[rows]) return;
        plans[rows] = body with { Head = head, HeadRows = headRows };
        (costs[rows], heights[rows], IsEmpty) = (cost, rows, false);
    }

    /// <summary>Makes every height dearer.</summary>
    /// <param name="costOf">What to add for a number of rows.</param>
    public void Add(Func<int, double> costOf)
    {
        for (var rows = 1; rows < costs.Length; rows++)
        {
            if (plans[rows] is not null) costs[rows] += costOf(rows);
        }
    }

    /// <summary>Sets a height above that of any plan, or of a cheap enough one, as a lower plan with a hole below it.</summary>
    public void FillHoles()
    {
        var planned = Enumerable.Range(1, costs.Length - 1).Where(rows => plans[rows] is not null).Reverse().ToArray();
        for (var rows = costs.Length - 1; rows > 0; rows--)
        {
            foreach (var lower in planned)
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
}
