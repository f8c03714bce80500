using Huozi.Model.Diagnostics;

namespace Huozi.Formats;

/// <summary>What can be wrong with any file, said once. The place is added by <see cref="FileFindings"/>.</summary>
internal static class FileProblem
{
    public static Diagnostic NotUtf8 { get; } = Error(
        "not-utf8",
        "文件不是 UTF-8 编码。", "The file is not encoded in UTF-8.",
        "用编辑器另存为 UTF-8（原来多半是 GBK）。", "Save it as UTF-8 in your editor (it is probably GBK).");

    public static Diagnostic Control(char intruder) => Error(
        "control-character",
        $"有不该有的控制字符（{Code(intruder)}）。", $"There is a control character ({Code(intruder)}) that copy may not hold.",
        "删去它；换行请分段或分项，制表符请改为空格。", "Remove it; for a line break start a new paragraph or list item, for a tab write a space.");

    public static Diagnostic CannotRead(string reason) => Error(
        "cannot-read",
        $"读不了：{reason}", $"It cannot be read: {reason}",
        "检查文件和目录的权限。", "Check that the files and folders may be read.");

    public static Diagnostic CannotWrite(string reason) => Error(
        "cannot-write",
        $"写不了：{reason}", $"It cannot be written: {reason}",
        "检查磁盘空间和目录的权限。", "Check the free space and that the folder may be written.");

    private static string Code(char unit) => $"U+{(int)unit:X4}";

    private static Diagnostic Error(string code, string problemChinese, string problemEnglish, string mendChinese, string mendEnglish) =>
        Diagnostic.Error(code, new(problemChinese, problemEnglish), new(mendChinese, mendEnglish));
}
