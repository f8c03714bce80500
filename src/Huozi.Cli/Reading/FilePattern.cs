using System.IO.Enumeration;

namespace Huozi.Cli.Reading;

/// <summary>A path with <c>*</c> and <c>?</c> in some of its parts, and <c>**</c> for any number of folders.</summary>
internal static class FilePattern
{
    private const string Here = ".";
    private static readonly EnumerationOptions Visible = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System };
    private static readonly EnumerationOptions VisibleBelow = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint, RecurseSubdirectories = true };

    /// <summary>Whether a name has a sign of a pattern.</summary>
    public static bool IsPattern(string name) => name.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The folder that a pattern begins in: its parts before the first with a sign.</summary>
    public static string Start(string pattern) => Split(pattern).Start;

    /// <summary>The files and folders that a pattern fits, by path.</summary>
    public static IReadOnlyList<string> Find(string pattern)
    {
        var (start, parts) = Split(pattern);
        IEnumerable<string> found = [start];
        for (var i = 0; i < parts.Length; i++)
        {
            var (part, isLast) = (parts[i], i == parts.Length - 1);
            found = found.Where(Directory.Exists).SelectMany(folder => Inside(folder, part, isLast)).ToList();
        }
        return [.. found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Inside(string folder, string part, bool isLast)
    {
        if (part == "**") return Directory.EnumerateDirectories(folder, "*", VisibleBelow).Prepend(folder);
        var entries = isLast ? Directory.EnumerateFileSystemEntries(folder, "*", Visible) : Directory.EnumerateDirectories(folder, "*", Visible);
        return entries.Where(entry => FileSystemName.MatchesSimpleExpression(part, Path.GetFileName(entry), ignoreCase: false)).Select(entry => folder == Here ? Path.GetFileName(entry) : entry);
    }

    private static (string Start, string[] Parts) Split(string pattern)
    {
        var parts = pattern.Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        var first = Array.FindIndex(parts, IsPattern);
        var start = string.Join(Path.DirectorySeparatorChar, parts[..first]);
        // A part is empty where two separators meet.
        return (first == 0 ? Here : start.Length == 0 ? Path.GetPathRoot(pattern)! : start, [.. parts[first..].Where(part => part.Length > 0)]);
    }
}
