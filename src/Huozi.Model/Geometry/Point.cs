namespace Huozi.Model.Geometry;

/// <summary>A place on a page, from its top left corner; y grows downwards.</summary>
public readonly record struct Point(Length X, Length Y);
