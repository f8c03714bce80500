using Huozi.Model;

namespace Huozi.Reading.Sources.Word;

/// <summary>A line or paragraph of a document, or pictures that stand by themselves.</summary>
internal sealed record WordParagraph
{
    /// <summary>Which paragraph of the document it is, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Its text, without blanks around it, and what is set otherwise in it; empty for pictures alone.</summary>
    public required Paragraph Content { get; init; }

    /// <summary>What its style, or a label before it, says that it is; <see cref="CopyRole.Unknown"/> where nothing does.</summary>
    public CopyRole Role { get; init; }

    /// <summary>Its place among the headings, from 0 for a title; null for text.</summary>
    public int? HeadingLevel { get; init; }

    /// <summary>The size of most of it, in half points.</summary>
    public int Size { get; init; }

    /// <summary>Whether all of it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether its lines are centred.</summary>
    public bool IsCentred { get; init; }

    /// <summary>Whether blanks come before its text, as at a paragraph's start.</summary>
    public bool IsIndented { get; init; }

    /// <summary>Whether it begins a page.</summary>
    public bool StartsPage { get; init; }

    /// <summary>Where it stands.</summary>
    public WordPlace Place { get; init; }

    /// <summary>The pictures in it.</summary>
    public IReadOnlyList<WordPicture> Pictures { get; init; } = [];

    /// <summary>The notes that it points to, each with its mark.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Its text.</summary>
    public string Text => Content.Text;
}
