using Huozi.Model.Calendar;
using Huozi.Model.Diagnostics;

namespace Huozi.Reading;

/// <summary>Every problem that reading a dump can find, with its words.</summary>
internal static class DumpProblem
{
    public static Diagnostic Binary(string file, Bilingual? kind) => Diagnostic.Error(
        "dump-binary",
        kind is null
            ? new("文件不是文本：含有文本中没有的字节。", "The file is no text: it has bytes that no text has.")
            : new($"文件不是文本，看起来是 {kind.Chinese}。", $"The file is no text; it seems to be {kind.English}."),
        new("请提供从版面导出的纯文本（UTF-8、GB18030 或 UTF-16）。", "Give the plain text of the page (UTF-8, GB18030 or UTF-16).")) with { File = file };

    public static Diagnostic Damaged(string file, int line) => Diagnostic.Error(
        "dump-damaged",
        new("文件是 UTF-8 文本，但有损坏的字节。", "The file is UTF-8 text with damaged bytes."),
        new("请重新导出，或改正这一行。", "Export it again, or mend this line.")) with { File = file, Line = line };

    public static Diagnostic Empty(string file) => Diagnostic.Error(
        "dump-empty",
        new("文件是空的。", "The file is empty."),
        new("请提供一个版面的文本。", "Give the text of a page.")) with { File = file };

    public static Diagnostic NotANewspaper(string file) => Diagnostic.Error(
        "not-a-newspaper",
        new("文本不像报纸版面：没有报头日期，也没有标题和正文。", "The text does not look like a newspaper page: no date line, no headlines and paragraphs."),
        new("请提供含报头、日期、标题和正文的版面文本。", "Give the text of a page with nameplate, date, headlines and paragraphs.")) with { File = file };

    public static Diagnostic NoArticles(string file) => Diagnostic.Error(
        "no-articles",
        new("有报头而没有稿件。", "There is a nameplate and no article."),
        new("请检查导出时是否漏了正文。", "See whether the export left out the text.")) with { File = file };

    public static Diagnostic NoDate(string file) => Diagnostic.Error(
        "no-date",
        new("找不到出版日期。", "No date of publication is found."),
        new("请在报头加一行日期，如“2026年3月9日”。", "Add a line with the date to the nameplate, such as 2026年3月9日.")) with { File = file };

    public static Diagnostic NoTitle(string file) => Diagnostic.Error(
        "no-title",
        new("找不到报名。", "The paper's name is not found."),
        new("请在第一行写上报名。", "Write the paper's name on the first line.")) with { File = file };

    public static Diagnostic NoSuchDay(string file, int line, string stated) => Diagnostic.Error(
        "no-such-day",
        new($"没有这一天：{stated}。", $"There is no such day: {stated}."),
        new("请改正日期。", "Correct the date.")) with { File = file, Line = line };

    public static Diagnostic DatesDiffer(string file, int firstLine, DateOnly first, int line, DateOnly other) => Diagnostic.Error(
        "dates-differ",
        new($"第{firstLine}行的日期是{ChineseDate.Format(first)}，第{line}行的日期是{ChineseDate.Format(other)}。",
            $"Line {firstLine} gives the date {first:yyyy-MM-dd}, line {line} gives {other:yyyy-MM-dd}."),
        new("请只留下正确的日期。", "Keep the right one only.")) with { File = file, Line = line };

    public static Diagnostic WeekdayDiffers(string file, int line, string stated, DateOnly date) => Diagnostic.Warning(
        "weekday-differs",
        new($"写的是{stated}，而{ChineseDate.Format(date)}是{ChineseDate.Weekday(date)}。",
            $"The line says {stated}, but {date:yyyy-MM-dd} is {date.DayOfWeek} ({ChineseDate.Weekday(date)})."),
        new($"请改为{ChineseDate.Weekday(date)}，或改正日期。", $"Change it to {ChineseDate.Weekday(date)}, or correct the date.")) with { File = file, Line = line };

    public static Diagnostic LunarDiffers(string file, int line, string stated, LunarDate computed, DateOnly date) => Diagnostic.Warning(
        "lunar-differs",
        new($"写的是农历{stated}，而{ChineseDate.Format(date)}是农历{computed.YearName}年{computed}。",
            $"The line says the lunar date {stated}, but {date:yyyy-MM-dd} is {computed.YearName}年{computed}."),
        new($"请改为{computed}，或改正日期。", $"Change it to {computed}, or correct the date.")) with { File = file, Line = line };

    public static Diagnostic BadIssueNumber(string file, int line, string stated) => Diagnostic.Warning(
        "issue-number",
        new($"期号不对：{stated}。期号从1起。", $"The issue number {stated} cannot be: numbers begin at 1."),
        new("请改正期号。", "Correct the number.")) with { File = file, Line = line };

    public static Diagnostic NoBody(string file, int line, int page, string headline) => Diagnostic.Warning(
        "no-body",
        new($"标题《{headline}》下没有正文。", $"The headline 《{headline}》 has no text below it."),
        new("请检查导出时是否漏了正文，或它是否是另一标题的一行。", "See whether the export left out its text, or whether it is a line of another headline."))
        with { File = file, Line = line, Place = Place(page, headline) };

    public static Diagnostic KickerOrHeadline(string file, int line, int page, string headline, string kicker) => Diagnostic.Warning(
        "kicker-or-headline",
        new($"《{kicker}》读作引题；它也可能是一个没有正文的标题。", $"《{kicker}》 is read as a kicker; it may be a headline that has no text below it."),
        new("如果是标题，请补上正文；如果是引题，请去掉它和标题之间的空行。", "If it is a headline, add its text; if it is a kicker, take out the empty line below it."))
        with { File = file, Line = line, Place = Place(page, headline) };

    public static Diagnostic NoHeadline(string file, int line, int page) => Diagnostic.Warning(
        "no-headline",
        new("正文之前没有标题。", "There is text before any headline."),
        new("请补上标题，或注明“上接”第几版。", "Add the headline, or say which page it continues (上接).")) with { File = file, Line = line, Place = $"第{page}版" };

    public static Diagnostic Unpaired(string file, int line, int page, string headline, char mark) => Diagnostic.Warning(
        "unpaired-mark",
        new($"段落中“{mark}”没有配对。", $"The mark {mark} in a paragraph has no partner."),
        new("请补上或删去一个。", "Add its partner, or take it out.")) with { File = file, Line = line, Place = Place(page, headline) };

    private static string Place(int page, string headline) => headline.Length == 0 ? $"第{page}版" : $"第{page}版《{headline}》";
}
