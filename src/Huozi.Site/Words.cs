using System.Globalization;
using Huozi.Model;
using Huozi.Model.Calendar;

namespace Huozi.Site;

/// <summary>The site's own words, in one table: each line has the Chinese and the English.</summary>
internal sealed class Words(SiteLanguage language)
{
    /// <summary>The language of the document, as <c>lang</c> has it.</summary>
    public string Tag => Pick("zh-CN", "en");

    /// <summary>The attribute that marks the paper's own text where the document's language is another.</summary>
    public Html Copy => Html.When(language != SiteLanguage.Chinese, () => $""" lang="zh-CN" """);

    /// <summary>The attribute that marks the site's own words inside the paper's text where their language is another.</summary>
    public Html Own => Html.When(language != SiteLanguage.Chinese, () => $""" lang="{Tag}" """);

    public string SkipToMain => Pick("跳到正文", "Skip to the text");

    public string SkipToHeadlines => Pick("跳到本版标题", "Skip to the headlines");

    public string Pages => Pick("版面", "Pages");

    public string Headlines => Pick("本版标题", "On this page");

    public string PageMap => Pick("版面图，按位置选读", "The page: choose an article by its place");

    public string PageNeighbours => Pick("前后版", "Previous and next page");

    public string PreviousPage => Pick("上一版", "Previous page");

    public string NextPage => Pick("下一版", "Next page");

    public string ArticleNeighbours => Pick("前后篇", "Previous and next article");

    public string PreviousArticle => Pick("上一篇", "Previous article");

    public string NextArticle => Pick("下一篇", "Next article");

    public string Zoom => Pick("版面大小", "Size of the page");

    public string ZoomIn => Pick("放大", "Zoom in");

    public string ZoomOut => Pick("缩小", "Zoom out");

    public string ZoomPage => Pick("整版", "Whole page");

    public string ZoomWidth => Pick("满宽", "Full width");

    public string LargePicture => Pick("大图", "Large picture");

    public string PagePdf => Pick("本版 PDF", "This page as PDF");

    public string IssuePdf => Pick("下载全期 PDF", "Download the issue as PDF");

    public string WhereOnPage => Pick("在版面上的位置", "Where it is on the page");

    public string TextSize => Pick("字号", "Text size");

    public string SizeSmall => Pick("小", "Small");

    public string SizeMedium => Pick("中", "Medium");

    public string SizeLarge => Pick("大", "Large");

    public string SizeLargest => Pick("特大", "Largest");

    public string Print => Pick("打印", "Print");

    public string Picture => Pick("图片", "Picture");

    public string Supervisors => Pick("主管：", "Supervised by ");

    public string Organisers => Pick("主办：", "Organised by ");

    public string Publisher => Pick("出版：", "Published by ");

    public string PostalCode => Pick("邮发代号：", "Postal code ");

    public string Address => Pick("社址：", "Address: ");

    public string Telephone => Pick("电话：", "Telephone ");

    public string Printer => Pick("印刷：", "Printed by ");

    public string Distribution => Pick("发行：", "Distribution: ");

    public string Price => Pick("定价：", "Price: ");

    public string Editor => Pick("责任编辑：", "Edited by ");

    public string ArrowKeys => Pick("按 ← → 键翻阅", "Turn over with the ← → keys");

    public string JumpTo(int page) => Pick($"下转第{page}版", $"Continued on page {page}");

    public string ContinuedFrom(int page) => Pick($"上接第{page}版", $"Continued from page {page}");

    public string PageNumber(int page) => Pick($"第{page}版", $"Page {page}");

    public string IssueNumber(int number) => Pick($"总第{number}期", $"No. {number}");

    public string Date(DateOnly date) => Pick(ChineseDate.Format(date), date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));

    public string Weekday(DateOnly date) => Pick(ChineseDate.Weekday(date), date.DayOfWeek.ToString());

    /// <summary>What a kind is called; the law asks that an advertisement be named as one.</summary>
    public string Kind(ArticleKind kind) => kind switch
    {
        ArticleKind.Opinion => Pick("评论", "Opinion"),
        ArticleKind.Photo => Pick("图片报道", "Picture"),
        ArticleKind.Notice => Pick("公告", "Notice"),
        ArticleKind.Advertisement => Pick("广告", "Advertisement"),
        ArticleKind.Table => Pick("图表", "Figures"),
        _ => Pick("新闻", "News"),
    };

    /// <summary>A page's number with its name, such as 第1版 要闻.</summary>
    public string PageName(Page page) => page.Name is { Length: > 0 } name ? $"{PageNumber(page.Number)} {name}" : PageNumber(page.Number);

    /// <summary>What an article is called: its headline, or for a photo or advertisement without one, what its picture or text says.</summary>
    public string ArticleName(Article article)
    {
        if (article.Headline.Count > 0) return Phrases.Join(article.Headline);
        var texts = article.Pictures.Select(picture => picture.Caption ?? picture.Alt).Concat(article.Paragraphs);
        return texts.FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) is not { } said ? Kind(article.Kind) : Excerpt.Of(said, 24);
    }

    /// <summary>What an article is called where no mark can stand before it, such as 广告：….</summary>
    public string ArticleLabel(Article article) =>
        article.Kind == ArticleKind.News ? ArticleName(article) : $"{Kind(article.Kind)}{Pick("：", ": ")}{ArticleName(article)}";

    private string Pick(string chinese, string english) => language == SiteLanguage.Chinese ? chinese : english;
}
