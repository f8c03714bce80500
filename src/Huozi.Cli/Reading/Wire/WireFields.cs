using System.Text.Json;
using Huozi.Model;

namespace Huozi.Cli.Reading.Wire;

/// <summary>Writes and reads the fields of what one process tells another. What is not there is left out.</summary>
internal static class WireFields
{
    public static void WriteText(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    public static void WriteWhole(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
    }

    public static void WriteFlag(this Utf8JsonWriter json, string name, bool value)
    {
        if (value) json.WriteBoolean(name, true);
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IReadOnlyList<string> values) => json.WriteList(name, values, json.WriteStringValue);

    public static void WriteList<T>(this Utf8JsonWriter json, string name, IReadOnlyList<T> values, Action<T> write)
    {
        if (values.Count == 0) return;
        json.WriteStartArray(name);
        foreach (var value in values) write(value);
        json.WriteEndArray();
    }

    public static string? Text(this JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    public static int? Whole(this JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetInt32() : null;

    public static bool Flag(this JsonElement json, string name) => json.TryGetProperty(name, out _);

    public static Sequence<string> Texts(this JsonElement json, string name) => [.. json.List(name, value => value.GetString()!)];

    public static IReadOnlyList<T> List<T>(this JsonElement json, string name, Func<JsonElement, T> read) =>
        json.TryGetProperty(name, out var values) ? [.. values.EnumerateArray().Select(read)] : [];
}
