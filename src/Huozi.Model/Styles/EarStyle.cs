namespace Huozi.Model.Styles;

/// <summary>The box beside the nameplate (报眼), in points where nothing else is said.</summary>
public sealed record EarStyle
{
    /// <summary>Its width in thousandths of the page's between the margins.</summary>
    public required int Width { get; init; }

    /// <summary>The white between the name and the box.</summary>
    public required double Gap { get; init; }

    /// <summary>The white above the box.</summary>
    public required double Above { get; init; }

    /// <summary>The white below the box, to the white above the date line.</summary>
    public required double Below { get; init; }

    /// <summary>The white between the box and its text.</summary>
    public required double Padding { get; init; }

    /// <summary>The largest size of its text, which shrinks to its room.</summary>
    public required double Size { get; init; }

    /// <summary>How far inside the frame a second one stands (双线框); 0 for none.</summary>
    public required double SecondFrame { get; init; }
}
