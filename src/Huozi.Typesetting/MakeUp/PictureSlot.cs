namespace Huozi.Typesetting.MakeUp;

/// <summary>Where an article's pictures stand: one below the other or side by side, in its rightmost columns or across all of them.</summary>
/// <param name="Columns">How many columns they span.</param>
/// <param name="Cells">The place of each picture.</param>
/// <param name="Rows">All rows, captions and one row of white below included.</param>
/// <param name="Cost">What is wrong with it.</param>
internal sealed record PictureSlot(int Columns, IReadOnlyList<PictureCell> Cells, int Rows, double Cost);
