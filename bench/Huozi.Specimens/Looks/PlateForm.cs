namespace Huozi.Specimens.Looks;

/// <summary>How the paper's name heads the front page.</summary>
internal enum PlateForm
{
    /// <summary>In the middle over the whole width, with ears and a line of dates.</summary>
    Centre,

    /// <summary>At the top left over some columns, a report beside it.</summary>
    Corner,

    /// <summary>At the left over the whole width, the dates beside it.</summary>
    Left,

    /// <summary>White on a band of colour.</summary>
    Band,

    /// <summary>Upright at the left, a report beside it.</summary>
    Upright,
}
