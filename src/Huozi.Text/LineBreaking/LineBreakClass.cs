namespace Huozi.Text.LineBreaking;

/// <summary>What the line breaking rules ask of a character: its Line_Break class, and the few other properties that they name.</summary>
/// <remarks>
/// UAX #14, table 1, by the short names of the standard, after LB1. One bit a class, so that a rule's set of classes is a sum of them and
/// asking whether a character is of the set is one instruction. Start and end of text are <see cref="None"/>.
/// </remarks>
[Flags]
internal enum LineBreakClass : ulong
{
    None = 0,
    AK = 1UL << 0,
    AL = 1UL << 1,
    AP = 1UL << 2,
    AS = 1UL << 3,
    B2 = 1UL << 4,
    BA = 1UL << 5,
    BB = 1UL << 6,
    BK = 1UL << 7,
    CB = 1UL << 8,
    CL = 1UL << 9,
    CM = 1UL << 10,
    CP = 1UL << 11,
    CR = 1UL << 12,
    EB = 1UL << 13,
    EM = 1UL << 14,
    EX = 1UL << 15,
    GL = 1UL << 16,
    H2 = 1UL << 17,
    H3 = 1UL << 18,
    HH = 1UL << 19,
    HL = 1UL << 20,
    HY = 1UL << 21,
    ID = 1UL << 22,
    IN = 1UL << 23,
    IS = 1UL << 24,
    JL = 1UL << 25,
    JT = 1UL << 26,
    JV = 1UL << 27,
    LF = 1UL << 28,
    NL = 1UL << 29,
    NS = 1UL << 30,
    NU = 1UL << 31,
    OP = 1UL << 32,
    PO = 1UL << 33,
    PR = 1UL << 34,
    QU = 1UL << 35,
    RI = 1UL << 36,
    SP = 1UL << 37,
    SY = 1UL << 38,
    VF = 1UL << 39,
    VI = 1UL << 40,
    WJ = 1UL << 41,
    ZW = 1UL << 42,
    ZWJ = 1UL << 43,

    /// <summary>East_Asian_Width is Fullwidth, Wide or Halfwidth: the set $EastAsian of the rules.</summary>
    EastAsian = 1UL << 58,

    /// <summary>A quotation mark of General_Category Pi: “ ‘ «.</summary>
    Pi = 1UL << 59,

    /// <summary>A quotation mark of General_Category Pf: ” ’ ».</summary>
    Pf = 1UL << 60,

    /// <summary>U+25CC, which stands for the missing base of an Indic mark.</summary>
    DottedCircle = 1UL << 61,

    /// <summary>A code point kept for a pictograph to come (Extended_Pictographic and unassigned).</summary>
    Reserved = 1UL << 62,
}
