using Huozi.Model;
using Huozi.Model.Layout;

namespace Huozi.Site;

/// <summary>An issue with all that a reader's screen needs: what it says, where it says it, and what its pages look like.</summary>
public sealed record Edition
{
    /// <summary>What the paper says.</summary>
    public required Issue Issue { get; init; }

    /// <summary>Where it says it: one layout for each of the issue's pages, in any order.</summary>
    public required IReadOnlyList<PageLayout> Layouts { get; init; }

    /// <summary>What it looks like: one picture for each of the issue's pages, in any order.</summary>
    public required IReadOnlyList<PagePicture> PagePictures { get; init; }

    /// <summary>Gives the bytes of an article's picture by its <see cref="Picture.File"/>.</summary>
    public required Func<string, ReadOnlyMemory<byte>> PictureFile { get; init; }

    /// <summary>The whole issue as a PDF file for readers to keep; null for none.</summary>
    public ReadOnlyMemory<byte>? Pdf { get; init; }

    /// <summary>The language of the site's own words.</summary>
    public SiteLanguage Language { get; init; }
}
