namespace Huozi.Model.Styles;

/// <summary>How large the headline of an article of some importance may be, in points.</summary>
/// <param name="Smallest">The least size.</param>
/// <param name="Preferred">The size that costs nothing.</param>
/// <param name="Largest">The greatest size.</param>
/// <param name="Faces">The faces such headlines take, by turns, so that neighbours differ.</param>
public sealed record HeadlineRank(double Smallest, double Preferred, double Largest, Sequence<string> Faces);
