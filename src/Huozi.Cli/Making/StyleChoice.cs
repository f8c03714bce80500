using Huozi.Formats.IssueFolder;
using Huozi.Formats.Styles;
using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Model.Styles;

namespace Huozi.Cli.Making;

/// <summary>The house style of an issue: what the command line names, else what issue.yaml names, else the broadsheet.</summary>
/// <param name="reader">Reads styles.</param>
/// <param name="input">The input, as the user named it: an issue folder, where it has a style.</param>
internal sealed class StyleChoice(HouseStyleReader reader, string input)
{
    private const string Default = "broadsheet";

    /// <summary>The style.</summary>
    /// <exception cref="DiagnosticException">There is no such style, or it is not sound.</exception>
    public HouseStyle Read(string? option, Issue issue)
    {
        if (option is not null) return HouseStyleReader.IsFile(option) ? reader.ReadFile(option) : reader.Read(option);
        if (FileOf(issue) is { } file) return reader.ReadFile(file);
        try
        {
            return reader.Read(issue.Style ?? Default);
        }
        catch (DiagnosticException problem)
        {
            throw new DiagnosticException(
                [.. problem.Diagnostics.Select(diagnostic => diagnostic with { File = diagnostic.File ?? Path.Combine(input, IssueFolderNames.IssueFile) })], problem);
        }
    }

    /// <summary>Copies the style file that an issue names into another folder of it; the issue as it stands there.</summary>
    public Issue Keep(Issue issue, string folder)
    {
        if (FileOf(issue) is not { } file) return issue;
        Directory.CreateDirectory(folder);
        var name = Path.GetFileName(file);
        File.Copy(file, Path.Combine(folder, name), overwrite: true);
        return issue with { Style = name };
    }

    private string? FileOf(Issue issue) => issue.Style is { } style && HouseStyleReader.IsFile(style) ? Path.Combine(input, style) : null;
}
