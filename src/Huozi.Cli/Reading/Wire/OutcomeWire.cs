using System.Text.Json;
using Huozi.Model.Diagnostics;

namespace Huozi.Cli.Reading.Wire;

/// <summary>What came of reading an input, as a worker tells it and the journal keeps it.</summary>
internal static class OutcomeWire
{
    public static void Write(Utf8JsonWriter json, ReadOutcome outcome)
    {
        json.WriteStartObject();
        json.WriteNumber("pages", outcome.PageCount);
        json.WriteList("diagnostics", outcome.Diagnostics, diagnostic => WriteDiagnostic(json, diagnostic));
        json.WriteList("doubts", outcome.Doubts, doubt => WriteDoubt(json, doubt));
        json.WriteList("read", outcome.Pages, page => PageWire.Write(json, page));
        json.WriteEndObject();
    }

    public static ReadOutcome Read(JsonElement json) => new(json.Whole("pages")!.Value, json.List("diagnostics", ReadDiagnostic))
    {
        Doubts = json.List("doubts", doubt => new Doubt(
            doubt.Whole("page")!.Value, doubt.Text("headline")!, doubt.Text("before"), doubt.Text("after"), doubt.GetProperty("confidence").GetDouble())),
        Pages = json.List("read", PageWire.Read),
    };

    private static void WriteDoubt(Utf8JsonWriter json, Doubt doubt)
    {
        json.WriteStartObject();
        json.WriteNumber("page", doubt.Page);
        json.WriteText("headline", doubt.Headline);
        json.WriteText("before", doubt.Before);
        json.WriteText("after", doubt.After);
        json.WriteNumber("confidence", doubt.Confidence);
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteFlag("error", diagnostic.Severity is Severity.Error);
        json.WriteText("code", diagnostic.Code);
        json.WriteTexts("problem", [diagnostic.Problem.Chinese, diagnostic.Problem.English]);
        json.WriteTexts("mend", [diagnostic.Mend.Chinese, diagnostic.Mend.English]);
        json.WriteText("file", diagnostic.File);
        json.WriteWhole("line", diagnostic.Line);
        json.WriteText("place", diagnostic.Place);
        json.WriteEndObject();
    }

    private static Diagnostic ReadDiagnostic(JsonElement json)
    {
        var (problem, mend) = (json.Texts("problem"), json.Texts("mend"));
        return new(json.Flag("error") ? Severity.Error : Severity.Warning, json.Text("code")!, new(problem[0], problem[1]), new(mend[0], mend[1]))
        {
            File = json.Text("file"),
            Line = json.Whole("line"),
            Place = json.Text("place"),
        };
    }
}
