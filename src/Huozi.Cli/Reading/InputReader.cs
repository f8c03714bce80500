using Huozi.Model.Diagnostics;
using Huozi.Model.Recovered;

namespace Huozi.Cli.Reading;

/// <summary>Reads one input, page by page, and makes of it what is wanted. No more than one page is held, unless they are to be kept.</summary>
internal static class InputReader
{
    /// <summary>Reads an input.</summary>
    /// <param name="task">What is wanted of it.</param>
    /// <param name="told">Is told, after each page, how many have been read, and of how many.</param>
    /// <param name="cancellation">Stops the reading; nothing of the input is written then.</param>
    /// <returns>What came of it. That the input is no good is told there, not thrown.</returns>
    public static ReadOutcome Read(ReadTask task, Action<int, int> told, CancellationToken cancellation)
    {
        try
        {
            using var source = PageSources.Open(task.Path, task.Kind);
            return Read(source, task, told, cancellation);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new(0, [.. Failure.Tell(failure).Select(diagnostic => diagnostic with { File = diagnostic.File ?? task.Path })]);
        }
    }

    private static ReadOutcome Read(IPageSource source, ReadTask task, Action<int, int> told, CancellationToken cancellation)
    {
        var outputs = new List<IPageOutput>();
        try
        {
            if (task.Json is { } json) outputs.Add(new JsonOutput(json, source.PageCount));
            if (task.Alto is { } alto) outputs.Add(new AltoOutput(alto, task.Path));
            var warnings = new List<Diagnostic>();
            var doubts = new List<Doubt>();
            var kept = new List<ReadPage>();
            for (var place = 1; place <= source.PageCount; place++)
            {
                cancellation.ThrowIfCancellationRequested();
                var page = source.Read(place, cancellation);
                foreach (var output in outputs) output.Write(page);
                warnings.AddRange(page.Warnings);
                doubts.AddRange(Doubts.Of(page));
                if (task.KeepsPages) kept.Add(page with { Layout = null });
                told(place, source.PageCount);
            }
            foreach (var output in outputs) output.Commit();
            return new(source.PageCount, warnings) { Doubts = doubts, Pages = kept };
        }
        finally
        {
            foreach (var output in outputs) output.Dispose();
        }
    }
}
