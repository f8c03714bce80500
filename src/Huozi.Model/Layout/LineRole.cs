namespace Huozi.Model.Layout;

/// <summary>What a line of type is.</summary>
public enum LineRole
{
    /// <summary>The paper's name.</summary>
    Title,

    /// <summary>Other furniture: organisers, date line, ear, folio, imprint.</summary>
    Furniture,

    /// <summary>The name of a standing column (栏目).</summary>
    Column,

    /// <summary>引题.</summary>
    Kicker,

    /// <summary>主题.</summary>
    Headline,

    /// <summary>副题.</summary>
    Deck,

    /// <summary>作者.</summary>
    Byline,

    /// <summary>A line of a paragraph.</summary>
    Body,

    /// <summary>小标题.</summary>
    Subhead,

    /// <summary>下转 or 上接.</summary>
    Jump,

    /// <summary>图片说明.</summary>
    Caption,

    /// <summary>摄影.</summary>
    Credit,

    /// <summary>The word 广告 on an advertisement.</summary>
    AdvertisementMark,
}
