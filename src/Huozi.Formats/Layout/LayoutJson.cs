using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Formats.Layout;

/// <summary>Writes where a page says what it says as JSON: "the layout" of docs/formats.md.</summary>
public static class LayoutJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        // The reader is a person or a program, never a web page: Chinese stays Chinese (beyond the basic plane, a pair of \u escapes).
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes a page's layout in UTF-8, ending with a line break. Lengths are points with three decimals at most, without rounding.</summary>
    /// <remarks>The same layout gives the same bytes.</remarks>
    public static void Write(Stream stream, PageLayout layout)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("page", layout.Number);
            WriteLength(json, "width", layout.Width);
            WriteLength(json, "height", layout.Height);
            json.WriteStartArray("zones");
            foreach (var zone in layout.Zones) WriteZone(json, zone);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private static void WriteZone(Utf8JsonWriter json, Zone zone)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonNamingPolicy.KebabCaseLower.ConvertName(zone.Kind.ToString()));
        if (zone.Article is { } article) json.WriteNumber("article", article);
        WriteRow(json, "polygon", zone.Outline.Select(corner => Row([Number(corner.X), Number(corner.Y)])));
        json.WriteStartArray("pictures");
        foreach (var picture in zone.Pictures)
        {
            json.WriteStartObject();
            json.WriteString("file", picture.File);
            WriteBox(json, picture.Area);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("lines");
        foreach (var line in zone.Lines) WriteLine(json, line);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLine(Utf8JsonWriter json, Line line)
    {
        // The run that sets most of the line stands for it; the first of several.
        var main = line.Runs.MaxBy(run => run.Text.Length);
        json.WriteStartObject();
        json.WriteString("role", JsonNamingPolicy.KebabCaseLower.ConvertName(line.Role.ToString()));
        json.WriteNumber("block", line.Block);
        WriteBox(json, line.Box);
        WriteLength(json, "size", main?.Size ?? line.Box.Height);
        json.WriteString("face", main?.Face);
        json.WriteString("text", line.Text);
        json.WriteEndObject();
    }

    private static void WriteBox(Utf8JsonWriter json, Rect box) =>
        WriteRow(json, "box", [Number(box.Left), Number(box.Top), Number(box.Width), Number(box.Height)]);

    // On one line: a page has thousands of lines of type, and a box is read as a whole.
    private static void WriteRow(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(Row(items));
    }

    private static string Row(IEnumerable<string> items) => $"[{string.Join(", ", items)}]";

    private static string Number(Length length) => Points(length).ToString(CultureInfo.InvariantCulture);

    private static void WriteLength(Utf8JsonWriter json, string name, Length length) => json.WriteNumber(name, Points(length));

    private static decimal Points(Length length) => length.Millipoints / 1000m;
}
