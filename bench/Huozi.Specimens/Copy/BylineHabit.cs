namespace Huozi.Specimens.Copy;

/// <summary>Where and how a report names its writers.</summary>
internal enum BylineHabit
{
    /// <summary>Nowhere.</summary>
    None,

    /// <summary>On a line of its own under the head.</summary>
    UnderHead,

    /// <summary>In parentheses after the last sentence.</summary>
    ParenthesesInline,

    /// <summary>In parentheses on a line of its own at the end.</summary>
    ParenthesesOwn,

    /// <summary>In the opening, after 本报讯.</summary>
    Dateline,

    /// <summary>In the opening, after an agency or a place and the day.</summary>
    AgencyDateline,
}
