using Huozi.Model.Geometry;

namespace Huozi.Reading.Sources.Printed;

/// <summary>One glyph on a printed page.</summary>
/// <param name="Text">The text it stands for, in ordinary forms; never empty, and never blank: blanks are left out and seen as white.</param>
/// <param name="Body">The square it is set in, in points: for a level glyph its advance by its size, 0.88 of the size above the baseline; the em square
/// of a glyph in vertical text. For a recogniser's characters, the box it gives.</param>
/// <param name="Size">The side of its em square, in points.</param>
/// <param name="Face">The name of its face, without the tag of a subset; empty where the source has none.</param>
/// <param name="Ink">Its colour: red, green, blue, a byte each, red the highest.</param>
/// <param name="Turns">How many quarters it is turned clockwise from upright: 0 to 3.</param>
/// <param name="Confidence">How sure the source is of <paramref name="Text"/>, from 0 to 1; 1 for a text layer.</param>
public readonly record struct PrintedGlyph(string Text, Area Body, double Size, string Face, int Ink, int Turns, float Confidence);
