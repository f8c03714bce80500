using Huozi.Model.Diagnostics;

namespace Huozi.Cli;

/// <summary>Tells of any failure in the program's way: place, problem and mend.</summary>
internal static class Failure
{
    /// <summary>What a failure tells. Being stopped by the user is none.</summary>
    public static IReadOnlyList<Diagnostic> Tell(Exception failure) => failure switch
    {
        DiagnosticException problem => problem.Diagnostics,
        IOException or UnauthorizedAccessException => [Diagnostic.Error(
            "io",
            new($"读写出错：{failure.Message}", $"Reading or writing failed: {failure.Message}"),
            new("检查磁盘空间和权限", "Check the free space and the permissions"))],
        OutOfMemoryException => [Diagnostic.Error(
            "out-of-memory",
            new("内存不够，这个文件太大", "There is not enough memory; the input is too large"),
            new("把文件分成几个，或放宽 --memory-limit", "Split it into several files, or raise --memory-limit"))],
        _ => [Diagnostic.Error(
            "fault",
            new($"程序出错了，不是稿件的错：{failure.GetType().Name}：{failure.Message}", $"The program is at fault, not the copy: {failure.GetType().Name}: {failure.Message}"),
            new("请把这两行和所用的文件告诉开发者", "Send these lines and the file to the developers"))],
    };
}
