namespace Huozi.Cli.Console;

/// <summary>The language of the program's own words.</summary>
internal enum Language
{
    /// <summary>中文.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}
