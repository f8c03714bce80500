namespace Huozi.Typesetting.MakeUp;

/// <summary>A made-up page: where every article stands, and the cuts between them.</summary>
/// <param name="Blocks">The articles, in the order of the page.</param>
/// <param name="Cuts">The lines between articles.</param>
/// <param name="Cost">What is wrong with the page.</param>
internal sealed record PagePlan(IReadOnlyList<PlacedBlock> Blocks, IReadOnlyList<PageCut> Cuts, double Cost);
