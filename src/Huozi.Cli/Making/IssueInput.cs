using System.Collections.Concurrent;
using Huozi.Formats.IssueFolder;
using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Reading;

namespace Huozi.Cli.Making;

/// <summary>Reads an issue from whatever the user names: an issue folder or a page's text.</summary>
internal sealed class IssueInput(string path)
{
    private readonly ConcurrentDictionary<string, byte[]> pictures = new(StringComparer.Ordinal);

    /// <summary>The issue.</summary>
    /// <exception cref="DiagnosticException">It cannot be read.</exception>
    public Checked<Issue> Read()
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0')) throw Missing(null);
        if (Directory.Exists(path)) return IssueFolderReader.Read(path);
        try
        {
            return DumpReader.Read(File.ReadAllBytes(path), path);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw Missing(problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(
                Diagnostic.Error(
                    "input-unreadable",
                    new($"文件读不了：{problem.Message}", $"The file cannot be read: {problem.Message}"),
                    new("检查文件的权限", "Check its permissions")) with { File = path },
                problem);
        }
    }

    private DiagnosticException Missing(Exception? cause) => new(
        Diagnostic.Error(
            "input-missing",
            new("没有这个文件或文件夹", "There is no such file or folder"),
            new("检查路径；可以给一个版面的文本，或一期的文件夹", "Check the path: name a page's text or an issue folder")) with { File = path },
        cause);

    /// <summary>The bytes of one of the issue's pictures.</summary>
    public byte[] Picture(string file) => pictures.GetOrAdd(file, name => File.ReadAllBytes(Path.Combine(path, name)));
}
