namespace Huozi.Reading.Untangling;

/// <summary>What it costs to see columns in a dump's lines; found by search over generated pages, in natural logarithms of odds.</summary>
internal static class TrackCosts
{
    /// <summary>A column that begins.</summary>
    public const double New = 6;

    /// <summary>A column that begins with a piece unlike those around: a head, a byline, a caption.</summary>
    public const double NewOdd = 2.7;

    /// <summary>An empty line before a column's first piece makes it likelier by so much.</summary>
    public const double AfterGap = 0.6;

    /// <summary>A piece that does not go on from the one it stands together with.</summary>
    public const double Apart = 2;

    /// <summary>A column that stops after a sentence, inside one, or after odd pieces only.</summary>
    public const double Stop = 1;
    public const double StopOpen = 2;
    public const double StopOdd = 0.4;

    /// <summary>A column that goes on after rows without it, and each such row.</summary>
    public const double Back = 1.5;
    public const double EachIdleRow = 0.1;

    /// <summary>What <see cref="Text.Words.Continuity"/> says of two pieces counts so much, and at most so much.</summary>
    public const double Language = 0.9;
    public const double MostLanguage = 5;

    /// <summary>What pieces share with the last ones of their column counts so much, and at most so much.</summary>
    public const double Topic = 0.15;
    public const double MostTopic = 3;

    /// <summary>A piece wider than its column; one after a short piece that ends no sentence.</summary>
    public const double Wide = 2;
    public const double AfterShortOpen = 2;

    /// <summary>A piece as wide as a paragraph's first after a paragraph's last; a full one there; a first one inside a sentence.</summary>
    public const double FirstAfterLast = -0.9;
    public const double FullAfterLast = 1.9;
    public const double FirstAfterOpen = 1.6;

    /// <summary>So much of what a column's best next piece would bring is counted on.</summary>
    public const double Hope = 0.7;
}
