namespace Huozi.Model.Styles;

/// <summary>The white around the printed part of a page, in millimetres.</summary>
public readonly record struct Margins(double Top, double Bottom, double Side);
