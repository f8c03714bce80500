using System.Diagnostics;
using System.Runtime.InteropServices;
using Huozi.Model.Diagnostics;

namespace Huozi.Formats.Output;

/// <summary>A folder that appears whole or not at all: it is written beside its target and takes the target's place when it is done.</summary>
/// <remarks>
/// A target is replaced only if it is Huozi's own, that is, if it holds nothing but <c>issue</c>, <c>pages</c> and <c>site</c>.
/// The exchange is two renames on one disk: a reader sees the old folder or the new one or, for an instant, none, and never a mixture.
/// </remarks>
public sealed class StagedDirectory : IDisposable
{
    private static readonly string[] OwnFolders = ["issue", "pages", "site"];

    // What file browsers leave wherever a person has looked.
    private static readonly string[] Droppings = [".DS_Store", "Thumbs.db", "desktop.ini"];

    private readonly string target;
    private readonly Func<string, bool>? isOwnFile;
    private readonly List<string> createdParents = [];
    private readonly Lock exchange = new();
    private readonly List<PosixSignalRegistration> signals = [];
    private bool isCommitted;

    /// <summary>Makes the folder to write into, beside the target.</summary>
    /// <param name="target">Where the finished folder goes, absolute or from the current folder. Parents that do not exist are created.</param>
    /// <param name="isOwnFile">Tells by its name whether a file in the target is Huozi's own, too; null where no file is.</param>
    /// <exception cref="DiagnosticException">The target is a file, holds what is not Huozi's, or cannot be written beside.</exception>
    public StagedDirectory(string target, Func<string, bool>? isOwnFile = null)
    {
        this.isOwnFile = isOwnFile;
        if (string.IsNullOrWhiteSpace(target))
        {
            throw Refused(
                "target-unnamed",
                target,
                "没有给出目标目录。", "No folder is named.",
                "给出一个目录名，如 out。", "Name a folder, such as out.");
        }
        // A link stays a link: what it points to is replaced.
        var named = Path.TrimEndingDirectorySeparator(Path.GetFullPath(target));
        this.target = Directory.Exists(named) ? Directory.ResolveLinkTarget(named, returnFinalTarget: true)?.FullName ?? named : named;
        Check(target);
        try
        {
            CreateParents();
            RemoveAbandoned();
            Folder = FreeSibling("new");
            Directory.CreateDirectory(Folder);
            // Ctrl+C and the like end the program without Dispose; the signal then goes its usual way.
            foreach (var signal in (PosixSignal[])[PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP])
                signals.Add(PosixSignalRegistration.Create(signal, _ => Discard()));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            RemoveParents();
            throw new DiagnosticException(NotWritable(target, exception), exception);
        }
    }

    /// <summary>The folder to write into.</summary>
    public string Folder { get; }

    /// <summary>Puts the folder in its target's place. What stood there is removed; should the exchange fail, it is put back.</summary>
    /// <exception cref="DiagnosticException">The target has changed since and is no longer Huozi's, or it cannot be replaced. It is as it was.</exception>
    public void Commit()
    {
        lock (exchange) Exchange();
    }

    /// <summary>Unless committed, removes the folder and the parents that were created for it.</summary>
    public void Dispose()
    {
        foreach (var signal in signals) signal.Dispose();
        Discard();
    }

    private void Discard()
    {
        lock (exchange)
        {
            if (isCommitted) return;
            // Other threads may be writing still when a signal comes.
            for (var attempt = 0; attempt < 3 && Directory.Exists(Folder); attempt++) TryDelete(Folder);
            RemoveParents();
        }
    }

    private void Exchange()
    {
        Check(target);
        var old = Directory.Exists(target) ? FreeSibling("old") : null;
        try
        {
            if (old is not null) Directory.Move(target, old);
            try
            {
                Directory.Move(Folder, target);
            }
            catch when (old is not null)
            {
                Directory.Move(old, target);
                throw;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(NotWritable(target, exception), exception);
        }
        isCommitted = true;
        if (old is not null) TryDelete(old);
    }

    /// <summary>Removes a folder that nobody needs any more; one that cannot be removed stays, since the work itself is done.</summary>
    private static void TryDelete(string folder)
    {
        try
        {
            if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Left behind: the work itself is done, or its own failure is being told.
        }
    }

    private void Check(string named)
    {
        if (File.Exists(target))
        {
            throw Refused(
                "target-is-file",
                named,
                "这是一个文件，不是目录。", "This is a file, not a folder.",
                "换一个目录名，或移走这个文件。", "Name another folder, or move the file away.");
        }
        var current = Path.TrimEndingDirectorySeparator(Directory.GetCurrentDirectory()) + Path.DirectorySeparatorChar;
        if (Path.GetDirectoryName(target) is null || current.StartsWith(target + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw Refused(
                "target-in-use",
                named,
                "目标是当前目录或它的上级，不能整个替换。", "The target is the current folder or one above it and cannot be replaced as a whole.",
                "换一个子目录作目标，如 out。", "Name a folder inside it, such as out.");
        }
        if (Foreign() is { } foreign)
        {
            throw Refused(
                "target-foreign",
                named,
                $"目录里有不是活字做的东西（{foreign}），不会覆盖。", $"The folder holds something that Huozi did not make ({foreign}) and is left alone.",
                "换一个新的或空的目录。", "Name a new or an empty folder.");
        }
    }

    /// <summary>The name of something in the target that Huozi did not make; null for none.</summary>
    private string? Foreign()
    {
        try
        {
            return Directory.Exists(target)
                ? new DirectoryInfo(target).EnumerateFileSystemInfos()
                    .Where(entry => entry is DirectoryInfo ? !OwnFolders.Contains(entry.Name) : !Droppings.Contains(entry.Name) && isOwnFile?.Invoke(entry.Name) != true)
                    .Select(entry => entry.Name).Order(StringComparer.Ordinal).FirstOrDefault()
                : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(NotWritable(target, exception), exception);
        }
    }

    private void CreateParents()
    {
        var parent = Path.GetDirectoryName(target)!;
        for (var missing = parent; missing is not null && !Directory.Exists(missing); missing = Path.GetDirectoryName(missing))
            createdParents.Add(missing);
        Directory.CreateDirectory(parent);
    }

    /// <summary>Removes the parents created, innermost first, as far as nothing else has come into them.</summary>
    private void RemoveParents()
    {
        try
        {
            foreach (var parent in createdParents.Where(Directory.Exists)) Directory.Delete(parent);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Left behind: the work itself is done, or its own failure is being told.
        }
    }

    /// <summary>Removes what runs that were killed have left beside the target: folders of processes that are no more.</summary>
    private void RemoveAbandoned()
    {
        var prefix = $".{Path.GetFileName(target)}.";
        foreach (var folder in Directory.EnumerateDirectories(Path.GetDirectoryName(target)!, $"{prefix}*.new"))
        {
            var number = Path.GetFileName(folder)[prefix.Length..].Split('-')[0];
            if (int.TryParse(number, out var process) && !IsRunning(process)) TryDelete(folder);
        }
    }

    private static bool IsRunning(int process)
    {
        try
        {
            using var found = Process.GetProcessById(process);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    /// <summary>A hidden name beside the target that nothing has; the process's number keeps two runs apart.</summary>
    private string FreeSibling(string purpose)
    {
        var parent = Path.GetDirectoryName(target)!;
        var name = Path.GetFileName(target);
        return Enumerable.Range(1, int.MaxValue)
            .Select(number => Path.Combine(parent, $".{name}.{Environment.ProcessId}-{number}.{purpose}"))
            .First(path => !Path.Exists(path));
    }

    private static Diagnostic NotWritable(string target, Exception exception) => Diagnostic.Error(
        "target-not-writable",
        new($"写不到这个目录：{exception.Message}", $"The folder cannot be written: {exception.Message}"),
        new("检查目录的权限和磁盘空间，或换一个目录。", "Check its permissions and the free space, or name another folder.")) with { File = target };

    private static DiagnosticException Refused(
        string code, string target, string problemChinese, string problemEnglish, string mendChinese, string mendEnglish) =>
        new(Diagnostic.Error(code, new(problemChinese, problemEnglish), new(mendChinese, mendEnglish)) with { File = target });
}
