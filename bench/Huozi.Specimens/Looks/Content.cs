namespace Huozi.Specimens.Looks;

/// <summary>What a plot of a page is given to.</summary>
internal enum Content
{
    /// <summary>One report.</summary>
    Report,

    /// <summary>A column of short items, each with a small head.</summary>
    Briefs,

    /// <summary>Poems.</summary>
    Verse,

    /// <summary>Pictures with their captions.</summary>
    Pictures,

    /// <summary>A list of what else the issue has.</summary>
    Index,

    /// <summary>A table of figures.</summary>
    Table,

    /// <summary>A report whose lines run downwards.</summary>
    UprightReport,

    /// <summary>One picture with its caption.</summary>
    Picture,
}
