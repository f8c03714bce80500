namespace Huozi.Reading.Untangling;

/// <summary>What a strand is to its article.</summary>
internal enum StrandKind
{
    /// <summary>Lines of the text.</summary>
    Text,

    /// <summary>Lines of a head.</summary>
    Head,

    /// <summary>Writers' names on lines of their own.</summary>
    Byline,
}
