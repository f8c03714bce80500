namespace Huozi.Specimens.Type;

/// <summary>How lines may end.</summary>
/// <param name="Hangs">Whether a pause or stop may stand outside the measure (悬挂).</param>
/// <param name="Squeezes">Whether marks may give up half their width to keep one more on the line (挤压).</param>
internal readonly record struct LineRules(bool Hangs, bool Squeezes);
