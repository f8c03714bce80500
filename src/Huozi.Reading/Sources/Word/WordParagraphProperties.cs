namespace Huozi.Reading.Sources.Word;

/// <summary>What a paragraph says of itself.</summary>
internal readonly record struct WordParagraphProperties
{
    /// <summary>How it looks.</summary>
    public WordLook Look { get; init; }

    /// <summary>Its style; null for the default.</summary>
    public string? Style { get; init; }

    /// <summary>Its place among the headings, from 0 for the highest; null for text.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The list it is numbered in; null for none.</summary>
    public WordListItem? List { get; init; }

    /// <summary>Whether it begins a page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Whether the next paragraph begins a page, because a section ends here.</summary>
    public bool EndsPage { get; init; }

    /// <summary>Whether its mark was deleted while changes were tracked: it goes on with the next paragraph.</summary>
    public bool IsJoined { get; init; }
}
