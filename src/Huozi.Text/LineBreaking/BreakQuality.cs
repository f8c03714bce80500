namespace Huozi.Text.LineBreaking;

/// <summary>How good it is to end a line at a boundary, from worst to best.</summary>
public enum BreakQuality : byte
{
    /// <summary>A line may not end here.</summary>
    Never,

    /// <summary>Between the letters of a word or the digits of a number: only where it alone is wider than the line, and no better place is in it.</summary>
    LastResort,

    /// <summary>After a mark inside an address or a compound word: only where it alone is wider than the line.</summary>
    Emergency,

    /// <summary>A line may end here, but the reader has to join what belongs together: 5|公里, 2026年|3月.</summary>
    Poor,

    /// <summary>A line may end here.</summary>
    Good,
}
