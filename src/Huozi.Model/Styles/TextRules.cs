namespace Huozi.Model.Styles;

/// <summary>How text is set in lines: the rules that papers differ in.</summary>
/// <remarks>The numbers of the gap between Han and Western characters (中西间距) are thousandths of an em; three equal ones fix it.</remarks>
public sealed record TextRules
{
    /// <summary>Which marks may not start or end a line.</summary>
    public Prohibition Prohibition { get; init; } = Prohibition.Gb;

    /// <summary>Whether marks that stand side by side give up their blank halves (标点挤压; CLREQ 3.1.6.1).</summary>
    public bool SqueezeMarks { get; init; } = true;

    /// <summary>Whether a mark at a line's end is half an em wide (行末半角; CLREQ 3.1.6).</summary>
    public bool HalveLineEndMarks { get; init; } = true;

    /// <summary>Whether an opening mark at a line's start loses its blank half.</summary>
    public bool TrimLineStart { get; init; } = true;

    /// <summary>Whether an opening mark at a paragraph's start loses its blank half, so that its text stands in the indent exactly.</summary>
    public bool TrimParagraphStart { get; init; } = true;

    /// <summary>The gap between a Han character and a Western one (CLREQ 3.2.5: a quarter of an em).</summary>
    public int WesternGap { get; init; } = 250;

    /// <summary>What that gap may shrink to (CLREQ 3.2.2: an eighth).</summary>
    public int WesternGapMinimum { get; init; } = 125;

    /// <summary>What that gap may grow to.</summary>
    public int WesternGapMaximum { get; init; } = 333;

    /// <summary>Whether a last line of a single character is avoided (孤字).</summary>
    public bool AvoidLoneCharacter { get; init; } = true;

    /// <summary>Whether a paragraph's line alone at the head or foot of a column is avoided (孤行).</summary>
    public bool AvoidLoneLine { get; init; } = true;
}
