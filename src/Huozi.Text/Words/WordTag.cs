namespace Huozi.Text.Words;

/// <summary>Where a character stands in its word.</summary>
internal enum WordTag
{
    /// <summary>First of several.</summary>
    Begin,

    /// <summary>Neither first nor last.</summary>
    Middle,

    /// <summary>Last of several.</summary>
    End,

    /// <summary>A word by itself.</summary>
    Single,
}
