namespace Huozi.Model.Pictures;

/// <summary>A picture's width and height in pixels, both above 0.</summary>
public readonly record struct PixelSize(int Width, int Height);
