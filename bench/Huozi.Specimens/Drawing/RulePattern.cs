namespace Huozi.Specimens.Drawing;

/// <summary>How a rule is drawn.</summary>
internal enum RulePattern
{
    /// <summary>One line.</summary>
    Solid,

    /// <summary>Two lines of a weight (双线).</summary>
    Double,

    /// <summary>A heavy line and a fine one (文武线).</summary>
    HeavyAndFine,

    /// <summary>Dots.</summary>
    Dotted,

    /// <summary>Dashes.</summary>
    Dashed,
}
