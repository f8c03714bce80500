using Huozi.Model.Diagnostics;

namespace Huozi.Cli.Reading;

/// <summary>What can be wrong with the inputs of a command, with its words.</summary>
internal static class InputProblem
{
    private static readonly Bilingual Kinds = new(
        "能读的有：PDF、扫描图（PNG、JPEG、TIFF）、版面的文本、Word（docx）、ALTO、METS、一期的文件夹",
        "What can be read: PDF, scans (PNG, JPEG, TIFF), a page's text, Word (docx), ALTO, METS, an issue folder");

    public static Diagnostic Missing(string path) => Diagnostic.Error(
        "input-missing",
        new("没有这个文件或文件夹", "There is no such file or folder"),
        new($"检查路径；{Kinds.Chinese}", $"Check the path. {Kinds.English}")) with { File = path };

    public static Diagnostic Unreadable(string path, Exception cause) => Diagnostic.Error(
        "input-unreadable",
        new($"文件读不了：{cause.Message}", $"The file cannot be read: {cause.Message}"),
        new("检查文件的权限", "Check its permissions")) with { File = path };

    public static Diagnostic Nothing(string name) => Diagnostic.Error(
        "nothing-to-read",
        new("这里没有能读的文件", "There is nothing here that can be read"),
        Kinds) with { File = name };
}
