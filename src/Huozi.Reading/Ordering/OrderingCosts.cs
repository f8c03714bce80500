namespace Huozi.Reading.Ordering;

/// <summary>What speaks for and against one block's following another, in logarithms of odds: below 0 speaks for it.</summary>
internal static class OrderingCosts
{
    // A line that fills its column and ends inside a sentence wants to go on; a paragraph that has ended need not.
    public const double CutGoesOn = -4;
    public const double SentenceGoesOn = 2;
    public const double FullParagraphEnds = 0.3;
    public const double CutBeforeIndent = 3;
    public const double ParagraphEnds = -0.8;

    // A report's opening (本报讯, 电头) seldom stands inside an article.
    public const double ReportOpens = 3;
    public const double ShortBeforeText = 7;

    // What the language says, for each power of e of its odds.
    public const double Language = 0.45;
    public const double MostLanguage = 8;

    // Where the next block stands.
    public const double RightBelow = -5;
    public const double PastIsland = -2;
    public const double BelowInColumn = 0;
    public const double NextColumn = -2;
    public const double EachColumn = 2;
    public const double EachLineOff = 0.3;
    public const double MostLinesOff = 3;
    public const double Backwards = 5;
    public const double OtherSize = 3;
    public const double OtherFace = 0.7;
    public const double OtherMeasure = 1.5;
    public const double OverRule = 3;
    public const double OverUprightRule = 3;
    public const double OverHead = 4;

    // Beginnings and ends.
    public const double HeadBegins = -3;
    public const double HeadBeforeCut = 6;
    public const double NoHead = 8;
    public const double NoHeadCut = 11;
    public const double SubheadNoHead = 3;
    public const double HeadAlone = 6;
    public const double CutEnds = 6;
    public const double SentenceEnds = 1;
    public const double ParagraphLast = 0;
    public const double BylineEnds = -3;
    public const double AfterByline = 9;
}
