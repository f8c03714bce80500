using System.Text.Json;

namespace Huozi.Cli.Reading.Wire;

/// <summary>What is to be done with an input, as a worker is told it.</summary>
internal static class TaskWire
{
    public static void Write(Utf8JsonWriter json, ReadTask task)
    {
        json.WriteStartObject();
        json.WriteText("path", task.Path);
        json.WriteWhole("kind", (int)task.Kind);
        json.WriteText("json", task.Json);
        json.WriteText("alto", task.Alto);
        json.WriteFlag("keeps-pages", task.KeepsPages);
        json.WriteEndObject();
    }

    public static ReadTask Read(JsonElement json) => new(json.Text("path")!, (SourceKind)json.Whole("kind")!.Value)
    {
        Json = json.Text("json"),
        Alto = json.Text("alto"),
        KeepsPages = json.Flag("keeps-pages"),
    };
}
