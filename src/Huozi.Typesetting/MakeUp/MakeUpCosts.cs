namespace Huozi.Typesetting.MakeUp;

/// <summary>What make-up pays for each flaw of a page. 1 is a flaw that a chief sub-editor would mark; the cheapest page wins.</summary>
internal static class MakeUpCosts
{
    /// <summary>Each empty row at an article's end, while fewer than it has columns: such a hole is usual, but a full foot is better.</summary>
    public const double EmptyRow = 0.12;

    /// <summary>Each further empty row, squared: a hole in the page.</summary>
    public const double Hole = 0.8;

    /// <summary>Each row of white more than a head needs, squared: a little air is welcome, three rows look lost.</summary>
    public const double LooseHead = 0.15;

    /// <summary>A headline a quarter larger or smaller than its rank prefers, squared with distance.</summary>
    public const double HeadlineSize = 0.5;

    /// <summary>A headline that fills less than half its width, squared with the part that lacks.</summary>
    public const double ThinHeadline = 2.0;

    /// <summary>A headline set as tight as may be, squared with tracking: a size smaller is better, a line more is worse.</summary>
    public const double TightHeadline = 0.3;

    /// <summary>A vertical head that is shorter than three fifths of its columns, squared with the part that lacks: white above and below it.</summary>
    public const double ShortSideHead = 4;

    /// <summary>The lines of a headline after the first, squared: three short lines are a column of words.</summary>
    public const double ExtraHeadlineLine = 0.35;

    /// <summary>A headline broken though one line holds it at the size its rank prefers.</summary>
    public const double NeedlessHeadlineLine = 1.2;

    /// <summary>Each row that a body's columns are below five, squared: strips of text cannot be read.</summary>
    public const double ShallowColumn = 0.25;

    /// <summary>A body ten rows longer than forty, squared with distance: columns without rest tire.</summary>
    public const double LongColumn = 0.5;

    /// <summary>The lead in fewer than two thirds of the page's columns, for each column that lacks, squared.</summary>
    public const double NarrowLead = 0.8;

    /// <summary>A block twice as long as the pleasing shape of 5:2 lets it be, squared with the excess.</summary>
    public const double Shape = 0.5;

    /// <summary>A tenth of a picture cut away to fit the rows, squared with the part.</summary>
    public const double Crop = 0.4;

    /// <summary>Each paragraph of vertical text that a line would hold but for a few characters: most such are verse, and a verse is a line.</summary>
    public const double TornVerse = 0.5;

    /// <summary>Each tier of vertical text after the first: the eye has to go back to the right and find it.</summary>
    public const double Tier = 0.8;

    /// <summary>A picture one column narrower than its place asks for, squared: a stamp is no picture.</summary>
    public const double NarrowPicture = 2;

    /// <summary>A picture one column wider than its place asks for, squared.</summary>
    public const double WidePicture = 0.4;

    /// <summary>An article's pictures twice as high as they should be on a page, squared with the excess.</summary>
    public const double TallPicture = 4;

    /// <summary>Each half point that body type is off the size readers expect, in every page.</summary>
    public const double BodySize = 0.12;

    /// <summary>Each half point that body type is below seventeen twentieths of that size, in every page: eyes tire.</summary>
    public const double SmallBody = 0.6;


    /// <summary>An advertisement narrower than the page, for each column that lacks.</summary>
    public const double NarrowAdvertisement = 0.8;

    /// <summary>Each row that an advertisement is below the height its copy asks for: its room is bought.</summary>
    public const double TightAdvertisement = 0.15;

    /// <summary>Each row that an advertisement is above that height: white in it is cheap.</summary>
    public const double WideAdvertisement = 0.03;
}
