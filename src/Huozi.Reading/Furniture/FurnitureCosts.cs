namespace Huozi.Reading.Furniture;

/// <summary>What speaks for and against a line being the paper's name or a line of the ear; the lowest sum wins, and 0 is "neither".</summary>
/// <remarks>
/// Chosen so that any one strong sign (the publisher bears the name, the lines are equally long) outweighs two weak ones; held by the
/// property tests over invented nameplates.
/// </remarks>
internal static class FurnitureCosts
{
    /// <summary>The name is part of an organiser's or the publisher's: 青垣新报编辑出版.</summary>
    public const double TitleInOrganisation = -4;

    /// <summary>It ends as names of newspapers do: 日报, 新闻, 时讯.</summary>
    public const double TitleEnding = -3;

    /// <summary>It shares two characters in a row, or a place, with an organiser: 新青垣 and 青垣区委.</summary>
    public const double TitleSharesPlace = -2;

    /// <summary>It stands on the page's first line.</summary>
    public const double TitleFirst = -2;

    /// <summary>It has empty lines before and after it.</summary>
    public const double TitleAlone = -1;

    /// <summary>It stands in a block with other lines, in a dump that parts its blocks.</summary>
    public const double TitleInBlock = 2;

    /// <summary>For each line before it.</summary>
    public const double TitleLater = 0.2;

    /// <summary>For each character over six: few names are longer.</summary>
    public const double TitleLong = 1;

    /// <summary>A line beside it is as long: slogans come in equal lines, names do not.</summary>
    public const double TitleHasTwin = 2;

    /// <summary>It is a known name of a section: 要闻, 综合.</summary>
    public const double TitleIsSection = 5;

    /// <summary>It is the last line before the text: more likely its headline.</summary>
    public const double TitleLast = 3;

    /// <summary>All lines of the ear are equally long.</summary>
    public const double EarEqual = -4;

    /// <summary>For each character by which the longest line of the ear is longer than the shortest.</summary>
    public const double EarSpread = 0.7;

    /// <summary>The ear begins or ends at an empty line or at other furniture.</summary>
    public const double EarAtBoundary = -1.5;

    /// <summary>The ear begins or ends inside a block of lines.</summary>
    public const double EarInsideBlock = 5;

    /// <summary>The same in a dump that does not part its blocks.</summary>
    public const double EarUnparted = 1;

    /// <summary>The next line is as long too: the ear would be cut short.</summary>
    public const double EarCutShort = 4;

    /// <summary>Furniture or the paper's name comes after it, so that it cannot be a headline.</summary>
    public const double EarBeforeFurniture = -3;

    /// <summary>For each character over eight in its longest line: slogans are short.</summary>
    public const double EarLong = 1.5;
}
