namespace Huozi.Typesetting.Headlines;

/// <summary>What the breaks of a head cost. 1 is a break that a chief sub-editor would mark; lines of 12 and 6 characters, uneven as they are, come to 0.9.</summary>
/// <remarks>The values were set on the titles of a month of a national daily, broken into two lines and read: breaks that read ill were to cost more than the unevenness that avoids them.</remarks>
internal static class HeadBreakCosts
{
    /// <summary>A word torn apart (拆词): worse than any imbalance.</summary>
    public const double TornWord = 4;

    /// <summary>A unit of sense torn apart: a name, a number and its measure word, a place and what it is. Worse than lines of 14 and 4.</summary>
    public const double TornUnit = 2.2;

    /// <summary>A title or a quotation torn apart that half a line holds.</summary>
    public const double TornQuotation = 1.8;

    /// <summary>One that is longer: it must be broken somewhere, but rather around it than in it.</summary>
    public const double TornLongQuotation = 0.5;

    /// <summary>Two words that stand together in the article itself: likely a phrase of its own (a project, an office).</summary>
    public const double TornPhrase = 0.35;

    /// <summary>The same where the words themselves are not sure: likely a name that no table knows.</summary>
    public const double TornName = 1.5;

    /// <summary>Two words that stand together in news: a fixed phrase, or near one.</summary>
    public const double TornPair = 0.6;

    /// <summary>Two words of one character each: mostly a verb and how it ends (点|亮, 贴|在).</summary>
    public const double TornShortWords = 0.6;

    /// <summary>A number with its measure word from what is counted (六百名|干部).</summary>
    public const double TornCount = 1.0;

    /// <summary>A line that starts with a word that leans on what is before it (的, 了, 等), or ends with one that leans on what is after it (在, 把, 第).</summary>
    public const double Leaning = 1.0;

    /// <summary>A line that starts with 和 or 与: two lines that read on, but better than one that ends with it.</summary>
    public const double Joining = 0.3;

    /// <summary>A place where a speaker pauses e times less than usual; so much less where he pauses more.</summary>
    public const double Pause = 0.15;

    /// <summary>The least and the most that pausing counts: unevenness may win back the one, and tearing is worse than the other.</summary>
    public const double LeastPause = -0.35;

    /// <inheritdoc cref="LeastPause"/>
    public const double MostPause = 1.2;

    /// <summary>A break where the copy pauses itself, with a mark or a space.</summary>
    public const double Mark = -1.2;

    /// <summary>A break after 、, which parts less.</summary>
    public const double Enumeration = -0.3;

    /// <summary>Lines that differ from the mean by their whole length, squared, for each line.</summary>
    public const double Uneven = 4;
}
