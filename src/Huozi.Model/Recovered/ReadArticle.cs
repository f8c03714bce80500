using Huozi.Model.Geometry;

namespace Huozi.Model.Recovered;

/// <summary>An article as it was found on a page.</summary>
public sealed record ReadArticle
{
    /// <summary>What it says. <see cref="Article.Pictures"/> is empty where the pictures have no files yet.</summary>
    public required Article Article { get; init; }

    /// <summary>The writers' line as it is printed, with its brackets and bullet; null where there is none, where the dateline holds it, and where the source does not tell.</summary>
    public string? PrintedByline { get; init; }

    /// <summary>Its pictures in order.</summary>
    public IReadOnlyList<ReadPicture> Pictures { get; init; } = [];

    /// <summary>What it covers on its page, in points: upright rectangles in reading order, one for its head, each column and each picture; empty where the source has no
    /// geometry.</summary>
    public IReadOnlyList<Area> Zones { get; init; } = [];

    /// <summary>The <see cref="Article.Number"/> of the article on the same page that it belongs to: a photo or a note (资料链接) set inside it; null for none.</summary>
    public int? PartOf { get; init; }

    /// <summary>Where its text goes on in another block, in order.</summary>
    public IReadOnlyList<ReadJoin> Joins { get; init; } = [];

    /// <summary>How sure it is that its parts belong together and are in order, from 0 to 1.</summary>
    public double Confidence { get; init; } = 1;
}
