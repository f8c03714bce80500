using Huozi.Model.Diagnostics;

namespace Huozi.Cli.Reading;

/// <summary>Why a worker did not finish an input, with its words.</summary>
internal static class WorkerProblem
{
    public static Diagnostic Slow(string file, int page, TimeSpan limit) => Diagnostic.Error(
        "read-too-slow",
        new($"读了 {limit.TotalSeconds:0} 秒还没有读完，不再读", $"It was not read within {limit.TotalSeconds:0} seconds and is given up"),
        new("看看文件是否正常；要等更久，用 --time-limit", "See whether the file is sound; to wait longer, use --time-limit")) with { File = file, Place = Place(page) };

    public static Diagnostic Large(string file, int page, long limit) => Diagnostic.Error(
        "read-too-large",
        new($"读它要用的内存超过 {limit >> 20} MB，不再读", $"Reading it takes more than {limit >> 20} MB of memory; it is given up"),
        new("看看文件是否正常；要多用内存，用 --memory-limit", "See whether the file is sound; to allow more memory, use --memory-limit")) with { File = file, Place = Place(page) };

    public static Diagnostic Crashed(string file, int page, string reason) => Diagnostic.Error(
        "read-crashed",
        new($"读它的进程意外结束了：{reason}", $"The process that read it ended unexpectedly: {reason}"),
        new("文件多半已损坏，请重新导出；如果它是好的，请把文件告诉开发者", "The file is probably damaged: export it again. If it is sound, send it to the developers")) with { File = file, Place = Place(page) };

    private static string Place(int page) => $"第{page}页";
}
