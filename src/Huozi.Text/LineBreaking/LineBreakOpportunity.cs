namespace Huozi.Text.LineBreaking;

/// <summary>What UAX #14 says of a boundary between two characters.</summary>
public enum LineBreakOpportunity : byte
{
    /// <summary>A line may not end here (× in the rules).</summary>
    Prohibited,

    /// <summary>A line may end here (÷).</summary>
    Allowed,

    /// <summary>A line ends here (!).</summary>
    Mandatory,
}
