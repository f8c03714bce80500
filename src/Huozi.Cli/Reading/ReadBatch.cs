using System.Collections.Concurrent;
using Huozi.Cli.Console;
using Huozi.Model.Diagnostics;

namespace Huozi.Cli.Reading;

/// <summary>Reads many inputs, several at a time, each in a process apart. An input that cannot be read is told, and the others go on.</summary>
/// <param name="printer">Prints what is wrong.</param>
/// <param name="progress">Tells how far it is.</param>
/// <param name="limits">What an input may take.</param>
/// <param name="jobs">How many inputs are read at a time.</param>
internal sealed class ReadBatch(DiagnosticPrinter printer, ReadProgress progress, ReadLimits limits, int jobs)
{
    /// <summary>Reads the inputs.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="journal">What has been read already, and need not be read again; null to read all.</param>
    /// <param name="finished">Takes what came of an input, by its index, one at a time.</param>
    /// <param name="cancellation">Stops the work: what is done stays done, what is begun is dropped.</param>
    public async Task Run(IReadOnlyList<PlannedInput> inputs, Journal? journal, Action<int, ReadOutcome> finished, CancellationToken cancellation)
    {
        var queue = new ConcurrentQueue<int>(Enumerable.Range(0, inputs.Count));
        var turn = new Lock();
        RemoveAbandoned(inputs);
        try
        {
            await Task.WhenAll(Enumerable.Range(0, Math.Min(jobs, inputs.Count)).Select(_ => Task.Run(Lane, CancellationToken.None)));
        }
        finally
        {
            RemoveAbandoned(inputs);
        }

        async Task Lane()
        {
            using var worker = new WorkerProcess(limits);
            while (!cancellation.IsCancellationRequested && queue.TryDequeue(out var i))
            {
                var outcome = await Read(inputs[i], worker, journal, cancellation);
                lock (turn) finished(i, outcome);
            }
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private async Task<ReadOutcome> Read(PlannedInput planned, WorkerProcess worker, Journal? journal, CancellationToken cancellation)
    {
        var (input, name, task) = planned;
        var fingerprint = journal is null ? null : TryFingerprint(input);
        if (fingerprint is not null && journal!.Find(name, fingerprint, task) is { } before && IsThere(task))
        {
            progress.Skip();
            return before;
        }
        var outcome = await worker.Read(task, (done, count) => progress.Advance(input.Path, done, count), cancellation);
        if (outcome.HasFailed) progress.Interrupt(() => printer.Print(outcome.Diagnostics.Where(diagnostic => diagnostic.Severity is Severity.Error)));
        else if (fingerprint is not null) journal!.Add(name, fingerprint, task, outcome);
        progress.Finish(input.Path, outcome);
        return outcome;
    }

    /// <summary>Removes what workers that were ended, in this run or an earlier one, have left of what they were writing.</summary>
    private static void RemoveAbandoned(IReadOnlyList<PlannedInput> inputs) => WholeFile.RemoveAbandoned(inputs.Select(input => input.Task.Json).OfType<string>());

    private static bool IsThere(ReadTask task) => (task.Json is null || File.Exists(task.Json)) && (task.Alto is null || Directory.Exists(task.Alto));

    /// <summary>The fingerprint of an input; null for one that cannot be read, which its reader will say.</summary>
    private static string? TryFingerprint(InputFile input)
    {
        try
        {
            return Fingerprint.Of(input);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return null;
        }
    }
}
