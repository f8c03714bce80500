namespace Huozi.Specimens.Drawing;

/// <summary>A frame, or an area of colour.</summary>
/// <param name="Area">What it covers.</param>
/// <param name="Fill">The colour inside; null for none.</param>
/// <param name="Stroke">The colour of its frame; null for none.</param>
/// <param name="Weight">How heavy the frame is, in points.</param>
/// <param name="Pattern">How the frame is drawn.</param>
/// <param name="Radius">How round its corners are, in points.</param>
internal sealed record FrameMark(Box Area, string? Fill, string? Stroke = null, double Weight = 0.5, RulePattern Pattern = RulePattern.Solid, double Radius = 0) : Mark;
