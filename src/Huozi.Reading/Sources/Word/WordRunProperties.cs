namespace Huozi.Reading.Sources.Word;

/// <summary>What a run of type says of itself.</summary>
internal readonly record struct WordRunProperties
{
    /// <summary>How it looks.</summary>
    public WordLook Look { get; init; }

    /// <summary>Its character style; null for none.</summary>
    public string? Style { get; init; }

    /// <summary>Whether it has dots under its characters (着重号).</summary>
    public bool IsStressed { get; init; }

    /// <summary>Whether it is raised (上标).</summary>
    public bool IsRaised { get; init; }

    /// <summary>Whether it is not shown.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Whether it is struck through.</summary>
    public bool IsStruck { get; init; }

    /// <summary>Whether it was deleted while changes were tracked: on a paragraph's mark, that the paragraph goes on with the next.</summary>
    public bool IsDeleted { get; init; }
}
