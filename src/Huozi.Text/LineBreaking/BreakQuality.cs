namespace Huozi.Text.LineBreaking;

/// <summary>How well a line may end between two characters.</summary>
public enum BreakQuality
{
    /// <summary>Not at all.</summary>
    Never,

    /// <summary>Only where nothing else fits: inside an address or a word that is longer than a line.</summary>
    Emergency,

    /// <summary>It may, but a reader stumbles: a number parted from its unit.</summary>
    Poor,

    /// <summary>It may.</summary>
    Good,
}
