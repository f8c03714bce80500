namespace Huozi.Typesetting.Paragraphs;

/// <summary>What line breaking pays for each flaw of a line. 1 is a line that a reader begins to see as uneven; the cheapest paragraph wins.</summary>
internal static class LineCosts
{
    /// <summary>A spread of 0.06 em at every gap is where a reader begins to see it: it costs 1, squared with distance.</summary>
    public const double VisibleSpread = 60;

    /// <summary>What is beyond a visible spread counts four times over, squared: three lines a little open please more than one wide open.</summary>
    public const double BeyondVisible = 3;

    /// <summary>Growing word spaces and Western gaps to their limits: they are white already, and a little more is hardly seen.</summary>
    public static ReadOnlySpan<double> Grown => [0.25, 0.35];

    /// <summary>Giving up all of a step's white, in the order of <see cref="GiveStep"/>: marks are drawn to be squeezed, and the longer the pause they mark, the more it is missed.</summary>
    public static ReadOnlySpan<double> Given => [0.1, 0.1, 0.15, 0.3, 0.3, 0.5];

    /// <summary>A number parted from its unit: as bad as a line visibly spread.</summary>
    public const double PoorBreak = 0.6;

    /// <summary>An address cut at its marks: only where the line would be torn open instead.</summary>
    public const double EmergencyBreak = 20;

    /// <summary>A word cut anywhere: worse than an address at its marks, better than a hole.</summary>
    public const double LastResortBreak = 60;

    /// <summary>A last line of one character (孤字) is a fault: any line that is not torn open is better.</summary>
    public const double LoneCharacter = 200;

    /// <summary>A line with nothing to spread leaves a hole at its end; only a word wider than the column gets there.</summary>
    public const double Hole = 100;
}
