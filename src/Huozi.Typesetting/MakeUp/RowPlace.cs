namespace Huozi.Typesetting.MakeUp;

/// <summary>Where a body row stands: its column, and its row below the top of the body.</summary>
internal readonly record struct RowPlace(int Column, int Row);
