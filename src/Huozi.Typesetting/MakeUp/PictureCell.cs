using Huozi.Model.Geometry;

namespace Huozi.Typesetting.MakeUp;

/// <summary>The place of one picture in a slot, with its caption below it.</summary>
/// <param name="Left">Its left edge, from the slot's.</param>
/// <param name="Width">Its width.</param>
/// <param name="Row">Its first row, from the slot's.</param>
/// <param name="Rows">How many rows it is high.</param>
/// <param name="CaptionMeasure">The width of its caption in em of body type.</param>
internal readonly record struct PictureCell(Length Left, Length Width, int Row, int Rows, int CaptionMeasure);
