namespace Huozi.Reading.Untangling;

/// <summary>What joining strands costs where <see cref="UntanglingWeights"/> does not say: found by trying, on the scale of natural logarithms of odds.</summary>
internal static class JoinCosts
{
    /// <summary>A text's beginning or ending costs so much more than its odds say.</summary>
    public const double Alone = 1;

    /// <summary>A head without a text; a byline that begins or ends one.</summary>
    public const double HeadEnds = 4;
    public const double BylineEnds = 2;
    public const double BylineBegins = 3;

    /// <summary>Text after an article's end; what opens a report after text.</summary>
    public const double AfterArticle = 4;
    public const double OpensReport = 4;

    /// <summary>A head over its text; over the rest of itself; over text inside a paragraph; how far below, by row and by piece, at most.</summary>
    public const double UnderHead = 0.5;
    public const double HeadGoesOn = 0;
    public const double InsideParagraph = 3;
    public const double EachRow = 0.4;
    public const double EachPiece = 0.05;
    public const double MostBelow = 5;

    /// <summary>Next in the dump, though in another column.</summary>
    public const double NextInDump = 0.3;

    /// <summary>What head and text share counts so much.</summary>
    public const double Topic = 2;

    /// <summary>A byline under its text; inside a sentence; of names without brackets.</summary>
    public const double Byline = 2;
    public const double BylineInSentence = 3;
    public const double BareByline = 2;
    public const double BylineElsewhere = 4;
}
