using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using System.Text.Json;
using Huozi.Cli.Reading.Wire;

namespace Huozi.Cli.Reading;

/// <summary>The far side of a <see cref="WorkerProcess"/>: reads one input after another, as it is told.</summary>
internal static class Worker
{
    /// <summary>Works until its parent is gone, which ends it even in the middle of a page.</summary>
    /// <param name="input">What is to be done, a line each.</param>
    /// <param name="output">After each page a line with how far it is; at the end of an input a line with what came of it.</param>
    public static int Run(Stream input, Stream output)
    {
        // Ctrl+C on a terminal reaches parent and child alike; the parent decides what it means.
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var tasks = new BlockingCollection<string>();
        new Thread(() => Listen(input, tasks)) { IsBackground = true }.Start();
        foreach (var line in tasks.GetConsumingEnumerable())
        {
            var outcome = InputReader.Read(TaskWire.Read(JsonElement.Parse(line)), (done, count) => Tell(output, json => WriteProgress(json, done, count)), CancellationToken.None);
            Tell(output, json => OutcomeWire.Write(json, outcome));
        }
        return 0;
    }

    private static void Listen(Stream input, BlockingCollection<string> tasks)
    {
        using var lines = new StreamReader(input);
        while (lines.ReadLine() is { } line) tasks.Add(line);
        Environment.Exit(0);
    }

    private static void WriteProgress(Utf8JsonWriter json, int done, int count)
    {
        json.WriteStartObject();
        json.WriteNumber("done", done);
        json.WriteNumber("of", count);
        json.WriteEndObject();
    }

    private static void Tell(Stream output, Action<Utf8JsonWriter> write)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line)) write(json);
        line.WriteByte((byte)'\n');
        output.Write(line.GetBuffer(), 0, (int)line.Length);
        output.Flush();
    }
}
