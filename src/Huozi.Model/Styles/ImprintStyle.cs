namespace Huozi.Model.Styles;

/// <summary>The imprint (报脚) at the foot of the last page.</summary>
public sealed record ImprintStyle
{
    /// <summary>Its height, in millimetres.</summary>
    public required double Height { get; init; }

    /// <summary>The largest size of its text, which shrinks to one line, in points.</summary>
    public required double Size { get; init; }
}
