namespace Huozi.Model.Recovered;

/// <summary>How type on a page looks.</summary>
/// <param name="Face">The name of its face; empty where the source has none.</param>
/// <param name="Size">The side of its em square, in points.</param>
/// <param name="Ink">Its colour: red, green, blue, a byte each, red the highest.</param>
/// <param name="Turns">How many quarters it is turned clockwise from upright: 0 to 3.</param>
public readonly record struct TypeLook(string Face, double Size, int Ink, int Turns);
