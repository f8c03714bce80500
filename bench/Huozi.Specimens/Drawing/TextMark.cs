namespace Huozi.Specimens.Drawing;

/// <summary>One printed line of text.</summary>
internal sealed record TextMark : Mark
{
    /// <summary>The line's place: as wide as its measure, as high as its leading; for vertical text the other way round.</summary>
    public required Box Area { get; init; }

    /// <summary>What it says.</summary>
    public required IReadOnlyList<Run> Runs { get; init; }

    /// <summary>The type size in points.</summary>
    public required double Size { get; init; }

    /// <summary>Where it stands in its measure.</summary>
    public Alignment Alignment { get; init; }

    /// <summary>The white after each character, in points.</summary>
    public double Spacing { get; init; }

    /// <summary>Whether it runs downwards.</summary>
    public bool IsVertical { get; init; }

    /// <summary>The colour of a copy set a little aside, under it; null for none.</summary>
    public string? Shadow { get; init; }

    /// <summary>The text of all runs.</summary>
    public string Text => string.Concat(Runs.Select(run => run.Text));
}
