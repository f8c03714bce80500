namespace Huozi.ReadingScore.Scoring;

/// <summary>How much of some pages' gold a reader found.</summary>
internal sealed record PageScore
{
    /// <summary>How many articles the gold has of the kinds asked for.</summary>
    public int Gold { get; init; }

    /// <summary>How many articles the reader gives; those of other kinds are left out.</summary>
    public int Found { get; init; }

    /// <summary>How many articles of the gold have a counterpart whose body is as good as theirs.</summary>
    public int Matched { get; init; }

    /// <summary>The likeness of the bodies, from 0 to 1 for each article of the gold, together.</summary>
    public double BodySum { get; init; }

    /// <summary>How many articles of the gold have a headline.</summary>
    public int Headlines { get; init; }

    /// <summary>How many of the headlines are found, to the character.</summary>
    public int HeadlinesFound { get; init; }

    /// <summary>How many articles of the gold have a byline.</summary>
    public int Bylines { get; init; }

    /// <summary>How many of the bylines are found, to the character.</summary>
    public int BylinesFound { get; init; }

    /// <summary>How many paragraphs of the gold have another after them.</summary>
    public int Breaks { get; init; }

    /// <summary>How many paragraphs the reader ends, in the articles that have a counterpart.</summary>
    public int BreaksGiven { get; init; }

    /// <summary>How many of these are breaks of the gold.</summary>
    public int BreaksFound { get; init; }

    /// <summary>How many characters of the gold the reader does not give.</summary>
    public int Lost { get; init; }

    /// <summary>How many characters the reader gives that are not on the page, or gives too often.</summary>
    public int Doubled { get; init; }

    /// <summary>How many characters the gold has.</summary>
    public int Characters { get; init; }

    /// <summary>The share of the articles given that match.</summary>
    public double Precision => Share(Matched, Found);

    /// <summary>The share of the gold's articles that are matched.</summary>
    public double Recall => Share(Matched, Gold);

    /// <summary>The harmonic mean of precision and recall.</summary>
    public double F1 => Share(2 * Precision * Recall, Precision + Recall);

    /// <summary>The mean likeness of the bodies.</summary>
    public double Body => Share(BodySum, Gold);

    /// <summary>The share of the headlines found.</summary>
    public double Headline => Share(HeadlinesFound, Headlines);

    /// <summary>The share of the bylines found.</summary>
    public double Byline => Share(BylinesFound, Bylines);

    /// <summary>The harmonic mean of precision and recall of the paragraph breaks.</summary>
    public double ParagraphF1
    {
        get
        {
            var (precision, recall) = (Share(BreaksFound, BreaksGiven), Share(BreaksFound, Breaks));
            return Share(2 * precision * recall, precision + recall);
        }
    }

    /// <summary>Both pages' figures together.</summary>
    public static PageScore operator +(PageScore a, PageScore b) => new()
    {
        Gold = a.Gold + b.Gold,
        Found = a.Found + b.Found,
        Matched = a.Matched + b.Matched,
        BodySum = a.BodySum + b.BodySum,
        Headlines = a.Headlines + b.Headlines,
        HeadlinesFound = a.HeadlinesFound + b.HeadlinesFound,
        Bylines = a.Bylines + b.Bylines,
        BylinesFound = a.BylinesFound + b.BylinesFound,
        Breaks = a.Breaks + b.Breaks,
        BreaksGiven = a.BreaksGiven + b.BreaksGiven,
        BreaksFound = a.BreaksFound + b.BreaksFound,
        Lost = a.Lost + b.Lost,
        Doubled = a.Doubled + b.Doubled,
        Characters = a.Characters + b.Characters,
    };

    /// <summary>The line that <c>score.py</c> prints after a page's name.</summary>
    public override string ToString() =>
        $"gold {Gold,4} pred {Found,4}  P {Precision:0.000} R {Recall:0.000} F1 {F1:0.000}  bodysim {Body:0.000}  head {Headline:0.000}  byline {Byline:0.000}  " +
        $"paraF1 {ParagraphF1:0.000}  lost {Lost} dup {Doubled} of {Characters}";

    private static double Share(double part, double whole) => whole == 0 ? 0 : part / whole;
}
