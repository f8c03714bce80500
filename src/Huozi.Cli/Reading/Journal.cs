using System.Text;
using System.Text.Json;
using Huozi.Cli.Reading.Wire;
using Huozi.Model.Diagnostics;

namespace Huozi.Cli.Reading;

/// <summary>What has been read into a folder, so that a second run goes on where the first was stopped: a file there with a line for each input that is done.</summary>
/// <remarks>A line is written when all that was wanted of its input is in place. A run that is killed in the middle of a line leaves one that says nothing.</remarks>
internal sealed class Journal : IDisposable
{
    private const string FileName = ".huozi-journal";

    private readonly FileStream file;
    private readonly Dictionary<string, string> lines = new(StringComparer.Ordinal);

    private Journal(FileStream file) => this.file = file;

    /// <summary>Opens the journal of a folder, which is made where it is not there. No other run can open it until this one is done.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="isNew">Whether to forget what has been read before.</param>
    /// <exception cref="DiagnosticException">Another run writes into the folder, or the folder cannot be written.</exception>
    public static Journal Open(string folder, bool isNew)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var journal = new Journal(new(Path.Combine(folder, FileName), isNew ? FileMode.Create : FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            journal.Load();
            return journal;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new DiagnosticException(
                Diagnostic.Error(
                    "target-not-writable",
                    new($"写不到这个目录，或另一个 huozi 正在往里写：{problem.Message}", $"The folder cannot be written, or another huozi is writing into it: {problem.Message}"),
                    new("等它结束，检查权限，或换一个目录", "Wait until it is done, check the permissions, or name another folder")) with { File = folder },
                problem);
        }
    }

    /// <summary>What came of an input when it was read before; null where it was not, or it has changed since, or other things were wanted of it.</summary>
    /// <param name="name">The name of what is made of it.</param>
    /// <param name="fingerprint">Its fingerprint now.</param>
    /// <param name="task">What is wanted of it now.</param>
    public ReadOutcome? Find(string name, string fingerprint, ReadTask task)
    {
        if (!lines.TryGetValue(name, out var line)) return null;
        var entry = JsonElement.Parse(line);
        return entry.Text("fingerprint") == fingerprint && Wanted(task).All(entry.Texts("made").Contains) ? OutcomeWire.Read(entry.GetProperty("outcome")) : null;
    }

    /// <summary>Writes down that an input is done.</summary>
    public void Add(string name, string fingerprint, ReadTask task, ReadOutcome outcome)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line))
        {
            json.WriteStartObject();
            json.WriteText("name", name);
            json.WriteText("fingerprint", fingerprint);
            json.WriteTexts("made", Wanted(task));
            json.WritePropertyName("outcome");
            OutcomeWire.Write(json, outcome);
            json.WriteEndObject();
        }
        line.WriteByte((byte)'\n');
        lock (lines)
        {
            file.Write(line.GetBuffer(), 0, (int)line.Length);
            file.Flush();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();

    private static List<string> Wanted(ReadTask task) =>
        [.. new[] { (task.Json is not null, "json"), (task.Alto is not null, "alto"), (task.KeepsPages, "pages") }.Where(thing => thing.Item1).Select(thing => thing.Item2)];

    private void Load()
    {
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        while (reader.ReadLine() is { } line)
        {
            if (TryName(line) is { } name) lines[name] = line;
        }
        if (file.Length == 0) return;
        // What comes next begins a line of its own.
        file.Seek(-1, SeekOrigin.End);
        if (file.ReadByte() != '\n') file.WriteByte((byte)'\n');
    }

    private static string? TryName(string line)
    {
        try
        {
            return JsonElement.Parse(line).Text("name");
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
