namespace Huozi.Model.Styles;

/// <summary>The nameplate (报头): the paper's name and publishers, and below them the date line. In points where nothing else is said.</summary>
public sealed record NameplateStyle
{
    /// <summary>Its height with the date line, in millimetres.</summary>
    public required double Height { get; init; }

    /// <summary>The white between the edges of its ground and what stands on it.</summary>
    public required double Padding { get; init; }

    /// <summary>Whether name and publishers stand in the middle, rather than at the left.</summary>
    public required bool Centred { get; init; }

    /// <summary>The largest size of the name, which shrinks to its room.</summary>
    public required double TitleSize { get; init; }

    /// <summary>The white between the characters of the name, in thousandths of an em.</summary>
    public required int TitleTracking { get; init; }

    /// <summary>The white below the publishers.</summary>
    public required double PublishersBelow { get; init; }

    /// <summary>The size of the publishers.</summary>
    public required double PublishersSize { get; init; }

    /// <summary>The distance between the rows of the publishers.</summary>
    public required double PublishersLeading { get; init; }

    /// <summary>The white above the date line.</summary>
    public required double DateGap { get; init; }

    /// <summary>The height of the date line.</summary>
    public required double DateHeight { get; init; }

    /// <summary>The size of the date line.</summary>
    public required double DateSize { get; init; }
}
