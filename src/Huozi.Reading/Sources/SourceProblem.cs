using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources;

/// <summary>What can be wrong with any source's file, with its words.</summary>
internal static class SourceProblem
{
    public static Diagnostic CannotRead(string file, string reason) => Diagnostic.Error(
        "cannot-read",
        new($"读不了：{reason}", $"It cannot be read: {reason}"),
        new("检查文件名和权限。", "Check the file's name and permissions.")) with { File = file };

    public static Diagnostic TooLarge(string file, int megabytes) => Diagnostic.Error(
        "source-too-large",
        new($"文件超过{megabytes}MB。", $"The file has more than {megabytes} MB."),
        new("把它分成几个文件，或缩小里面的图片。", "Split it into several files, or make its pictures smaller.")) with { File = file };

    public static Diagnostic BrokenXml(string file, string? part, int line) => Diagnostic.Error(
        "source-xml",
        part is null
            ? new("XML 有错误，读不下去。", "The XML is not well formed.")
            : new($"里面的 {part} 第{line}行有 XML 错误，读不下去。", $"The XML of {part} inside it is not well formed at line {line}."),
        new("请从原来的程序重新导出或另存。", "Export or save it again from the program it comes from."))
        with { File = file, Line = part is null && line > 0 ? line : null };

    public static Diagnostic DocumentType(string file, string? part) => Diagnostic.Error(
        "source-dtd",
        new($"{part ?? "文件"}里有 DOCTYPE 声明，为安全起见不读。", $"{part ?? "The file"} has a DOCTYPE declaration and is not read, for safety."),
        new("删去 DOCTYPE 声明，或从原来的程序重新导出。", "Remove the DOCTYPE declaration, or export the file again from the program it comes from.")) with { File = file };

    public static Diagnostic TooDeep(string file, string? part) => Diagnostic.Error(
        "source-too-deep",
        new($"{part ?? "文件"}里的结构嵌套超过{SourceXml.DeepestNesting}层，不像正常的稿件。", $"{part ?? "The file"} is nested more than {SourceXml.DeepestNesting} deep, which no copy is."),
        new("请从原来的程序重新导出或另存。", "Export or save it again from the program it comes from.")) with { File = file };
}
