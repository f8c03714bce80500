namespace Huozi.Fonts;

/// <summary>One glyph of shaped text.</summary>
/// <param name="Id">Its number in the face.</param>
/// <param name="Advance">How far the next glyph starts to its right, in thousandths of the size.</param>
/// <param name="Offset">How far it is drawn to the right of its place, in thousandths of the size.</param>
/// <param name="Cluster">Where the text it stands for starts, in UTF-16 units.</param>
public readonly record struct ShapedGlyph(ushort Id, int Advance, int Offset, int Cluster);
