namespace Huozi.Reading.Sources.Word;

/// <summary>What a paragraph of a newsroom's copy is.</summary>
internal enum CopyRole
{
    /// <summary>Its style and words do not say.</summary>
    Unknown,

    /// <summary>栏目.</summary>
    Column,

    /// <summary>引题.</summary>
    Kicker,

    /// <summary>主题.</summary>
    Headline,

    /// <summary>副题.</summary>
    Deck,

    /// <summary>作者.</summary>
    Byline,

    /// <summary>小标题.</summary>
    Subhead,

    /// <summary>正文.</summary>
    Body,

    /// <summary>图片说明.</summary>
    Caption,

    /// <summary>摄影.</summary>
    Credit,

    /// <summary>What the desk writes for itself: 责编, 审核, 字数.</summary>
    Desk,
}
