using Huozi.Model.Layout;

namespace Huozi.Model.Styles;

/// <summary>The colours of a paper. Text that is not named here is black.</summary>
public sealed record Colours
{
    /// <summary>The paper's colour (套红): the rules of the nameplate.</summary>
    public required Ink Accent { get; init; }

    /// <summary>Behind opinions in a frame and advertisements (底纹).</summary>
    public required Ink Shade { get; init; }

    /// <summary>Rules and frames (线、框).</summary>
    public required Ink Rule { get; init; }

    /// <summary>Behind the nameplate; paper for none.</summary>
    public required Ink Nameplate { get; init; }

    /// <summary>The paper's name.</summary>
    public required Ink Title { get; init; }

    /// <summary>Who publishes it.</summary>
    public required Ink Publishers { get; init; }

    /// <summary>Text and frame of the ear.</summary>
    public required Ink Ear { get; init; }

    /// <summary>The page number in the folio.</summary>
    public required Ink FolioNumber { get; init; }

    /// <summary>Behind that number; paper for none.</summary>
    public required Ink FolioGround { get; init; }

    /// <summary>The paper's name in the folio.</summary>
    public required Ink FolioTitle { get; init; }

    /// <summary>The name of a standing column.</summary>
    public required Ink Column { get; init; }

    /// <summary>The bar behind that name.</summary>
    public required Ink ColumnGround { get; init; }
}
