namespace Huozi.Typesetting.MakeUp;

/// <summary>Where an article's pictures stand: one below the other in its rightmost columns, or across all of them.</summary>
/// <param name="Columns">How many columns they span.</param>
/// <param name="PictureRows">How many rows each picture is high.</param>
/// <param name="CaptionRows">How many rows each caption takes.</param>
/// <param name="Cost">What is wrong with it.</param>
internal sealed record PictureSlot(int Columns, int[] PictureRows, int[] CaptionRows, double Cost)
{
    /// <summary>All rows with one row of white below.</summary>
    public int Rows => PictureRows.Sum() + CaptionRows.Sum() + PictureRows.Length;
}
