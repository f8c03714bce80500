namespace Huozi.Typesetting.Paragraphs;

/// <summary>In which order the gaps of a line give way when it must be shortened, the first first (CLREQ, procedures for inter-character spacing reduction).</summary>
/// <remarks>CLREQ's first step, marks at a line's end, is no step here: they have half their width before a line is measured.</remarks>
internal enum GiveStep : byte
{
    /// <summary>Spaces between Western words, to a quarter em (step b).</summary>
    WordSpace,

    /// <summary>The blanks around middle dots (step c).</summary>
    MiddleDot,

    /// <summary>The blanks of brackets and quotation marks (step d).</summary>
    Bracket,

    /// <summary>The blanks of commas, enumeration commas, semicolons and colons (step e).</summary>
    Pause,

    /// <summary>Gaps between ideographs and Western text, to an eighth of an em (step f).</summary>
    WesternGap,

    /// <summary>The blanks of full stops, question and exclamation marks (step g).</summary>
    Stop,

    /// <summary>Never.</summary>
    None,
}
