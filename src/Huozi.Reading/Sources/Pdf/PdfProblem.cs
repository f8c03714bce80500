using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Pdf;

/// <summary>Every problem that reading a PDF file can find, with its words.</summary>
internal static class PdfProblem
{
    public static Diagnostic Damaged(string file) => Diagnostic.Error(
        "pdf-damaged",
        new("PDF 文件已损坏，无法读取。", "The PDF file is damaged and cannot be read."),
        new("请重新导出这个文件，或用其他软件打开后另存。", "Export the file again, or open it in another program and save it anew.")) with { File = file };

    public static Diagnostic UnreadablePicture(string file, int page) => Diagnostic.Error(
        "pdf-picture",
        new("这一版是一张图片，没有文字层，图片的格式也认不出来。", "This page is a picture without a text layer, in a form that cannot be read."),
        new("请把这一版导出为 300 dpi 的 PNG 或 JPEG 图片再读。", "Export the page as a PNG or JPEG picture at 300 dpi and read that.")) with { File = file, Place = $"第{page}页" };
}
