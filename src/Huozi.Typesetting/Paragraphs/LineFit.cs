namespace Huozi.Typesetting.Paragraphs;

/// <summary>A line in its room: what it lacks or has too much, and what it costs to make it fill the room.</summary>
/// <param name="start">All that lies before the line, what stays blank at its start taken off.</param>
/// <param name="end">All up to the line's end.</param>
/// <param name="room">The room, in thousandths of the size.</param>
internal readonly ref struct LineFit(ref readonly LineTally start, ref readonly LineTally end, int room)
{
    private readonly ref readonly LineTally start = ref start;
    private readonly ref readonly LineTally end = ref end;

    /// <summary>How much the line lacks to fill its room at its natural width; below 0 where it is too wide.</summary>
    private int Lack => room - (end.Natural - start.Natural);

    /// <summary>How many gaps spread evenly.</summary>
    private int Spreads => end.Spreads - start.Spreads;

    /// <summary>How much the gaps that grow first can grow together.</summary>
    private int Grow => end.Grow - start.Grow;

    /// <summary>Whether the line is wider than its room even when all gaps give way.</summary>
    public bool IsTooWide => Lack + (end.Give - start.Give) < 0;

    /// <summary>Whether filling the room would surely take a wider spread than some at every gap.</summary>
    public bool IsTornOpen(int widestSpread, int mostBlankAtEnd) => (long)widestSpread * (Spreads + 1) < Lack - mostBlankAtEnd - Grow;

    /// <summary>What a line costs at the least that is torn open by more than a spread.</summary>
    public static double LeastCostBeyond(int spread) => Math.Min(LineCosts.Hole, SpreadCost(spread));

    /// <summary>What the line costs when it is made to fill its room, with a blank at its end that no gap counts.</summary>
    public double CostWith(int blankAtEnd)
    {
        var lack = Lack - blankAtEnd;
        return lack < 0 ? GiveCost(-lack) : lack > 0 ? GrowCost(lack) : 0;
    }

    /// <summary>What the line costs when it may be shorter than its room: a paragraph's last.</summary>
    public double CostOfLast(int blankAtEnd) => Lack - blankAtEnd is var excess and < 0 ? GiveCost(-excess) : 0;

    private double GiveCost(int excess)
    {
        var cost = 0.0;
        for (var step = 0; step < (int)GiveStep.None && excess > 0; step++)
        {
            var give = end.GiveIn(step) - start.GiveIn(step);
            if (give == 0) continue;
            var taken = Math.Min(excess, give);
            var share = taken / (double)give;
            cost += LineCosts.Given[step] * share * share;
            excess -= taken;
        }

        return excess > 0 ? double.PositiveInfinity : cost;
    }

    private double GrowCost(int lack)
    {
        var cost = 0.0;
        for (var step = 0; step < (int)GrowStep.Spread && lack > 0; step++)
        {
            var grow = end.GrowIn(step) - start.GrowIn(step);
            if (grow == 0) continue;
            var taken = Math.Min(lack, grow);
            var share = taken / (double)grow;
            cost += LineCosts.Grown[step] * share * share;
            lack -= taken;
        }

        if (lack == 0) return cost;
        if (Spreads == 0) return LineCosts.Hole;
        return cost + SpreadCost(lack / (double)Spreads);
    }

    private static double SpreadCost(double spread)
    {
        var visible = spread / LineCosts.VisibleSpread;
        var beyond = Math.Max(0, visible - 1);
        return visible * visible + LineCosts.BeyondVisible * beyond * beyond;
    }
}
