namespace Huozi.Cli.Reading;

/// <summary>Names what is made of several inputs after them: by their paths from the folder that all of them have in common, without their endings.</summary>
internal static class OutputNames
{
    /// <summary>A name for each input, with forward slashes, all different. Two inputs that differ in their endings only keep them.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<InputFile> inputs)
    {
        var common = Common(inputs.Select(input => Path.GetFullPath(input.Folder)));
        var full = inputs.Select(input => Path.GetRelativePath(common, Path.GetFullPath(input.Path)).Replace('\\', '/')).ToList();
        var names = full.Select((name, i) => inputs[i].Kind is SourceKind.IssueFolder ? name : WithoutEnding(name)).ToList();
        var clashes = names.CountBy(name => name, StringComparer.OrdinalIgnoreCase).Where(count => count.Value > 1).Select(count => count.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. names.Select((name, i) => clashes.Contains(name) ? full[i] : name).Select(name => name == "." ? Path.GetFileName(common) : name)];
    }

    private static string WithoutEnding(string name) => name[..^Path.GetExtension(name).Length] is { Length: > 0 } shorter && !shorter.EndsWith('/') ? shorter : name;

    private static string Common(IEnumerable<string> folders) => folders.Aggregate((common, folder) =>
    {
        while (!IsInside(folder, common)) common = Path.GetDirectoryName(common)!;
        return common;
    });

    private static bool IsInside(string folder, string outer) =>
        folder == outer || folder.StartsWith(Path.EndsInDirectorySeparator(outer) ? outer : outer + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
