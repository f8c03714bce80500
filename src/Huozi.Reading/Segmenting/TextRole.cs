namespace Huozi.Reading.Segmenting;

/// <summary>What a line of a dump is to its article.</summary>
internal enum TextRole
{
    /// <summary>引题.</summary>
    Kicker,

    /// <summary>The first line of a headline.</summary>
    Headline,

    /// <summary>A further line of a headline.</summary>
    HeadlineMore,

    /// <summary>副题.</summary>
    Deck,

    /// <summary>A byline under the headline.</summary>
    HeadByline,

    /// <summary>上接, on a line of its own above the headline or the text.</summary>
    Continuation,

    /// <summary>上接, on a line of its own under the headline.</summary>
    HeadContinuation,

    /// <summary>The first line of a paragraph.</summary>
    Paragraph,

    /// <summary>A line that goes on with a paragraph.</summary>
    ParagraphMore,

    /// <summary>小标题.</summary>
    Subhead,

    /// <summary>A byline after the last paragraph.</summary>
    EndByline,

    /// <summary>下转, on a line of its own.</summary>
    Jump,
}
