using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Assembling;

/// <summary>What can be wrong with pages that are to be an issue, with its words.</summary>
internal static class AssemblyProblem
{
    public static Diagnostic NoTitle(SourcedPage page) => Diagnostic.Error(
        "no-title",
        new("这一版上找不到报名，别的版也没有说。", "The page does not say the paper's name, nor do the others."),
        new("和头版一起读，或用 --title 写明报名。", "Read it together with the front page, or give the name with --title.")) with { File = page.File, Place = Place(page) };

    public static Diagnostic NoDate(SourcedPage page) => Diagnostic.Error(
        "no-date",
        new("这一版上找不到出版日期，别的版也没有说。", "The page does not say its date, nor do the others."),
        new("和头版一起读，或用 --date 写明日期，如 --date 2026-03-09。", "Read it together with the front page, or give the date with --date, such as --date 2026-03-09.")) with { File = page.File, Place = Place(page) };

    public static Diagnostic PageTwice(SourcedPage first, SourcedPage second, int number) => Diagnostic.Error(
        "page-twice",
        new($"同一期有两个第{number}版：另一个在 {first.File}。", $"The issue has page {number} twice; the other is in {first.File}."),
        new("只留下其中一个，或分开来读。", "Keep one of them, or read them apart.")) with { File = second.File, Place = Place(second) };

    public static Diagnostic NumbersDiffer(SourcedPage page, int first) => Diagnostic.Warning(
        "issue-numbers-differ",
        new($"这一版写的期号是{page.Page.IssueNumber}，而前面的版写的是{first}。", $"The page gives the issue number {page.Page.IssueNumber}; a page before it gives {first}."),
        new("请核对期号。", "See which is right.")) with { File = page.File, Place = Place(page) };

    public static Diagnostic JumpIsLost(SourcedPage page, int number, string headline, int to) => Diagnostic.Warning(
        "jump-lost",
        new($"写着下转第{to}版，而那里没有接它的稿件。", $"It is said to go on on page {to}, where no article goes on with it."),
        new("请核对版次，看看那一版是否读全了。", "See whether the page number is right and whether that page was read whole.")) with { File = page.File, Place = Place(number, headline) };

    public static Diagnostic ContinuationIsLost(SourcedPage page, int number, string headline, int from) => Diagnostic.Warning(
        "continuation-lost",
        new($"写着上接第{from}版，而那里没有转到这里的稿件。", $"It is said to come from page {from}, where no article is sent here."),
        new("请核对版次，看看那一版是否读全了。", "See whether the page number is right and whether that page was read whole.")) with { File = page.File, Place = Place(number, headline) };

    public static Diagnostic JumpIsDoubtful(SourcedPage page, int number, string headline, int to, string other) => Diagnostic.Warning(
        "jump-doubtful",
        new($"当作转到第{to}版的《{other}》，但没有把握。", $"It is taken to go on on page {to} with 《{other}》, which is not sure."),
        new("请看看这两篇是否是一篇。", "See whether the two are one article.")) with { File = page.File, Place = Place(number, headline) };

    public static Diagnostic Unheaded(SourcedPage page, string beginning) => Diagnostic.Warning(
        "headline-not-found",
        new($"以“{beginning}”开头的稿件没有找到标题，先写作“（无题）”。", $"No headline was found for the article that begins “{beginning}”; it is called （无题） for now."),
        new("请补上标题，或并入它所属的稿件。", "Give it its headline, or put it into the article it belongs to.")) with { File = page.File, Place = Place(page) };

    private static string Place(SourcedPage page) => page.Page.Number is { } number ? $"第{number}版" : $"第{page.Page.Place}页";

    private static string Place(int page, string headline) => headline.Length == 0 ? $"第{page}版" : $"第{page}版《{headline}》";
}
