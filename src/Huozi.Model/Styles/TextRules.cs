namespace Huozi.Model.Styles;

/// <summary>How lines of text are set: what a house may choose of CLREQ (W3C, Requirements for Chinese Text Layout) and GB/T 15834.</summary>
public sealed record TextRules
{
    /// <summary>Which marks are kept from the start and the end of lines.</summary>
    public Prohibition Prohibition { get; init; } = Prohibition.Gb;

    /// <summary>Whether neighbouring marks share one blank half (CLREQ, adjustment of adjacent punctuation marks).</summary>
    public bool SqueezeMarks { get; init; } = true;

    /// <summary>Whether a middle dot takes half a square (GB/T 15834-2011, 5.1.7) rather than a whole one with blanks that give way.</summary>
    public bool HalveMiddleDots { get; init; } = true;

    /// <summary>Whether a full-width mark at a line's end takes half its width (GB/T 15834-2011, 5.1.10).</summary>
    public bool HalveLineEndMarks { get; init; } = true;

    /// <summary>Whether the blank before an opening mark is trimmed at a line's start (CLREQ, compression of marks at line start).</summary>
    public bool TrimLineStart { get; init; } = true;

    /// <summary>Whether it is trimmed after a paragraph's indent too.</summary>
    public bool TrimParagraphStart { get; init; } = true;

    /// <summary>The gap between ideographs and Western text, in thousandths of an em (CLREQ, mixed text: a quarter em).</summary>
    public int WesternGap { get; init; } = 250;

    /// <summary>The least that it may become when a line is shortened: an eighth of an em.</summary>
    public int WesternGapMinimum { get; init; } = 125;

    /// <summary>The most that it may become when a line is lengthened: a third of an em.</summary>
    public int WesternGapMaximum { get; init; } = 333;

    /// <summary>Whether a last line of one character is avoided (孤字).</summary>
    public bool AvoidLoneCharacter { get; init; } = true;

    /// <summary>Whether a paragraph's single line at the head or foot of a column is avoided (孤行).</summary>
    public bool AvoidLoneLine { get; init; } = true;
}
