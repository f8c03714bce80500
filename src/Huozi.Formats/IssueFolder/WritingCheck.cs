using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Formats.IssueFolder;

/// <summary>Finds what an issue folder cannot say of an issue, so that nothing is lost or changed in silence.</summary>
internal static class WritingCheck
{
    /// <summary>The problems, none for an issue that reads back as it is.</summary>
    public static IEnumerable<Diagnostic> Problems(Issue issue)
    {
        if (issue.Number is < 1) yield return Problem.Disorder("总期号应当大于零。", "The issue's number should be above 0.");
        foreach (var (chinese, english, text) in Texts(issue))
            if (!IsSayable(text)) yield return Problem.Unsayable(chinese, english);
        var before = 0;
        foreach (var page in issue.Pages)
        {
            if (page.Number <= before) yield return Problem.Disorder("版序应当从 1 起，由小到大，不重复。", "Page numbers should begin at 1 or above and grow.");
            before = page.Number;
            foreach (var problem in Problems(page)) yield return problem with { Place = $"第{page.Number}版" };
        }
    }

    private static IEnumerable<Diagnostic> Problems(Page page)
    {
        if (page.Articles.Select(article => article.Number).Distinct().Count() < page.Articles.Count)
            yield return Problem.Disorder("同一版上有两篇稿件编号相同。", "Two articles of a page have the same number.");
        if (!page.Articles.SequenceEqual(page.Articles.OrderBy(article => article.Rank).ThenBy(article => article.Number)))
            yield return Problem.Disorder("稿件应当按 Rank、再按编号排列。", "Articles should stand by rank, then number.");
        foreach (var article in page.Articles)
        {
            if (article.Number < 1 || article.Rank < 1 || article.JumpTo is < 1 || article.ContinuedFrom is < 1)
                yield return Problem.Disorder("稿件的编号、Rank、下转和上接的版序应当大于零。", "An article's number, rank and jumps should be above 0.");
            if (!article.Body.OfType<Paragraph>().All(paragraph => paragraph.HasSoundSpans()))
                yield return Problem.SpanDisorder(article.HeadlineText, article.Number);
            foreach (var (chinese, english, text) in Texts(article))
                if (!IsSayable(text)) yield return Problem.Unsayable($"《{article.HeadlineText}》的{chinese}", $"{english} of article {article.Number}");
            foreach (var picture in article.Pictures)
            {
                var name = Path.GetFileName(picture.File);
                if (picture.File != $"{IssueFolderNames.PageFolder(page.Number)}/{name}" || !PictureFile.IsPlainName(name))
                    yield return Problem.PictureElsewhere(picture.File);
                if (!PictureFile.IsSupported(name)) yield return Problem.PictureType(picture.File);
            }
        }
    }

    // Nothing (null) needs no saying; an empty text would read back as nothing.
    private static bool IsSayable(string? text) => text is null || text.Length > 0 && CopyText.Intruder(text) is null;

    private static IEnumerable<(string Chinese, string English, string? Text)> Texts(Issue issue)
    {
        var (title, imprint) = (issue.Title, issue.Title.Imprint);
        return
        [
            ("报名", "the title", title.Name),
            .. title.Supervisors.Select(text => ("主管", "a supervisor", (string?)text)),
            .. title.Organisers.Select(text => ("主办", "an organiser", (string?)text)),
            ("出版", "the publisher", title.Publisher),
            .. issue.Ear.Select(text => ("报眼", "a line of the ear", (string?)text)),
            ("风格", "the style", issue.Style),
            .. new[]
            {
                imprint.SerialNumber, imprint.PostalCode, imprint.Address, imprint.Telephone, imprint.Printer, imprint.Distribution, imprint.Price,
            }.Select(text => ("报脚", "the imprint", text)),
            .. issue.Pages.SelectMany(page => new[] { page.Name, page.Editor }).Select(text => ("版名或责任编辑", "a page's name or editor", text)),
        ];
    }

    private static IEnumerable<(string Chinese, string English, string? Text)> Texts(Article article) =>
    [
        .. article.Headline.Select(text => ("标题", "the headline", (string?)text)),
        ("引题", "the kicker", article.Kicker),
        ("副题", "the deck", article.Deck),
        ("作者", "the byline", article.Byline),
        ("电头", "the dateline", article.Dateline),
        ("栏目", "the column", article.Column),
        .. article.Body.Select(block => ("正文", "the body", (string?)block.Text)),
        .. article.Body.OfType<Paragraph>().SelectMany(paragraph => paragraph.Spans).Select(span => ("注音", "a reading", span.Ruby)),
        .. article.Pictures.SelectMany(picture => new[] { picture.File, picture.Caption, picture.Credit, picture.Alt })
            .Select(text => ("图片", "a picture", text)),
    ];
}
