using System.Runtime.CompilerServices;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>How wide neighbouring atoms are, and by how much the gaps among them can give way and grow, step by step: added up from a text's start, so that any line's is the difference of two.</summary>
internal struct LineTally
{
    private GiveAmounts give;
    private GrowAmounts grow;

    /// <summary>The natural width, in thousandths of the size.</summary>
    public int Natural { get; private set; }

    /// <summary>How much all gaps can give way together.</summary>
    public int Give { get; private set; }

    /// <summary>How much the gaps that grow before others spread can grow together.</summary>
    public int Grow { get; private set; }

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
        else if (gap.Grows != GrowStep.None)
        {
            grow[(int)gap.Grows] += gap.Grow;
            Grow += gap.Grow;
        }
    }

    /// <summary>How much the gaps of a step can give way.</summary>
    public readonly int GiveIn(int step) => give[step];

    /// <summary>How much the gaps of a step can grow.</summary>
    public readonly int GrowIn(int step) => grow[step];

    [InlineArray((int)GiveStep.None)]
    private struct GiveAmounts
    {
        private int first;
    }

    [InlineArray((int)GrowStep.Spread)]
    private struct GrowAmounts
    {
        private int first;
    }
}
