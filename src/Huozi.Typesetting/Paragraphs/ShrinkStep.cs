namespace Huozi.Typesetting.Paragraphs;

/// <summary>In which order the gaps of a line give way when it must be shortened, the first first (CLREQ 3.2.2, 行内间距挤压).</summary>
internal enum ShrinkStep
{
    /// <summary>Spaces between Western words.</summary>
    WordSpace,

    /// <summary>Gaps between ideographs and Western text.</summary>
    WesternGap,

    /// <summary>The blanks around middle dots.</summary>
    MiddleDot,

    /// <summary>The blanks of brackets and quotation marks.</summary>
    Bracket,

    /// <summary>The blanks of pause marks.</summary>
    Pause,

    /// <summary>The blanks of sentence-ending marks.</summary>
    Stop,

    /// <summary>Never.</summary>
    None,
}
