namespace Huozi.Typesetting.MakeUp;

/// <summary>A cut between articles: level, in the row of white above <paramref name="Row"/>, or upright, in the gutter left of <paramref name="Column"/>.</summary>
/// <param name="IsUpright">Whether it runs from top to bottom.</param>
/// <param name="Column">Its first column, or the column right of it.</param>
/// <param name="Row">Its first row, or the row below it.</param>
/// <param name="Length">How many columns or rows long it is.</param>
internal readonly record struct PageCut(bool IsUpright, int Column, int Row, int Length);
