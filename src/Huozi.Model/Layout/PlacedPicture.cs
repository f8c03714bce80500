using Huozi.Model.Geometry;

namespace Huozi.Model.Layout;

/// <summary>A picture on a page.</summary>
/// <param name="File">Its file, as <see cref="Picture.File"/> names it.</param>
/// <param name="Area">Where it shows.</param>
/// <param name="Shown">The part of the picture that shows, in pixels from its top left corner: left, top, width, height.</param>
/// <param name="Alt">What a reader who cannot see it is told.</param>
public sealed record PlacedPicture(string File, Rect Area, (int Left, int Top, int Width, int Height) Shown, string Alt);
