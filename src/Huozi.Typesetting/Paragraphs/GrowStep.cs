namespace Huozi.Typesetting.Paragraphs;

/// <summary>In which order the gaps of a line grow when it must be lengthened, the first first (CLREQ, procedures for inter-character space expansion).</summary>
internal enum GrowStep : byte
{
    /// <summary>Spaces between Western words, to half an em (step a).</summary>
    WordSpace,

    /// <summary>Gaps between ideographs and Western text, to a third of an em (step b).</summary>
    WesternGap,

    /// <summary>All others, evenly and without limit.</summary>
    Spread,

    /// <summary>Never: inside what belongs together, beside connectors and strokes.</summary>
    None,
}
