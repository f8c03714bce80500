using Huozi.Specimens.Drawing;
using Huozi.Specimens.Type;

namespace Huozi.Specimens.Setting;

/// <summary>A paragraph, or a line that stands alone, to be poured into columns. Lengths are points.</summary>
internal sealed record FlowItem
{
    public required StyledText Text { get; init; }

    public required double Size { get; init; }

    public required double Leading { get; init; }

    /// <summary>The indent of its first line.</summary>
    public double Indent { get; init; }

    /// <summary>The white before it; none at the top of a column.</summary>
    public double Before { get; init; }

    /// <summary>Where its last line stands.</summary>
    public Alignment Last { get; init; }

    /// <summary>Where its other lines stand.</summary>
    public Alignment Body { get; init; } = Alignment.Justify;

    public LineRules Rules { get; init; }

    /// <summary>Whether a column may not end with it.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>The colour behind its lines; null for none.</summary>
    public string? Ground { get; init; }

    /// <summary>How many lines its first character is high; 0 for no large initial.</summary>
    public int InitialLines { get; init; }
}
