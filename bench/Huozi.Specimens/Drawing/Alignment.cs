namespace Huozi.Specimens.Drawing;

/// <summary>Where a line stands in its width.</summary>
internal enum Alignment
{
    /// <summary>At the left (in vertical text, the top).</summary>
    Start,

    /// <summary>In the middle.</summary>
    Centre,

    /// <summary>At the right.</summary>
    End,

    /// <summary>From edge to edge: the white is shared out between the characters.</summary>
    Justify,
}
