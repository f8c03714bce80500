namespace Huozi.Specimens.Copy;

/// <summary>A paragraph or a subhead.</summary>
internal readonly record struct Block(string Text, bool IsSubhead);
