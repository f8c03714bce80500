using Huozi.Model.Diagnostics;

namespace Huozi.Cli.Console;

/// <summary>Prints what is wrong: the place, the problem and the mend, in both languages, the chosen one first.</summary>
internal sealed class DiagnosticPrinter(TextWriter output, Language language)
{
    /// <summary>Prints some diagnostics in order.</summary>
    public void Print(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics) Print(diagnostic);
    }

    private void Print(Diagnostic diagnostic)
    {
        var isError = diagnostic.Severity is Severity.Error;
        var label = isError ? new Bilingual("错误", "error") : new Bilingual("提醒", "warning");
        output.WriteLine($"{Chosen(label)}[{diagnostic.Code}] {Place(diagnostic)}{Chosen(diagnostic.Problem)}");
        output.WriteLine($"  {Other(diagnostic.Problem)}");
        output.WriteLine($"  → {Chosen(diagnostic.Mend)}");
        output.WriteLine($"    {Other(diagnostic.Mend)}");
    }

    private static string Place(Diagnostic diagnostic)
    {
        var file = diagnostic.File is null ? "" : diagnostic.Line is { } line ? $"{diagnostic.File}:{line}" : diagnostic.File;
        var parts = new[] { file, diagnostic.Place ?? "" }.Where(part => part.Length > 0).ToList();
        return parts.Count == 0 ? "" : string.Join(' ', parts) + ": ";
    }

    private string Chosen(Bilingual text) => language is Language.Chinese ? text.Chinese : text.English;

    private string Other(Bilingual text) => language is Language.Chinese ? text.English : text.Chinese;
}
