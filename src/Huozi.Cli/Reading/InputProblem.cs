using Huozi.Model.Calendar;
using Huozi.Model.Diagnostics;
using Huozi.Reading.Assembling;

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

    public static Diagnostic FolderAmongOthers(string path) => Diagnostic.Error(
        "issue-folder-alone",
        new("一期的文件夹已经是完整的一期，不能和别的文件合成一期", "An issue folder is a whole issue and cannot be made one with other files"),
        new("单独读它", "Read it by itself")) with { File = path };

    public static Diagnostic SeveralIssues(string name, IReadOnlyList<AssembledIssue> issues) => Diagnostic.Error(
        "several-issues",
        new($"这里有{issues.Count}期：{Listed(issues, "、")}", $"There are {issues.Count} issues here: {Listed(issues, ", ")}"),
        new("一次只做一期：只给一期的文件；要分成各期，用 huozi read --issue", "Name the files of one issue; to part them into issues, use huozi read --issue")) with { File = name };

    private static string Listed(IReadOnlyList<AssembledIssue> issues, string comma) => string.Join(comma, issues.Select(issue => $"{issue.Issue.Title.Name} {ChineseDate.Format(issue.Issue.Date)}"));
}
