using System.Collections.Concurrent;
using Huozi.Cli.Reading;
using Huozi.Formats.IssueFolder;
using Huozi.Model;
using Huozi.Model.Diagnostics;
using Huozi.Reading.Assembling;

namespace Huozi.Cli.Making;

/// <summary>One issue, read from whatever the user names: an issue folder, or files of its pages.</summary>
internal sealed class IssueInput
{
    private readonly IReadOnlyList<InputFile> inputs;
    private readonly IssueFacts facts;
    private readonly IssuePictures pictures = new();
    private readonly ConcurrentDictionary<string, byte[]> folderPictures = new(StringComparer.Ordinal);

    /// <summary>Finds what is named.</summary>
    /// <param name="names">The files, folders and patterns.</param>
    /// <param name="facts">What the user says of pages that do not say it themselves.</param>
    /// <exception cref="DiagnosticException">Something is named in which nothing can be read.</exception>
    public IssueInput(IReadOnlyList<string> names, IssueFacts facts)
    {
        var problems = new List<Diagnostic>();
        inputs = InputFinder.Find(names, problems);
        if (problems.Count == 0 && inputs.Count > 1) problems.AddRange(inputs.Where(input => input.Kind is SourceKind.IssueFolder).Select(input => InputProblem.FolderAmongOthers(input.Path)));
        if (problems.Count > 0) throw new DiagnosticException(problems);
        this.facts = facts;
        Name = string.Join(' ', names);
    }

    /// <summary>What the user named.</summary>
    public string Name { get; }

    /// <summary>The paths of what is read.</summary>
    public IEnumerable<string> Paths => inputs.Select(input => input.Path);

    /// <summary>The issue folder, where it is one; null for pages.</summary>
    public string? Folder => inputs is [{ Kind: SourceKind.IssueFolder, Path: var path }] ? path : null;

    /// <summary>The issue.</summary>
    /// <exception cref="DiagnosticException">It cannot be read, or is not one issue.</exception>
    public Checked<Issue> Read()
    {
        if (Folder is { } folder) return IssueFolderReader.Read(folder);
        var issues = IssueAssembler.Assemble([.. inputs.SelectMany(Pages)], facts);
        if (issues is not [var only]) throw new DiagnosticException(InputProblem.SeveralIssues(Name, issues));
        return new(pictures.Take(only), [.. only.Sources.SelectMany(source => source.Page.Warnings), .. only.Warnings]);
    }

    /// <summary>The bytes of one of the issue's pictures.</summary>
    public byte[] Picture(string file) =>
        Folder is { } folder ? folderPictures.GetOrAdd(file, name => File.ReadAllBytes(Path.Combine(folder, name))) : pictures.Files[file];

    private static IEnumerable<SourcedPage> Pages(InputFile input)
    {
        using var source = PageSources.Open(input.Path, input.Kind);
        for (var place = 1; place <= source.PageCount; place++) yield return new(source.Read(place, CancellationToken.None) with { Layout = null }, input.Path);
    }
}
