namespace Huozi.Specimens.Looks;

/// <summary>How an inner page is headed.</summary>
internal enum FolioForm
{
    /// <summary>Number and section at the left, the paper in the middle, the date and the editors at the right.</summary>
    Rule,

    /// <summary>White on a band of colour.</summary>
    Band,

    /// <summary>A big number in a box, the section beside it.</summary>
    Box,

    /// <summary>All in one small line.</summary>
    Line,

    /// <summary>A section name in the middle, number and date at the sides.</summary>
    Centre,

    /// <summary>At the foot of the page.</summary>
    Foot,
}
