namespace Huozi.Model.Recovered;

/// <summary>What a block of a page that was read is.</summary>
public enum BlockRole
{
    /// <summary>Printed on the page and part of no article: date line, ear, folio, imprint.</summary>
    Furniture,

    /// <summary>The paper's name (报名).</summary>
    Nameplate,

    /// <summary>The name of a standing column (栏目).</summary>
    Column,

    /// <summary>引题.</summary>
    Kicker,

    /// <summary>主题.</summary>
    Headline,

    /// <summary>副题.</summary>
    Deck,

    /// <summary>The writers, on lines of their own.</summary>
    Byline,

    /// <summary>Where the article comes from (上接), on a line of its own.</summary>
    Continuation,

    /// <summary>A paragraph, or its part in one column.</summary>
    Paragraph,

    /// <summary>A part of the paragraph in the block before it.</summary>
    ParagraphMore,

    /// <summary>小标题.</summary>
    Subhead,

    /// <summary>Where the article goes on (下转), on a line of its own.</summary>
    Jump,

    /// <summary>What is printed under a picture (图片说明).</summary>
    Caption,

    /// <summary>A word that says what an article is and no part of its text: 广告.</summary>
    Mark,

    /// <summary>Words of a text that are set apart, large, and stand in the text too (引文).</summary>
    PullQuote,
}
