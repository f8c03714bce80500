using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Word;

/// <summary>Every problem that reading a Word file can find, with its words.</summary>
internal static class WordProblem
{
    public static Diagnostic Old(string file) => Error(
        file,
        "word-old",
        "这是旧版 Word（.doc）或 WPS（.wps）文件，读不了。", "This is an old Word (.doc) or WPS (.wps) file, which is not read.",
        "用 Word 或 WPS 打开，另存为 .docx。", "Open it in Word or WPS and save it as .docx.");

    public static Diagnostic Encrypted(string file) => Error(
        file,
        "word-encrypted",
        "文件有密码保护，打不开。", "The file is protected by a password.",
        "用 Word 或 WPS 打开，取消密码后再存。", "Open it in Word or WPS, remove the password and save it.");

    public static Diagnostic NotDocx(string file, Bilingual? kind) => Error(
        file,
        "word-not-docx",
        kind is null ? "这不是 Word（.docx）文件。" : $"这不是 Word（.docx）文件，看起来是 {kind.Chinese}。", kind is null ? "This is no Word (.docx) file." : $"This is no Word (.docx) file; it seems to be {kind.English}.",
        "用 Word 或 WPS 另存为 .docx。", "Save it as .docx from Word or WPS.");

    public static Diagnostic NotWord(string file) => Error(
        file,
        "word-no-document",
        "压缩包里没有 Word 文档（可能是 Excel、PowerPoint 或别的文件）。", "There is no Word document in the archive (it may be Excel's, PowerPoint's or another file).",
        "请提供 .docx 文稿。", "Give the copy as .docx.");

    public static Diagnostic Broken(string file) => Error(
        file,
        "word-broken",
        "文件损坏，解不开。", "The file is damaged and cannot be unpacked.",
        "请重新传送，或用 Word 打开修复后另存。", "Send it again, or open it in Word, have it repaired and save it.");

    public static Diagnostic TooLarge(string file, int megabytes) => Error(
        file,
        "word-too-large",
        $"文件解开后超过{megabytes}MB，不像正常的稿件。", $"Unpacked, the file has more than {megabytes} MB, which no copy has.",
        "缩小里面的图片，或分成几个文件。", "Make its pictures smaller, or split it into several files.");

    public static Diagnostic Empty(string file) => Error(
        file,
        "word-empty",
        "文档里没有文字，也没有图片。", "There is no text in the document and no picture.",
        "请检查是否传错了文件。", "See whether it is the right file.");

    public static Diagnostic Changes(string file, int count) => Warning(
        file,
        "word-changes",
        $"有{count}处修订，按全部接受读入。", $"There are {count} tracked changes; all are taken as accepted.",
        "请核对修订处。", "Look them over.");

    public static Diagnostic Comments(string file, int count) => Warning(
        file,
        "word-comments",
        $"有{count}条批注，没有读入。", $"There are {count} comments; they are left out.",
        "如果还没有处理，请在 Word 里处理。", "If they are still open, see to them in Word.");

    public static Diagnostic Table(string file, int count) => Warning(
        file,
        "word-table",
        $"表格的{count}行读成了段落。", $"{count} rows of tables are read as paragraphs.",
        "请核对，必要时改写成文字。", "Look them over, and put them into words where they need it.");

    public static Diagnostic TextBox(string file, int count) => Warning(
        file,
        "word-text-box",
        $"有{count}个文本框，里面的文字放在所在段落之后。", $"There are {count} text boxes; their text comes after the paragraph they belong to.",
        "请核对次序。", "Look over the order.");

    public static Diagnostic Hidden(string file, int count) => Warning(
        file,
        "word-hidden",
        $"有{count}处隐藏文字，没有读入。", $"{count} stretches of hidden text are left out.",
        "如果要见报，请在 Word 里取消隐藏。", "If they are to be printed, make them visible in Word.");

    public static Diagnostic Struck(string file, int count) => Warning(
        file,
        "word-struck",
        $"有{count}处带删除线的文字，照样读入。", $"{count} stretches of text are struck through and kept.",
        "如果是要删的，请删去。", "Remove them if they are to go.");

    public static Diagnostic Symbol(string file, int count) => Warning(
        file,
        "word-symbol",
        $"有{count}个符号字体的符号不认识，没有读入。", $"{count} signs of symbol fonts are not known and are left out.",
        "请改成普通字符。", "Write them as ordinary characters.");

    public static Diagnostic Embedded(string file, int count) => Warning(
        file,
        "word-embedded",
        $"有{count}处嵌入的其他文件，没有读入。", $"{count} embedded files of other kinds are left out.",
        "请把其中的文字复制到正文里。", "Copy their text into the document.");

    public static Diagnostic LinkedPicture(string file, int count) => Warning(
        file,
        "word-picture-linked",
        $"有{count}张图片只是链接，文件里没有。", $"{count} pictures are only links and not in the file.",
        "请在 Word 里把图片插入文档，或另送图片。", "Insert them into the document, or send them beside it.");

    public static Diagnostic PictureMissing(string file, string part) => Warning(
        file,
        "word-picture-missing",
        $"图片 {part} 不在文件里。", $"The picture {part} is not in the file.",
        "请另送图片。", "Send the picture beside it.");

    public static Diagnostic PictureKind(string file, string part) => Warning(
        file,
        "word-picture-kind",
        $"图片 {part} 不是能用的 JPEG 或 PNG，没有读入。", $"The picture {part} is no JPEG or PNG that can be used, and is left out.",
        "请把它另存为 JPEG 或 PNG 再插入，或另送图片。", "Save it as JPEG or PNG and insert it again, or send it beside the copy.");

    public static Diagnostic CaptionAlone(string file, string caption) => Warning(
        file,
        "word-caption-alone",
        $"图片说明“{Start(caption)}”旁边没有图片，读成了段落。", $"There is no picture beside the caption “{Start(caption)}”; it is read as a paragraph.",
        "请插入图片，或另送图片后把这一段改为图片说明。", "Insert the picture, or send it beside the copy and make the paragraph its caption.");

    public static Diagnostic NoHeadline(string file, string text) => Warning(
        file,
        "word-no-headline",
        $"“{Start(text)}”之前没有找到标题。", $"No headline is found before “{Start(text)}”.",
        "请补上标题。", "Add the headline.");

    public static Diagnostic NoBody(string file, string headline) => Warning(
        file,
        "word-no-body",
        $"标题《{Start(headline)}》下没有正文。", $"The headline 《{Start(headline)}》 has no text below it.",
        "请补上正文，或把它并入另一个标题。", "Add the text, or make it part of another headline.");

    public static Diagnostic Desk(string file, IReadOnlyList<string> lines) => Warning(
        file,
        "word-desk",
        $"有{lines.Count}行编辑用的信息没有读入：{string.Join("；", lines.Select(Start))}。", $"{lines.Count} lines that the desk writes for itself are left out: {string.Join("; ", lines.Select(Start))}.",
        "如果要见报，请写进正文。", "Write them into the text if they are to be printed.");

    private static string Start(string text)
    {
        const int longest = 20;
        if (text.Length <= longest) return text;
        return $"{text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)]}……";
    }

    private static Diagnostic Error(string file, string code, string problemChinese, string problemEnglish, string mendChinese, string mendEnglish) =>
        Diagnostic.Error(code, new(problemChinese, problemEnglish), new(mendChinese, mendEnglish)) with { File = file };

    private static Diagnostic Warning(string file, string code, string problemChinese, string problemEnglish, string mendChinese, string mendEnglish) =>
        Diagnostic.Warning(code, new(problemChinese, problemEnglish), new(mendChinese, mendEnglish)) with { File = file };
}
