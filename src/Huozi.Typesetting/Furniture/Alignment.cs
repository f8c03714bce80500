namespace Huozi.Typesetting.Furniture;

/// <summary>How a single line stands in its width.</summary>
internal enum Alignment
{
    /// <summary>At the left edge.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>At the right edge.</summary>
    Right,
}
