using Huozi.Formats.Yaml;
using Huozi.Model.Diagnostics;
using Huozi.Model.Styles;

namespace Huozi.Formats.Styles;

/// <summary>Reads house styles: those of a folder by their names, others by their files.</summary>
/// <remarks>docs/formats.md, "House styles".</remarks>
/// <param name="directory">The folder of the styles that have names: <c>NAME.yaml</c> each.</param>
/// <param name="faces">The names of the faces at hand.</param>
public sealed class HouseStyleReader(string directory, IReadOnlyCollection<string> faces)
{
    private const string Ending = ".yaml";

    /// <summary>A style that lacks so many keys was not meant to be complete.</summary>
    private const int ManyKeys = 5;

    /// <summary>The names there are, in order.</summary>
    public IReadOnlyList<string> Names { get; } = Directory.Exists(directory)
        ? [.. Directory.EnumerateFiles(directory, "*" + Ending).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>Whether what stands for a style is a file, rather than a name.</summary>
    public static bool IsFile(string style) => style.EndsWith(Ending, StringComparison.OrdinalIgnoreCase) || style.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>The style of a name.</summary>
    /// <exception cref="DiagnosticException">There is none, or it is not sound.</exception>
    public HouseStyle Read(string name) =>
        Names.Contains(name) ? ReadFile(FileOf(name)) : throw new DiagnosticException(StyleProblem.Unknown(name, Names));

    /// <summary>The style that a file holds; its name is the file's.</summary>
    /// <exception cref="DiagnosticException">The file is not a sound style. Holds every problem found, by line.</exception>
    public HouseStyle ReadFile(string path)
    {
        var found = new List<Diagnostic>();
        var findings = new FileFindings(found, path);
        try
        {
            if (Complete(path, found, []) is { } map)
            {
                var style = new StyleFile(map, faces, findings).Read(Path.GetFileNameWithoutExtension(path));
                if (found.Count == 0) return style;
                GatherMissing(map, found, findings);
            }
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            findings.Add(StyleProblem.FileMissing);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            findings.Add(FileProblem.CannotRead(exception.Message));
        }
        throw new DiagnosticException([.. found.OrderBy(problem => problem.Line)]);
    }

    /// <summary>What a file says, and its base where it is silent; null, with a finding, where it says nothing that can be read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="found">Where to tell what is wrong.</param>
    /// <param name="above">The bases that led here: a style is no base of its own.</param>
    private YamlMap? Complete(string path, List<Diagnostic> found, IReadOnlyList<string> above)
    {
        var findings = new FileFindings(found, path);
        if (TextFile.Read(path, findings) is not { } text || YamlTree.Parse(text, 0, findings) is not { } own) return null;
        if (own.Entries.FirstOrDefault(entry => entry.Key.Text == StyleKeys.Base).Value is not YamlText { IsNothing: false } named) return own;
        var known = Names.Except(above).ToList();
        if (known.Contains(named.Text)) return Over(named.Text);
        findings.Add(StyleProblem.Unknown(named.Text, known), named.Line);
        // What else is wrong is told in the same run: any base will do for that.
        return known.Count > 0 ? Over(known[0]) : null;

        YamlMap? Over(string name) => Complete(FileOf(name), found, [.. above, name]) is { } complete ? own.Over(complete, named.Line) : null;
    }

    /// <summary>Tells of all the keys that a style without a base lacks at once: it needs a base, not eighty keys.</summary>
    private void GatherMissing(YamlMap map, List<Diagnostic> found, FileFindings findings)
    {
        var missing = found.Where(problem => problem.Code == YamlProblem.MissingCode).ToList();
        if (missing.Count < ManyKeys || map.Entries.Any(entry => entry.Key.Text == StyleKeys.Base)) return;
        found.RemoveAll(missing.Contains);
        findings.Add(StyleProblem.Incomplete(missing.Count, Names), map.Line);
    }

    private string FileOf(string name) => Path.Combine(directory, name + Ending);
}
