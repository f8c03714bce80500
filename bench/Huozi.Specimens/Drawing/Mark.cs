namespace Huozi.Specimens.Drawing;

/// <summary>Something printed.</summary>
internal abstract record Mark;
