namespace Huozi.Model.Styles;

/// <summary>How thick the rules are (线), in points.</summary>
public sealed record RuleWeights
{
    /// <summary>Between articles (隔线).</summary>
    public required double Articles { get; init; }

    /// <summary>Around articles (边框).</summary>
    public required double Frames { get; init; }

    /// <summary>Around advertisements.</summary>
    public required double Advertisements { get; init; }

    /// <summary>The strong rule of nameplate and folio (反线).</summary>
    public required double Heavy { get; init; }

    /// <summary>The fine rules of nameplate, ear, folio and imprint (正线).</summary>
    public required double Light { get; init; }
}
