namespace Huozi.Specimens.Drawing;

/// <summary>A straight rule between two places, level or upright.</summary>
/// <param name="Line">From its upper or left end to the other; one of its sides is 0.</param>
/// <param name="Weight">How heavy it is, in points.</param>
/// <param name="Ink">Its colour.</param>
/// <param name="Pattern">How it is drawn.</param>
internal sealed record RuleMark(Box Line, double Weight, string Ink, RulePattern Pattern = RulePattern.Solid) : Mark;
