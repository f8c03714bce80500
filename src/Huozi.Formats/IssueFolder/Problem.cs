using Huozi.Model.Diagnostics;

namespace Huozi.Formats.IssueFolder;

/// <summary>Everything that can be wrong with an issue folder, said once. The place is added by <see cref="FileFindings"/>.</summary>
internal static class Problem
{
    public static Diagnostic FolderMissing { get; } = Error(
        "folder-missing",
        "没有这个目录。", "There is no such folder.",
        "给出一期报纸的目录，里面有 issue.yaml。", "Name the folder of an issue, the one that holds issue.yaml.");

    public static Diagnostic IssueFileMissing { get; } = Error(
        "issue-file-missing",
        "目录里没有 issue.yaml。", "The folder has no issue.yaml.",
        "新建 issue.yaml，至少写 title、date、pages。", "Create issue.yaml with at least title, date and pages.");

    public static Diagnostic DateOutOfRange { get; } = Error(
        "date-out-of-range",
        "日期超出农历可以推算的范围（1901-02-19 至 2101-01-28）。", "The date is outside the years whose lunar calendar is known (1901-02-19 to 2101-01-28).",
        "改正日期。", "Correct the date.");

    public static Diagnostic FrontMatterMissing { get; } = Error(
        "front-matter-missing",
        "稿件开头没有“---”。", "The article does not begin with a line “---”.",
        "第一行写“---”，接着写 headline 等，再写一行“---”，然后是正文。",
        "Begin with a line “---”, then headline and so on, another line “---”, then the body.");

    public static Diagnostic FrontMatterOpen { get; } = Error(
        "front-matter-open",
        "稿件开头的“---”没有结束。", "The front matter that “---” opens is never closed.",
        "在正文之前加一行“---”。", "Put a line “---” before the body.");

    public static Diagnostic HeadlineMissing { get; } = Error(
        "headline-missing",
        "稿件没有标题。", "The article has no headline.",
        "写上 headline；只有 photo 和 advertisement 可以没有标题。", "Give it a headline; only photo and advertisement may go without.");

    public static Diagnostic BodyEmpty { get; } = Warning(
        "body-empty",
        "稿件没有正文。", "The article has no body.",
        "在“---”之后写正文，或删去这个文件。", "Write the body after the “---”, or remove the file.");

    public static Diagnostic PageEmpty { get; } = Warning(
        "page-empty",
        "这一版的目录里没有稿件。", "The page's folder has no article.",
        "把稿件放进去，如 1-标题.md。", "Put articles into it, such as 1-headline.md.");

    public static Diagnostic PictureElsewhere(string file) => Error(
        "picture-elsewhere",
        $"图片“{file}”不在稿件所在的目录。", $"The picture “{file}” is not in the article's own folder.",
        "把图片放在稿件旁边，file 只写文件名。", "Put the picture beside the article and give only its file name.");

    public static Diagnostic PictureMissing(string file) => Error(
        "picture-missing",
        $"找不到图片“{file}”。", $"There is no picture “{file}”.",
        "把图片放在稿件旁边，或改正文件名（注意大小写）。", "Put the picture beside the article, or correct the name (upper and lower case count).");

    public static Diagnostic PictureType(string file) => Error(
        "picture-type",
        $"图片“{file}”的格式不支持。", $"The picture “{file}” is of a kind that is not supported.",
        "存成 JPEG（.jpg）或 PNG（.png）。", "Save it as JPEG (.jpg) or PNG (.png).");

    public static Diagnostic PictureBroken(string file) => Error(
        "picture-broken",
        $"“{file}”不是完好的 JPEG 或 PNG 图片。", $"“{file}” is not a sound JPEG or PNG picture.",
        "重新导出这张图片。", "Export the picture again.");

    public static Diagnostic PageTwice(int page) => Error(
        "page-number-twice",
        $"第{page}版列了两次。", $"Page {page} is listed twice.",
        "改正其中一个的 number。", "Correct the number of one of them.");

    public static Diagnostic PageFolderMissing(int page) => Error(
        "page-folder-missing",
        $"第{page}版没有目录 {IssueFolderNames.PageFolder(page)}。", $"Page {page} has no folder {IssueFolderNames.PageFolder(page)}.",
        "建立这个目录，或从 pages 中删去这一版。", "Create the folder, or remove the page from pages.");

    public static Diagnostic FolderNotListed(string folder) => Error(
        "folder-not-listed",
        $"目录 {folder} 不是 pages 中任何一版的目录。", $"The folder {folder} belongs to no page in pages.",
        "在 issue.yaml 的 pages 中列出这一版（目录名至少两位数字，如 01），或移走这个目录。",
        "List the page under pages in issue.yaml (folders have two digits at least, such as 01), or move the folder away.");

    public static Diagnostic ArticleName { get; } = Error(
        "article-name",
        "稿件的文件名不以编号开头。", "The article's file name does not begin with its number.",
        "以大于零的编号开头，如 3-标题.md。", "Begin it with a number above 0, such as 3-headline.md.");

    public static Diagnostic ArticleTwice(int number, string first) => Error(
        "article-number-twice",
        $"编号 {number} 已经给了 {first}。", $"The number {number} is already taken by {first}.",
        "给其中一个文件换一个编号。", "Give one of the files another number.");

    public static Diagnostic Markdown((string Chinese, string English) construct) => Error(
        "markdown",
        $"正文里有{construct.Chinese}，报纸正文只有段落、“## 小标题”和段落里的标记（“**”“*”“^”“{{”）。",
        $"The body has {construct.English}; a newspaper's body has paragraphs, “## subheads” and marks in paragraphs (“**”, “*”, “^”, “{{”) only.",
        "改写成段落；如果是文字本身，在那个符号前加反斜杠“\\”。", "Rewrite it as a paragraph; where the sign is part of the text, put a backslash “\\” before it.");

    public static Diagnostic PictureInBody { get; } = Error(
        "markdown",
        "正文里插了图片。", "The body has a picture in it.",
        "删去它，在开头的 pictures 下列出图片：“- file: 文件名”。", "Remove it and list the picture under pictures in the front matter: “- file: name”.");

    public static Diagnostic SpanUnclosed(string sign) => Error(
        "span-unclosed",
        $"“{sign}”没有合上。", $"The “{sign}” is never closed.",
        "在这段文字的末尾补上结束的符号，前面不留空格；如果是文字本身，在前面加反斜杠“\\”。",
        "Put the closing sign right after the words it is for; where the sign is part of the text, put a backslash “\\” before it.");

    public static Diagnostic SpanUnopened(string sign) => Error(
        "span-unopened",
        $"“{sign}”前面没有与它配对的“{sign}”。", $"There is no “{sign}” before this “{sign}” to pair with it.",
        "在这段文字的开头补上，后面不留空格；如果是文字本身，在前面加反斜杠“\\”。",
        "Put one right before the words it is for; where the sign is part of the text, put a backslash “\\” before it.");

    public static Diagnostic SpanNested(string inner, string outer) => Error(
        "span-nested",
        $"“{inner}”用在“{outer}”里面，同一处文字只能有一种标记。", $"There is “{inner}” inside “{outer}”; the same words are marked in one way only.",
        $"先把“{outer}”合上，或删去一种；如果是文字本身，在前面加反斜杠“\\”。",
        $"Close “{outer}” first, or remove one of the two; where the sign is part of the text, put a backslash “\\” before it.");

    public static Diagnostic SpanEmpty(string signs) => Error(
        "span-empty",
        $"“{signs}”里没有文字。", $"There is no text in “{signs}”.",
        "写上文字，或删去这些符号；如果是文字本身，在每个符号前加反斜杠“\\”。",
        "Write the text, or remove the signs; where they are part of the text, put a backslash “\\” before each.");

    public static Diagnostic SpanInSubhead { get; } = Error(
        "span-in-subhead",
        "小标题里有“*”“^”或“{”标记的文字。", "The subhead has words marked with “*”, “^” or “{”.",
        "小标题整行是黑体，删去这些符号；如果是文字本身，在前面加反斜杠“\\”。",
        "A subhead is bold as a whole: remove the signs; where they are part of the text, put a backslash “\\” before each.");

    public static Diagnostic RubyForm { get; } = Error(
        "ruby-form",
        "注音不完整。", "The reading is not complete.",
        "写成“{字|读音}”，字和读音都不能空；如果大括号是文字本身，在“{”前加反斜杠“\\”。",
        "Write it as “{character|reading}”, neither empty; where the brace is part of the text, put a backslash “\\” before “{”.");

    public static Diagnostic SpaceIndent { get; } = Error(
        "markdown",
        "这一行以四个以上的空格或制表符开头。", "The line begins with four spaces or more, or a tab.",
        "删去行首的空格；段首缩进由排版来做。", "Remove them; the paragraph's indent is made in typesetting.");

    public static Diagnostic IndentInsideParagraph { get; } = Warning(
        "indent-inside-paragraph",
        "这一行以全角空格开头，但与上一行连成了一段。", "The line begins with full-width spaces but was joined to the line before.",
        "如果是新的一段，在前面空一行。", "If it is a new paragraph, leave an empty line before it.");

    public static Diagnostic JumpUnmatched(int from, int to) => Warning(
        "jump-unmatched",
        $"下转第{to}版，但第{to}版没有上接第{from}版的稿件。", $"It goes on to page {to}, but no article there comes from page {from}.",
        $"在第{to}版的续稿里写 continued-from: {from}，或删去 jump。", $"Write continued-from: {from} in the article on page {to}, or remove jump.");

    public static Diagnostic Disorder(string chinese, string english) => Error(
        "issue-disorder",
        chinese, english,
        "改正编号和次序后再写。", "Correct numbers and order before writing.");

    public static Diagnostic SpanDisorder(string headline, int number) => Error(
        "span-disorder",
        $"《{headline}》正文里的标记（Spans）有空的、重叠的、超出文字的，或者读音有误。",
        $"The spans in article {number} are not sound: one is empty, overlaps another, lies outside the text or has a reading where it should not.",
        "按 Paragraph.HasSoundSpans 改正后再写。", "Correct them as Paragraph.HasSoundSpans says before writing.");

    public static Diagnostic Unsayable(string chinese, string english) => Error(
        "text-unsayable",
        $"{chinese}是空的，或有控制字符、换行、残缺的字符，写不进文件。",
        $"{english} is empty, or has a control character, a line break or half a character, which the files cannot say.",
        "改正这段文字；没有内容时用 null。", "Correct the text; where there is none, use null.");

    private static Diagnostic Error(string code, string problemChinese, string problemEnglish, string mendChinese, string mendEnglish) =>
        Diagnostic.Error(code, new(problemChinese, problemEnglish), new(mendChinese, mendEnglish));

    private static Diagnostic Warning(string code, string problemChinese, string problemEnglish, string mendChinese, string mendEnglish) =>
        Diagnostic.Warning(code, new(problemChinese, problemEnglish), new(mendChinese, mendEnglish));
}
