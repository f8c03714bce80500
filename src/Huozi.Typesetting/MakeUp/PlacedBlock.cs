namespace Huozi.Typesetting.MakeUp;

/// <summary>An article in its place on the page's grid.</summary>
internal sealed record PlacedBlock(ArticleCopy Copy, BlockPlan Plan, int Column, int Row);
