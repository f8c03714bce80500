using System.Runtime.CompilerServices;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>How wide the atoms of a line are, and by how much their gaps can give way and grow: what the line costs in a given room follows.</summary>
internal struct LineFit
{
    private const int GiveSteps = (int)GiveStep.None;
    private const int GrowSteps = (int)GrowStep.Spread;
    private Steps give;
    private Steps grow;

    /// <summary>The natural width, in thousandths of the size.</summary>
    public int Natural { get; private set; }

    /// <summary>How much all gaps can give way together.</summary>
    public int Give { get; private set; }

    /// <summary>How many gaps spread evenly.</summary>
    public int Spreads { get; private set; }

    /// <summary>Adds what an atom, or a blank at the line's edge, takes.</summary>
    public void Add(int width) => Natural += width;

    /// <summary>Adds a gap.</summary>
    public void Add(in Gap gap)
    {
        Natural += gap.Natural;
        if (gap.Gives != GiveStep.None)
        {
            give[(int)gap.Gives] += gap.Give;
            Give += gap.Give;
        }

        if (gap.Grows == GrowStep.Spread) Spreads++;
        else if (gap.Grows != GrowStep.None) grow[(int)gap.Grows] += gap.Grow;
    }

    /// <summary>Whether filling a room would take a wider spread than some at every gap.</summary>
    public readonly bool IsTornOpenIn(int room, int widestSpread) => (long)widestSpread * (Spreads + 1) < room - Natural;

    /// <summary>What the line costs when it is made to fill a room, with a blank at its end that no gap counts.</summary>
    public readonly double CostIn(int room, int blankAtEnd)
    {
        var lack = room - Natural - blankAtEnd;
        return lack < 0 ? GiveCost(-lack) : lack > 0 ? GrowCost(lack) : 0;
    }

    /// <summary>What the line costs when it may be shorter than its room: a paragraph's last.</summary>
    public readonly double CostWithin(int room, int blankAtEnd) => Math.Min(0, room - Natural - blankAtEnd) is var excess and < 0 ? GiveCost(-excess) : 0;

    private readonly double GiveCost(int excess)
    {
        var cost = 0.0;
        for (var step = 0; step < GiveSteps && excess > 0; step++)
        {
            if (give[step] == 0) continue;
            var taken = Math.Min(excess, give[step]);
            var share = taken / (double)give[step];
            cost += LineCosts.Given[step] * share * share;
            excess -= taken;
        }

        return excess > 0 ? double.PositiveInfinity : cost;
    }

    private readonly double GrowCost(int lack)
    {
        var cost = 0.0;
        for (var step = 0; step < GrowSteps && lack > 0; step++)
        {
            if (grow[step] == 0) continue;
            var taken = Math.Min(lack, grow[step]);
            var share = taken / (double)grow[step];
            cost += LineCosts.Grown[step] * share * share;
            lack -= taken;
        }

        if (lack == 0) return cost;
        if (Spreads == 0) return LineCosts.Hole;
        var spread = lack / (double)Spreads / LineCosts.VisibleSpread;
        var beyond = Math.Max(0, spread - 1);
        return cost + spread * spread + LineCosts.BeyondVisible * beyond * beyond;
    }

    [InlineArray(GiveSteps)]
    private struct Steps
    {
        private int first;
    }
}
