namespace Huozi.Model;

/// <summary>One day's paper (一期): what it says, without geometry.</summary>
public sealed record Issue
{
    /// <summary>The newspaper.</summary>
    public required Title Title { get; init; }

    /// <summary>The day of publication. Weekday and lunar date follow from it.</summary>
    public required DateOnly Date { get; init; }

    /// <summary>The running number since the paper's founding (总期号); null where the copy states none.</summary>
    public int? Number { get; init; }

    /// <summary>The lines in the box beside the nameplate (报眼).</summary>
    public Sequence<string> Ear { get; init; } = [];

    /// <summary>The name of the house style it is set in; null for the default.</summary>
    public string? Style { get; init; }

    /// <summary>The pages, by number.</summary>
    public required Sequence<Page> Pages { get; init; }
}
