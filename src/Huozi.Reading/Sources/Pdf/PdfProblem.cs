using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Pdf;

/// <summary>Every problem that reading a PDF file can find, with its words.</summary>
internal static class PdfProblem
{
    public static Diagnostic Damaged(string file) => Diagnostic.Error(
        "pdf-damaged",
        new("PDF 文件已损坏，无法读取。", "The PDF file is damaged and cannot be read."),
        new("请重新导出这个文件，或用其他软件打开后另存。", "Export the file again, or open it in another program and save it anew.")) with { File = file };
}
