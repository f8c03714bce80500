namespace Huozi.Model;

/// <summary>What an article is.</summary>
public enum ArticleKind
{
    /// <summary>A report (消息, 通讯).</summary>
    News,

    /// <summary>An opinion column (评论, 言论).</summary>
    Opinion,

    /// <summary>A picture report: the picture leads, the text is its caption (图片报道).</summary>
    Photo,

    /// <summary>An official announcement (公告).</summary>
    Notice,

    /// <summary>A paid space, marked 广告 on the page (广告; 广告法 article 14).</summary>
    Advertisement,

    /// <summary>Figures in rows and columns (行情, 成绩, 班次): no running text.</summary>
    Table,
}
