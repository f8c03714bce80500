namespace Huozi.Reading.Segmenting;

/// <summary>What speaks against a line's role, and against two roles in a row; the segmentation with the lowest sum is taken.</summary>
/// <remarks>
/// A cost of 1 is about what one weak sign is worth, 5 what a strong one is, <see cref="Never"/> what cannot be. The values were chosen on
/// two kinds of dump, one line for each paragraph and hard-wrapped columns, and are held by the property tests over invented papers.
/// </remarks>
internal static class SegmentingCosts
{
    /// <summary>What cannot be.</summary>
    public const double Never = 1000;

    /// <summary>A line that is a byline, a jump or a continuation, read as anything else.</summary>
    public const double MarkReadAsText = 7;

    /// <summary>Names alone on a line, read as anything but a byline.</summary>
    public const double NamesReadAsText = 2;

    /// <summary>Names without a label, read as a byline under a headline: they may be the start of a sentence.</summary>
    public const double BareByline = 1.5;

    /// <summary>A headline with 。 inside or at its end.</summary>
    public const double HeadingWithStop = 10;

    /// <summary>A heading that ends with ，、；: it was cut.</summary>
    public const double HeadingEndsWithPause = 5;

    /// <summary>For each ， or ； in a heading: spaces do their work there.</summary>
    public const double HeadingWithPause = 1.5;

    /// <summary>A heading that ends with 的, 和, 在: it was cut.</summary>
    public const double HeadingEndsOpen = 2.5;

    /// <summary>A heading that ends with ！ or ？: some do.</summary>
    public const double HeadingExclaims = 0.5;

    /// <summary>A heading that begins as a report's first paragraph does.</summary>
    public const double HeadingOpensReport = 5;

    /// <summary>A heading as long as the lines of the column: it may be the first of a paragraph.</summary>
    public const double HeadingFillsColumn = 1;

    /// <summary>For each character that a headline is longer than 36: the longest of county papers have two lines of 18.</summary>
    public const double HeadlineLong = 0.6;

    /// <summary>For each character that a headline's first line is shorter than 5.</summary>
    public const double HeadlineShort = 1;

    /// <summary>A heading with a paragraph's indent, or right below a paragraph in a dump that parts its blocks.</summary>
    public const double HeadingPlace = 1.5;

    /// <summary>A paragraph or heading that begins with a mark which cannot begin a line of text.</summary>
    public const double BeginsWithClosingMark = 10;

    /// <summary>A paragraph without the indent that the dump's paragraphs have.</summary>
    public const double NotIndented = 4;

    /// <summary>A line that goes on with a paragraph, though it has an indent.</summary>
    public const double Indented = 7;

    /// <summary>A paragraph broken off: the line before ends no sentence and nothing goes on with it.</summary>
    public const double Unfinished = 5;

    /// <summary>The same after ：, where a list may follow.</summary>
    public const double UnfinishedAfterColon = 1;

    /// <summary>Anything but more of the paragraph, while a quotation or bracket of the line before is open.</summary>
    public const double PairLeftOpen = 4;

    /// <summary>More of a paragraph, though the line before ended a sentence and was not full.</summary>
    public const double MoreAfterSentence = 7;

    /// <summary>The same in the same block, where paragraphs are known by their indents.</summary>
    public const double MoreWithoutIndent = 2;

    /// <summary>More of a paragraph, or a new one, after a full line that happens to end a sentence: either is likely.</summary>
    public const double AfterFullLine = 0.7;

    /// <summary>A first line two characters short of the column, as an indent leaves it, is not more of a paragraph.</summary>
    public const double LostIndent = 1.5;

    /// <summary>A paragraph cut by a column's end: rare in a dump that has a line for each paragraph.</summary>
    public const double Cut = 1.5;

    /// <summary>The least that a cut costs, whatever speaks for it: a text in whole paragraphs is the likelier.</summary>
    public const double CutAtLeast = 0.5;

    /// <summary>A cut that leaves a few words without any mark, as a subhead has them: seldom, while subheads are common.</summary>
    public const double CutLeavesFewWords = 4.5;

    /// <summary>A cut before a day or dateline, with which reports begin.</summary>
    public const double CutBeforeOpening = 3;

    /// <summary>The two characters on both sides of the cut stand together elsewhere in the paper: they are one word.</summary>
    public const double CutInsideWord = -2.5;

    /// <summary>The cut line goes on right below, in a dump where paragraphs are parted by empty lines.</summary>
    public const double CutInsideBlock = -5;

    /// <summary>A kicker that ends with —— or ：.</summary>
    public const double KickerMarked = 0.5;

    /// <summary>A kicker known only by being shorter than the headline.</summary>
    public const double KickerShorter = 2;

    /// <summary>A kicker that is not shorter than its headline.</summary>
    public const double KickerLonger = 6;

    /// <summary>A kicker that a space breaks into lines: it has one line as a rule.</summary>
    public const double KickerBroken = 3;

    /// <summary>A second headline line in the same block of lines.</summary>
    public const double HeadlineMore = 1;

    /// <summary>A second headline line in a dump that does not part its blocks.</summary>
    public const double HeadlineMoreUnparted = 2;

    /// <summary>A second headline line in a block of its own.</summary>
    public const double HeadlineMoreApart = 7;

    /// <summary>Headline lines of very unequal length.</summary>
    public const double HeadlineUneven = 2;

    /// <summary>After several headline lines, a paragraph that does not open a report: the last may be its cut start.</summary>
    public const double HeadlineMoreThenPlain = 1.5;

    /// <summary>A deck without the —— before it.</summary>
    public const double DeckUnmarked = 6;

    /// <summary>A headline without a body.</summary>
    public const double NoBody = 4.5;

    /// <summary>A headline, though nothing said that the article before is over.</summary>
    public const double HeadlineWithoutEnd = 3;

    /// <summary>A paragraph after a headline that opens a report.</summary>
    public const double HeadlineThenOpening = -2;

    /// <summary>A subhead.</summary>
    public const double Subhead = 2;

    /// <summary>For each character that a subhead is longer than 12.</summary>
    public const double SubheadLong = 0.7;

    /// <summary>The only subhead of its article: they come by twos and more, and a cut paragraph may look like one.</summary>
    public const double SubheadAlone = 2;

    /// <summary>For each character that such a subhead is shorter than 5.</summary>
    public const double SubheadShort = 1.5;

    /// <summary>A subhead before a paragraph that opens a report.</summary>
    public const double SubheadThenOpening = 3;

    /// <summary>A paragraph or subhead after a byline or a jump, which end an article.</summary>
    public const double TextAfterEnd = 6;

    /// <summary>A paragraph without a headline.</summary>
    public const double NoHeadline = 6;

    /// <summary>A byline after a paragraph that is broken off.</summary>
    public const double BylineAfterUnfinished = 3;
}
