namespace Huozi.Reading.Furniture;

/// <summary>What a body is to the paper.</summary>
[Flags]
internal enum OrganisationRoles
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>主管.</summary>
    Supervisor = 1,

    /// <summary>主办.</summary>
    Organiser = 2,

    /// <summary>编辑出版.</summary>
    Publisher = 4,
}
