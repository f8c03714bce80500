using System.Globalization;
using Huozi.Model.Diagnostics;

namespace Huozi.Formats.Styles;

/// <summary>What can be wrong with a house style, said once. The place is added by <see cref="FileFindings"/>.</summary>
internal static class StyleProblem
{
    public static Diagnostic FileMissing { get; } = Error(
        "style-missing",
        "没有这个版式文件。", "There is no such style file.",
        "检查路径；issue.yaml 里的路径从一期的文件夹算起。", "Check the path; in issue.yaml it starts from the issue folder.");

    public static Diagnostic Unknown(string name, IEnumerable<string> known) => Error(
        "unknown-style",
        $"没有叫“{name}”的版式。", $"There is no house style “{name}”.",
        $"可用：{string.Join("、", known)}；自己的版式写文件名，如 our.yaml。", $"There are: {string.Join(", ", known)}; name a style of your own by its file, such as our.yaml.");

    public static Diagnostic Incomplete(int missing, IEnumerable<string> known) => Error(
        "style-incomplete",
        $"缺少 {missing} 个键，又没有写 base。", $"It lacks {missing} keys and has no base.",
        $"写上 base: {string.Join(" 或 ", known)}，没写的就从那里来。", $"Write base: {string.Join(" or ", known)}, and what is left out comes from there.");

    public static Diagnostic Measure(string key, string text, string unit, string example) => Error(
        "measure-expected",
        $"{key} 是“{text}”，应当是数字和单位 {unit}。", $"{key} is “{text}” and should be a number in {unit}.",
        $"写成 {key}: {example}。", $"Write {key}: {example}.");

    public static Diagnostic OutOfRange(string key, string text, double least, double most, string unit) => Error(
        "out-of-range",
        $"{key} 是“{text}”，做不出版面。", $"No page can be made with {key} at “{text}”.",
        $"写 {Number(least)} 到 {Number(most)}{unit} 之间的数。", $"Write a number from {Number(least)} to {Number(most)}{unit}.");

    public static Diagnostic Count(string key, int count, int least, int most) => Error(
        "out-of-range",
        $"{key} 有 {count} 项。", $"{key} has {count} items.",
        $"写 {least} 到 {most} 项。", $"Write {least} to {most} items.");

    public static Diagnostic Setting(string text) => Error(
        "setting-expected",
        $"“{text}”不是字号和行距。", $"“{text}” is no size with its leading.",
        "写成 10.5/14.75 pt：字号、斜线、行距。", "Write it as 10.5/14.75 pt: size, slash, leading.");

    public static Diagnostic TightLeading(double size, double leading) => Error(
        "leading-too-small",
        $"行距 {Number(leading)} pt 比字号 {Number(size)} pt 还小，行会叠在一起。", $"The leading {Number(leading)} pt is less than the size {Number(size)} pt: lines would overlap.",
        "行距写成字号的 1.3 到 1.7 倍。", "Make the leading 1.3 to 1.7 times the size.");

    public static Diagnostic Ink(string key) => Error(
        "ink-expected",
        $"{key} 不是颜色。", $"{key} is no colour.",
        $"写青、品红、黄、黑的百分数，如 {key}: [0, 100, 95, 12]，或 paper、black、accent。", $"Give cyan, magenta, yellow and black in percent, such as {key}: [0, 100, 95, 12], or paper, black or accent.");

    public static Diagnostic TooMuchInk(string key, int total, int most) => Error(
        "too-much-ink",
        $"{key} 的墨量一共 {total}%，新闻纸吃不住。", $"{key} has {total}% of ink in all, more than newsprint takes.",
        $"四个数加起来不要超过 {most}。", $"Let the four numbers add up to {most} at most.");

    public static Diagnostic Disorder(string chinese, string english) => Error(
        "sizes-disorder",
        $"{chinese}。", $"{english}.",
        "改正其中的数。", "Correct the numbers.");

    public static Diagnostic NarrowColumns(double measure, int least, double size) => Error(
        "columns-too-narrow",
        $"正文 {Number(size)} pt 时，一栏只有 {Number(measure)} 个字宽，至少要 {least} 个。", $"With body type of {Number(size)} pt a column is {Number(measure)} em wide; it takes {least} at least.",
        "减少 columns，减小 side 或 gutter，加大 width，或去掉大的字号。", "Lessen columns, side or gutter, widen the page, or leave out the larger settings.");

    public static Diagnostic LowPage(int rows, int least) => Error(
        "page-too-low",
        $"除去天头、地脚、报头和报脚，只剩 {rows} 行正文，至少要 {least} 行。", $"Between margins, nameplate and imprint {rows} rows of body type are left; it takes {least} at least.",
        "减小 top、bottom 或报头的 height，或加大页面的 height。", "Lessen top, bottom or the nameplate's height, or heighten the page.");

    public static Diagnostic NoRoom(string chinese, string english, double needed) => Error(
        "no-room",
        $"{chinese}容不下里面的东西，至少要 {Number(needed)} mm。", $"{english} has no room for what is in it; it takes {Number(needed)} mm at least.",
        "加大 height，或减小里面的字号和空白。", "Raise its height, or lessen the sizes and blanks in it.");

    private static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    private static Diagnostic Error(string code, string problemChinese, string problemEnglish, string mendChinese, string mendEnglish) =>
        Diagnostic.Error(code, new(problemChinese, problemEnglish), new(mendChinese, mendEnglish));
}
