using Huozi.Model.Diagnostics;

namespace Huozi.Cli.Reading;

/// <summary>Finds the inputs that a command line names: files, folders and patterns.</summary>
internal static class InputFinder
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = false, AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint };

    /// <summary>The inputs, in the order named, those of a folder or a pattern by path; each once.</summary>
    /// <param name="names">What the user names. A name with <c>*</c> or <c>?</c> that no file has is a pattern.</param>
    /// <param name="problems">Gets a problem for each folder and pattern in which nothing is found. A file that is not there is an input: its reader tells.</param>
    public static IReadOnlyList<InputFile> Find(IEnumerable<string> names, ICollection<Diagnostic> problems)
    {
        var found = new List<InputFile>();
        foreach (var name in names)
        {
            var before = found.Count;
            if (File.Exists(name)) found.Add(Named(name));
            else if (Directory.Exists(name)) found.AddRange(Walk(name, name));
            else if (FilePattern.IsPattern(name)) found.AddRange(Fitting(name));
            else found.Add(Named(name));
            if (found.Count == before) problems.Add(InputProblem.Nothing(name));
        }
        return [.. found.DistinctBy(input => FullPath(input.Path), StringComparer.Ordinal)];
    }

    private static InputFile Named(string path) => new(path, SourceKinds.Of(path), Path.GetDirectoryName(path) is { Length: > 0 } folder ? folder : ".");

    private static IEnumerable<InputFile> Fitting(string pattern)
    {
        var start = FilePattern.Start(pattern);
        return FilePattern.Find(pattern).SelectMany(path => Directory.Exists(path) ? Walk(path, start) : [new(path, SourceKinds.Of(path), start)]);
    }

    /// <summary>The readable files below a folder; an issue folder is one input, and the pages of a METS file are read through it.</summary>
    private static IEnumerable<InputFile> Walk(string folder, string start)
    {
        if (SourceKinds.IsIssueFolder(folder)) return [new(folder, SourceKind.IssueFolder, start)];
        try
        {
            var files = Directory.EnumerateFiles(folder, "*", Everything).Order(StringComparer.Ordinal)
                .Select(file => (Path: file, Kind: SourceKinds.Find(file))).Where(file => file.Kind is not null)
                .Select(file => new InputFile(file.Path, file.Kind!.Value, start)).ToList();
            var below = Directory.EnumerateDirectories(folder, "*", Everything).Order(StringComparer.Ordinal).SelectMany(inner => Walk(inner, start)).ToList();
            return files.Any(file => file.Kind == SourceKind.Mets) ? files.Concat(below).Where(file => file.Kind != SourceKind.Alto) : files.Concat(below);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(InputProblem.Unreadable(folder, problem), problem);
        }
    }

    private static string FullPath(string path) => path.Length == 0 || path.Contains('\0') ? path : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}
