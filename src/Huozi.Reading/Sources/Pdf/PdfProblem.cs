using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Pdf;

/// <summary>Every problem that reading a PDF file can find, with its words.</summary>
internal static class PdfProblem
{
    public static Diagnostic Damaged(string file, int? page = null) => Diagnostic.Error(
        "pdf-damaged",
        new("PDF 文件已损坏，无法读取。", "The PDF file is damaged and cannot be read."),
        new("请重新导出这个文件，或用其他软件打开后另存。", "Export the file again, or open it in another program and save it anew.")) with { File = file, Place = Place(page) };

    public static Diagnostic Locked(string file) => Diagnostic.Error(
        "pdf-locked",
        new("PDF 文件有打开密码，读不了。", "The PDF file opens only with a password."),
        new("请用密码打开它，另存为没有密码的文件，例如：qpdf --password=密码 --decrypt 原文件 新文件", "Save it without the password, for example: qpdf --password=PASSWORD --decrypt OLD NEW")) with { File = file };

    public static Diagnostic Empty(string file) => Diagnostic.Error(
        "pdf-without-pages",
        new("PDF 文件里没有一页。", "The PDF file has no pages."),
        new("请重新导出这个文件。", "Export the file again.")) with { File = file };

    public static Diagnostic TooMuch(string file, int page) => Diagnostic.Error(
        "pdf-too-much",
        new("PDF 文件展开以后大得不像报纸的版面，不再读。", "The PDF file unpacks to more than any newspaper's page holds; it is given up."),
        new("文件多半已损坏，或有意做成这样；请重新导出。", "It is probably damaged, or made so on purpose: export it again.")) with { File = file, Place = Place(page > 0 ? page : null) };

    public static Diagnostic Immeasurable(string file, int page) => Diagnostic.Error(
        "pdf-page-size",
        new("这一页的大小不能是真的。", "The page claims a size that no page has."),
        new("请重新导出这个文件，检查页面大小。", "Export the file again, and see to its page size.")) with { File = file, Place = Place(page) };

    public static Diagnostic Huge(string file, int page, double metres) => Diagnostic.Warning(
        "pdf-page-huge",
        new($"这一页有 {metres:0.#} 米长，不像报纸的版面。", $"The page is {metres:0.#} metres long, unlike a newspaper's."),
        new("检查页面大小和单位。", "See to its size and units.")) with { File = file, Place = Place(page) };

    public static Diagnostic Incomplete(string file, int page, int operations) => Diagnostic.Warning(
        "pdf-page-incomplete",
        new($"这一页有 {operations} 处内容损坏，没有读出。", $"{operations} parts of the page are damaged and were not read."),
        new("请核对这一页，或重新导出。", "Check the page, or export it again.")) with { File = file, Place = Place(page) };

    public static Diagnostic Nameless(string file, int page, int glyphs, string face) => Diagnostic.Warning(
        "pdf-glyphs-unknown",
        new($"字体“{face}”没有说明是什么字，有 {glyphs} 个字读不出，以 � 代替。", $"The font {face} does not say which characters its glyphs are: {glyphs} are read as �."),
        new("导出时请选“嵌入文字编码（ToUnicode）”，或把这一页当扫描图来读。", "Export with the text's encoding (ToUnicode), or read the page as a scan.")) with { File = file, Place = Place(page) };

    public static Diagnostic UnreadablePicture(string file, int page) => Diagnostic.Error(
        "pdf-picture",
        new("这一版是一张图片，没有文字层，图片的格式也认不出来。", "This page is a picture without a text layer, in a form that cannot be read."),
        new("请把这一版导出为 300 dpi 的 PNG 或 JPEG 图片再读。", "Export the page as a PNG or JPEG picture at 300 dpi and read that.")) with { File = file, Place = Place(page) };

    private static string? Place(int? page) => page is { } place ? $"第{place}页" : null;
}
