namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>Ink along a line with white before and after it.</summary>
/// <param name="Start">Where it begins, along the reading direction.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Thickness">Its extent across the reading direction.</param>
internal readonly record struct Stretch(double Start, double End, double Thickness);
