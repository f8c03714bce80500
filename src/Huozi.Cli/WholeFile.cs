using Huozi.Model.Diagnostics;

namespace Huozi.Cli;

/// <summary>A file that appears whole or not at all: it is written beside its place, and takes it when it is done.</summary>
internal sealed class WholeFile : IDisposable
{
    private readonly string path;
    private readonly string? beside;
    private readonly List<string> createdFolders = [];

    /// <summary>Begins a file. The folders it lies in are made where they are not there.</summary>
    /// <exception cref="DiagnosticException">It is no name of a file.</exception>
    public WholeFile(string path)
    {
        if (path.Length == 0 || Path.EndsInDirectorySeparator(path) || Directory.Exists(path)) throw NoFile(path);
        this.path = Path.GetFullPath(path);
        // A device such as /dev/stdout is written to, never replaced; a link stays a link.
        if (IsDevice(this.path))
        {
            Stream = File.Open(this.path, FileMode.Open, FileAccess.Write);
            return;
        }
        if (File.Exists(this.path)) this.path = File.ResolveLinkTarget(this.path, returnFinalTarget: true)?.FullName ?? this.path;
        CreateFolders(Path.GetDirectoryName(this.path)!);
        beside = Beside(this.path, Environment.ProcessId);
        Stream = File.Create(beside);
    }

    /// <summary>What is written to it.</summary>
    public Stream Stream { get; }

    /// <summary>Writes a file of some bytes.</summary>
    public static void Write(string path, byte[] bytes)
    {
        using var file = new WholeFile(path);
        file.Stream.Write(bytes);
        file.Commit();
    }

    /// <summary>Removes what processes that were killed have left of some files. Only for files that no other process is writing.</summary>
    public static void RemoveAbandoned(IEnumerable<string> paths)
    {
        foreach (var folder in paths.Select(Path.GetFullPath).GroupBy(path => Path.GetDirectoryName(path)!, StringComparer.Ordinal).Where(folder => Directory.Exists(folder.Key)))
        {
            var names = folder.Select(path => Path.GetFileName(Beside(path, null))).ToHashSet(StringComparer.Ordinal);
            foreach (var file in Directory.EnumerateFiles(folder.Key, ".*"))
            {
                var process = Path.GetExtension(file.AsSpan()).TrimStart('.');
                if (process.Length > 0 && process.IndexOfAnyExceptInRange('0', '9') < 0 && names.Contains(Path.GetFileName(file)[..^process.Length])) File.Delete(file);
            }
        }
    }

    /// <summary>Puts the file in its place.</summary>
    public void Commit()
    {
        Stream.Dispose();
        if (beside is null) return;
        File.Move(beside, path, overwrite: true);
        createdFolders.Clear();
    }

    /// <summary>Unless committed, removes what was written and the folders that were made for it.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        if (beside is not null) File.Delete(beside);
        foreach (var folder in createdFolders.Where(folder => !Directory.EnumerateFileSystemEntries(folder).Any())) Directory.Delete(folder);
    }

    private void CreateFolders(string folder)
    {
        for (var missing = folder; missing is not null && !Directory.Exists(missing); missing = Path.GetDirectoryName(missing)) createdFolders.Add(missing);
        Directory.CreateDirectory(folder);
    }

    private static string Beside(string path, int? process) => Path.Combine(Path.GetDirectoryName(path) ?? "", $".{Path.GetFileName(path)}.{process}");

    private static bool IsDevice(string path) => !OperatingSystem.IsWindows()
        && (path.StartsWith("/dev/", StringComparison.Ordinal) || path.StartsWith("/proc/", StringComparison.Ordinal));

    private static DiagnosticException NoFile(string path) => new(Diagnostic.Error(
        "target-no-file",
        new("这不是文件名。", "This is no name of a file."),
        new("写一个文件名，如 page.json。", "Name a file, such as page.json.")) with { File = path });
}
