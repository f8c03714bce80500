namespace Huozi.Specimens.Looks;

/// <summary>How a subhead is set.</summary>
internal enum SubheadForm
{
    /// <summary>Bold, in the middle.</summary>
    Centre,

    /// <summary>Bold, at the paragraph's indent.</summary>
    Indented,

    /// <summary>Bold, at the left edge.</summary>
    Left,

    /// <summary>In the middle, with a line of white before and a larger size.</summary>
    Large,

    /// <summary>White on colour.</summary>
    Reversed,

    /// <summary>Numbered.</summary>
    Numbered,
}
