using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Huozi.Cli.Reading.Wire;
using Huozi.Model.Diagnostics;

namespace Huozi.Cli.Reading;

/// <summary>A process of its own that reads inputs for this one: what an input does to it harms no other. It is started when it is needed, and again after it has died.</summary>
internal sealed class WorkerProcess(ReadLimits limits) : IDisposable
{
    /// <summary>The name of the command that makes the program a worker.</summary>
    public const string Verb = "read-worker";

    // Often enough that a worker that runs away takes no more than a few hundred megabytes beyond its limit.
    private static readonly TimeSpan Watch = TimeSpan.FromMilliseconds(100);

    // Decoders take memory outside the heap as well; so the heap gets less than all.
    private const double HeapShare = 0.75;

    private Process? process;
    private string lastWords = "";

    /// <summary>Reads an input.</summary>
    /// <param name="task">What is wanted of it.</param>
    /// <param name="told">Is told, after each page, how many have been read, and of how many.</param>
    /// <param name="cancellation">Ends the process in the middle of its work.</param>
    public async Task<ReadOutcome> Read(ReadTask task, Action<int, int> told, CancellationToken cancellation)
    {
        var worker = process ??= Start();
        try
        {
            await Send(worker, task);
            for (var page = 1; ; page++)
            {
                var line = await NextLine(worker, task.Path, page, cancellation);
                var message = JsonElement.Parse(line);
                if (message.Whole("done") is not { } done)
                {
                    var outcome = OutcomeWire.Read(message);
                    // What ran out of memory once has little left.
                    if (outcome.Diagnostics.Any(diagnostic => diagnostic.Code == "out-of-memory")) Stop();
                    return outcome;
                }
                told(done, message.Whole("of")!.Value);
            }
        }
        catch (DiagnosticException problem)
        {
            Stop();
            return new(0, problem.Diagnostics);
        }
        catch
        {
            Stop();
            throw;
        }
    }

    /// <summary>Ends the process, whatever it does.</summary>
    public void Dispose() => Stop();

    private static async Task Send(Process worker, ReadTask task)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line)) TaskWire.Write(json, task);
        try
        {
            await worker.StandardInput.WriteLineAsync(Encoding.UTF8.GetString(line.GetBuffer(), 0, (int)line.Length));
            await worker.StandardInput.FlushAsync();
        }
        catch (IOException)
        {
            // It has died; that its answer does not come tells the rest.
        }
    }

    /// <summary>The next line that the worker tells.</summary>
    /// <exception cref="DiagnosticException">It takes too long or too much, or has died.</exception>
    private async Task<string> NextLine(Process worker, string file, int page, CancellationToken cancellation)
    {
        var clock = Stopwatch.StartNew();
        var line = worker.StandardOutput.ReadLineAsync(cancellation).AsTask();
        while (await Task.WhenAny(line, Task.Delay(Watch, cancellation)) != line)
        {
            cancellation.ThrowIfCancellationRequested();
            if (clock.Elapsed > limits.PageTime) throw new DiagnosticException(WorkerProblem.Slow(file, page, limits.PageTime));
            worker.Refresh();
            if (!worker.HasExited && worker.WorkingSet64 > limits.Memory) throw new DiagnosticException(WorkerProblem.Large(file, page, limits.Memory));
        }
        if (await line is { } told) return told;
        await worker.WaitForExitAsync(cancellation);
        throw new DiagnosticException(WorkerProblem.Crashed(file, page, lastWords.Length > 0 ? lastWords : $"exit code {worker.ExitCode}"));
    }

    private Process Start()
    {
        var program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "huozi.exe" : "huozi");
        var start = new ProcessStartInfo(program, [Verb])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_GCHeapHardLimit"] = ((long)(limits.Memory * HeapShare)).ToString("X", CultureInfo.InvariantCulture);
        var started = Process.Start(start)!;
        lastWords = "";
        // The first line says what it died of; a stack that ran over fills thousands.
        started.ErrorDataReceived += (_, line) => lastWords = lastWords.Length > 0 ? lastWords : line.Data ?? "";
        started.BeginErrorReadLine();
        return started;
    }

    private void Stop()
    {
        if (process is null) return;
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        process = null;
    }
}
