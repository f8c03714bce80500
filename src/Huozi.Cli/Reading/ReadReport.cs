using System.Text.Encodings.Web;
using System.Text.Json;
using Huozi.Cli.Console;
using Huozi.Model.Diagnostics;

namespace Huozi.Cli.Reading;

/// <summary>What a person should look at in what was read: the doubts, the most doubtful first, then the warnings.</summary>
internal sealed class ReadReport
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, IndentSize = 1, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly List<(string File, Doubt Doubt)> doubts = [];
    private readonly List<Diagnostic> diagnostics = [];

    /// <summary>Adds what came of an input.</summary>
    public void Add(string file, ReadOutcome outcome)
    {
        doubts.AddRange(outcome.Doubts.Select(doubt => (file, doubt)));
        diagnostics.AddRange(outcome.Diagnostics);
    }

    /// <summary>Adds warnings about an issue.</summary>
    public void Add(IEnumerable<Diagnostic> warnings) => diagnostics.AddRange(warnings);

    /// <summary>Prints it.</summary>
    public void Print(TextWriter output, CommandTexts texts, Language language)
    {
        output.WriteLine(doubts.Count + diagnostics.Count == 0 ? texts.NothingToLookAt : texts.ToLookAt(doubts.Count, diagnostics.Count));
        foreach (var (file, doubt) in InOrder())
        {
            output.WriteLine($"{doubt.Confidence:0.00}  {file}  {texts.DoubtfulPlace(doubt.Page, doubt.Headline)}");
            output.WriteLine(doubt.Before is null ? $"      {texts.DoubtfulArticle}" : $"      …{doubt.Before} ┊ {doubt.After}…");
        }
        new DiagnosticPrinter(output, language).Print(diagnostics);
    }

    /// <summary>Writes it as JSON: docs/formats.md, "The page, recovered".</summary>
    public void Write(Stream stream)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("doubts");
            foreach (var (file, doubt) in InOrder()) WriteDoubt(json, file, doubt);
            json.WriteEndArray();
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics) WriteDiagnostic(json, diagnostic);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        stream.WriteByte((byte)'\n');
    }

    private IEnumerable<(string File, Doubt Doubt)> InOrder() => doubts.OrderBy(entry => entry.Doubt.Confidence);

    private static void WriteDoubt(Utf8JsonWriter json, string file, Doubt doubt)
    {
        json.WriteStartObject();
        json.WriteString("file", file);
        json.WriteNumber("page", doubt.Page);
        json.WriteString("headline", doubt.Headline);
        json.WriteString("before", doubt.Before);
        json.WriteString("after", doubt.After);
        json.WriteNumber("confidence", Math.Round(doubt.Confidence, 2));
        json.WriteEndObject();
    }

    private static void WriteDiagnostic(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartObject();
        json.WriteString("severity", diagnostic.Severity is Severity.Error ? "error" : "warning");
        json.WriteString("code", diagnostic.Code);
        json.WriteString("file", diagnostic.File);
        if (diagnostic.Line is { } line) json.WriteNumber("line", line);
        else json.WriteNull("line");
        json.WriteString("place", diagnostic.Place);
        WriteBilingual(json, "problem", diagnostic.Problem);
        WriteBilingual(json, "mend", diagnostic.Mend);
        json.WriteEndObject();
    }

    private static void WriteBilingual(Utf8JsonWriter json, string name, Bilingual text)
    {
        json.WriteStartObject(name);
        json.WriteString("zh", text.Chinese);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }
}
