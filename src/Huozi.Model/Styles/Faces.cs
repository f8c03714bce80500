namespace Huozi.Model.Styles;

/// <summary>The name of the face of each text but headlines, whose faces go by rank.</summary>
public sealed record Faces
{
    /// <summary>Body text (正文).</summary>
    public required string Body { get; init; }

    /// <summary>The first paragraph, where the style sets it apart (导语).</summary>
    public required string Opening { get; init; }

    /// <summary>The dateline, where the style sets it apart (电头).</summary>
    public required string Dateline { get; init; }

    /// <summary>Subheads (小标题).</summary>
    public required string Subhead { get; init; }

    /// <summary>The name of a standing column (栏目).</summary>
    public required string Column { get; init; }

    /// <summary>The line above a headline (引题).</summary>
    public required string Kicker { get; init; }

    /// <summary>The line below a headline (副题).</summary>
    public required string Deck { get; init; }

    /// <summary>The writers (作者).</summary>
    public required string Byline { get; init; }

    /// <summary>下转 and 上接.</summary>
    public required string Jump { get; init; }

    /// <summary>Captions (图片说明).</summary>
    public required string Caption { get; init; }

    /// <summary>The photographer (摄影).</summary>
    public required string Credit { get; init; }

    /// <summary>The paper's name (报名).</summary>
    public required string Title { get; init; }

    /// <summary>Who publishes it, under its name (主管、主办、出版).</summary>
    public required string Publishers { get; init; }

    /// <summary>The line of date and numbers (日期行).</summary>
    public required string Date { get; init; }

    /// <summary>The box beside the nameplate (报眼).</summary>
    public required string Ear { get; init; }

    /// <summary>The page number in the folio (版序).</summary>
    public required string FolioNumber { get; init; }

    /// <summary>The name of the page in the folio (版名).</summary>
    public required string FolioSection { get; init; }

    /// <summary>The paper's name in the folio.</summary>
    public required string FolioTitle { get; init; }

    /// <summary>Date and editor in the folio.</summary>
    public required string FolioDate { get; init; }

    /// <summary>The imprint (报脚).</summary>
    public required string Imprint { get; init; }

    /// <summary>Texts of advertisements.</summary>
    public required string Advertisement { get; init; }

    /// <summary>The mark 广告.</summary>
    public required string AdvertisementMark { get; init; }
}
