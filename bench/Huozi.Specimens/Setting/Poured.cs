using Huozi.Specimens.Drawing;

namespace Huozi.Specimens.Setting;

/// <summary>Text that was poured into columns.</summary>
internal sealed record Poured
{
    public required IReadOnlyList<Mark> Marks { get; init; }

    /// <summary>What the text covers of each column that it reaches.</summary>
    public required IReadOnlyList<Box> Zones { get; init; }

    /// <summary>Whether all of it found room.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>The item that did not find room, whole or in part.</summary>
    public int Item { get; init; }

    /// <summary>The first character of it that did not.</summary>
    public int Place { get; init; }

    /// <summary>The room that is left, in order.</summary>
    public required IReadOnlyList<Box> Rest { get; init; }
}
