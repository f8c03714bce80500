namespace Huozi.Reading.Untangling;

/// <summary>What joining strands costs where <see cref="UntanglingNetworks"/> does not say: found by trying, on the scale of natural logarithms of odds.</summary>
internal static class JoinCosts
{
    /// <summary>A text's beginning or ending costs so much more than its odds say.</summary>
    public const double Alone = 0.5;

    /// <summary>A byline that begins or ends a text.</summary>
    public const double BylineEnds = 2;
    public const double BylineBegins = 3;

    /// <summary>Text after an article's end; what opens a report after text.</summary>
    public const double AfterArticle = 4;
    public const double OpensReport = 4;

    /// <summary>A byline under its text; inside a sentence; of names without brackets; next in the dump; elsewhere.</summary>
    public const double Byline = 2;
    public const double BylineInSentence = 3;
    public const double BareByline = 2;
    public const double NextInDump = 0.3;
    public const double BylineElsewhere = 4;

    /// <summary>How far below a head its text begins: by row, by piece, at most; and where it begins before the head.</summary>
    public const double EachRow = 0.4;
    public const double EachPiece = 0.05;
    public const double MostBelow = 5;
    public const double Before = 5;

    /// <summary>What head and text share counts so much, and at most so much.</summary>
    public const double Topic = 1.5;
    public const double MostTopic = 4;

    /// <summary>A head over what goes on with text before it: a subhead.</summary>
    public const double Subhead = 1.5;
}
