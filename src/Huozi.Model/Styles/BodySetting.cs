namespace Huozi.Model.Styles;

/// <summary>A size of body type with its leading, both in points.</summary>
/// <param name="Size">The side of the em square.</param>
/// <param name="Leading">The distance from baseline to baseline: one row of the page's grid.</param>
public readonly record struct BodySetting(double Size, double Leading);
