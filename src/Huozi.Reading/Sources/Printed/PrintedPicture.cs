using Huozi.Model.Geometry;

namespace Huozi.Reading.Sources.Printed;

/// <summary>A picture on a printed page.</summary>
/// <param name="Area">Where it shows, in points.</param>
/// <param name="Number">Its number among the page's pictures in the source, from 0: by it the source gives the picture itself.</param>
public readonly record struct PrintedPicture(Area Area, int Number);
