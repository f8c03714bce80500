using Huozi.Model.Diagnostics;

namespace Huozi.Cli.Reading;

/// <summary>What cannot be asked of <c>huozi read</c>, with its words.</summary>
internal static class ReadProblem
{
    /// <summary>An issue that lacks the pages that could not be read would not be whole.</summary>
    public static Diagnostic IssueLacksPages { get; } = Diagnostic.Error(
        "issue-lacks-pages",
        new("有文件没有读成，所以没有写一期的文件夹", "Some inputs could not be read; so no issue folder is written"),
        new("改正或去掉这些文件，再读一次", "Mend or leave out those inputs, and read again"));

    /// <summary>ALTO says where everything is; a text does not.</summary>
    public static Diagnostic NoPlaces(string input) => Diagnostic.Error(
        "alto-no-places",
        new("它没有版面上的位置，写不成 ALTO", "It has no places on a page and cannot be written in ALTO"),
        new("ALTO 要由 PDF、扫描图或别的 ALTO 写成；也可以先用 huozi make 做成 PDF", "Write ALTO from PDF, scans or other ALTO; huozi make makes PDF of text")) with { File = input };

    /// <summary>Sees whether what is asked for can be done with some inputs.</summary>
    /// <exception cref="DiagnosticException">It cannot.</exception>
    public static void Check(ReadWishes wishes, IReadOnlyList<InputFile> inputs)
    {
        if (inputs.Count > 1 && wishes.Json is { } json && !wishes.JsonIsFolder) throw new DiagnosticException(SeveralInOneFile(json, inputs.Count));
        if (inputs.Count > 1 && wishes.OnlyShows) throw new DiagnosticException(NowhereToGo(inputs.Count));
        if (wishes.Issue is not null && inputs.FirstOrDefault(input => input.Kind is SourceKind.IssueFolder) is { } issue) throw new DiagnosticException(InputProblem.FolderAmongOthers(issue.Path));
        if (wishes.Issue is { } folder && HoldsSomething(folder)) throw new DiagnosticException(IssueIsThere(folder));
    }

    private static bool HoldsSomething(string folder) => Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any();

    private static Diagnostic SeveralInOneFile(string json, int inputs) => Usage(
        $"{inputs} 个文件的 JSON 不能都写进 {json}", $"The JSON of {inputs} inputs cannot all be {json}",
        "给一个文件夹，以 / 结尾：--json DIR/", "Name a folder, ending with /: --json DIR/");

    private static Diagnostic NowhereToGo(int inputs) => Usage(
        $"要读 {inputs} 个文件，而没有说把结果写到哪里", $"There are {inputs} inputs, and it is not said where the results go",
        "写明 --json DIR/、--issue DIR、--alto DIR 或 --report", "Say --json DIR/, --issue DIR, --alto DIR or --report");

    private static Diagnostic IssueIsThere(string folder) => Diagnostic.Error(
        "target-holds-files",
        new("这个文件夹里已经有东西，不会覆盖", "The folder holds files already and is left alone"),
        new("换一个新的或空的文件夹", "Name a new or an empty folder")) with { File = folder };

    private static Diagnostic Usage(string problemChinese, string problemEnglish, string mendChinese, string mendEnglish) =>
        Diagnostic.Error("usage", new(problemChinese, problemEnglish), new(mendChinese, mendEnglish));
}
