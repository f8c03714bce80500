using Huozi.Cli.Console;
using Huozi.Model.Diagnostics;
using Huozi.Reading.Assembling;

namespace Huozi.Cli.Reading;

/// <summary>One run of <c>huozi read</c>.</summary>
/// <param name="output">Where pages and reports go that are for no file.</param>
/// <param name="error">Where problems and progress are told.</param>
/// <param name="language">The program's language.</param>
/// <param name="isErrorTerminal">Whether <paramref name="error"/> is a terminal.</param>
internal sealed class ReadRun(TextWriter output, TextWriter error, Language language, bool isErrorTerminal)
{
    private readonly CommandTexts texts = new(language);
    private readonly DiagnosticPrinter printer = new(error, language);

    /// <summary>Does what is asked for. What can be read is read, whatever is wrong with the rest.</summary>
    /// <returns>Whether all of it could be read.</returns>
    /// <exception cref="DiagnosticException">What is asked for cannot be done, or no issue can be made of what was read.</exception>
    public async Task<bool> Do(ReadWishes wishes, CancellationToken cancellation)
    {
        var problems = new List<Diagnostic>();
        var inputs = InputFinder.Find(wishes.Inputs, problems);
        printer.Print(problems);
        if (inputs.Count == 0) return false;
        ReadProblem.Check(wishes, inputs);
        var plans = Plan(wishes, inputs);
        using var issues = wishes.Issue is { } folder ? new IssueOutput(folder) : null;
        // One input by itself needs no progress.
        var outcomes = plans is [var only] && !wishes.JsonIsFolder ? [await ReadOne(only.Task, wishes, cancellation)] : await ReadAll(plans, wishes, cancellation);

        var isWhole = problems.Count == 0 && !outcomes.Any(outcome => outcome.HasFailed);
        var report = new ReadReport();
        for (var i = 0; i < plans.Count; i++) report.Add(plans[i].Input.Path, outcomes[i]);
        if (issues is not null)
        {
            if (isWhole) report.Add(MakeIssues(issues, plans, outcomes, wishes));
            else printer.Print([ReadProblem.IssueLacksPages]);
        }
        if (wishes.Report) report.Print(output, texts, language);
        if (wishes.ReportFile is { } file) WriteReport(file, report);
        return isWhole;
    }

    private static List<PlannedInput> Plan(ReadWishes wishes, IReadOnlyList<InputFile> inputs)
    {
        var names = OutputNames.Of(inputs);
        return [.. inputs.Select((input, i) => new PlannedInput(input, names[i], new(input.Path, input.Kind)
        {
            Json = wishes.JsonIsFolder ? Path.Combine(wishes.Json!, names[i] + ".json") : wishes.Json,
            Alto = wishes.Alto is { } folder ? inputs.Count == 1 ? folder : Path.Combine(folder, names[i]) : null,
            KeepsPages = wishes.Issue is not null || wishes.OnlyShows,
        }))];
    }

    private async Task<ReadOutcome> ReadOne(ReadTask task, ReadWishes wishes, CancellationToken cancellation)
    {
        using var shown = wishes.OnlyShows ? new ShownPages() : null;
        var whole = shown is null ? task : task with { Json = shown.File, KeepsPages = false };
        var outcome = IsHarmless(task.Kind) ? await Task.Run(() => InputReader.Read(whole, (_, _) => { }, cancellation), cancellation) : await ReadApart(whole, wishes.Limits, cancellation);
        printer.Print(outcome.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error || !wishes.Report));
        if (shown is not null && !outcome.HasFailed) shown.CopyTo(output);
        return outcome;
    }

    /// <summary>Whether reading a kind of input can do nothing to this process: it goes through no parser of a format that can claim anything.</summary>
    private static bool IsHarmless(SourceKind kind) => kind is SourceKind.Dump or SourceKind.IssueFolder;

    private static async Task<ReadOutcome> ReadApart(ReadTask task, ReadLimits limits, CancellationToken cancellation)
    {
        using var worker = new WorkerProcess(limits);
        return await worker.Read(task, (_, _) => { }, cancellation);
    }

    private async Task<ReadOutcome[]> ReadAll(List<PlannedInput> plans, ReadWishes wishes, CancellationToken cancellation)
    {
        var folder = wishes.JsonIsFolder ? wishes.Json : wishes.Alto;
        using var journal = folder is null ? null : Journal.Open(folder, wishes.Again);
        var progress = new ReadProgress(error, texts, isErrorTerminal, plans.Count);
        var outcomes = new ReadOutcome[plans.Count];
        try
        {
            await new ReadBatch(printer, progress, wishes.Limits, wishes.Jobs).Run(plans, journal, (i, outcome) => outcomes[i] = outcome, cancellation);
            return outcomes;
        }
        finally
        {
            progress.Summarise();
        }
    }

    private List<Diagnostic> MakeIssues(IssueOutput issues, List<PlannedInput> plans, ReadOutcome[] outcomes, ReadWishes wishes)
    {
        var pages = plans.Zip(outcomes, (plan, outcome) => outcome.Pages.Select(page => new SourcedPage(page, plan.Input.Path))).SelectMany(found => found);
        var assembled = IssueAssembler.Assemble([.. pages], wishes.Facts);
        issues.Write(assembled, wishes.JoinsJumps);
        var warnings = assembled.SelectMany(issue => issue.Warnings).ToList();
        if (!wishes.Report) printer.Print(warnings);
        return warnings;
    }

    private static void WriteReport(string file, ReadReport report)
    {
        using var whole = new WholeFile(file);
        report.Write(whole.Stream);
        whole.Commit();
    }
}
