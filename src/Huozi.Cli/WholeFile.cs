using Huozi.Model.Diagnostics;

namespace Huozi.Cli;

/// <summary>Writes a file so that it appears whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Writes beside the file and takes its place.</summary>
    public static void Write(string path, byte[] bytes)
    {
        if (path.Length == 0 || Directory.Exists(path)) throw NoFile(path);
        path = Path.GetFullPath(path);
        // A device such as /dev/stdout is written to, never replaced; a link stays a link.
        if (IsDevice(path))
        {
            File.WriteAllBytes(path, bytes);
            return;
        }
        if (File.Exists(path)) path = File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        var beside = Path.Combine(folder, $".{Path.GetFileName(path)}.{Environment.ProcessId}");
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static DiagnosticException NoFile(string path) => new(Diagnostic.Error(
        "target-no-file",
        new("这不是文件名。", "This is no name of a file."),
        new("写一个文件名，如 page.json。", "Name a file, such as page.json.")) with { File = path });
}
