namespace Huozi.Cli.Making;

/// <summary>The kinds of things <c>huozi make</c> makes.</summary>
[Flags]
internal enum Output
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The issue folder.</summary>
    Issue = 1,

    /// <summary>A PDF file for each page.</summary>
    Pdf = 2,

    /// <summary>A picture of each page.</summary>
    Png = 4,

    /// <summary>The layout of each page.</summary>
    Json = 8,

    /// <summary>The digital newspaper.</summary>
    Site = 16,

    /// <summary>Everything.</summary>
    All = Issue | Pdf | Png | Json | Site,
}
