using System.Diagnostics;
using Huozi.Specimens.Drawing;

namespace Huozi.Specimens.Engines;

/// <summary>WeasyPrint, started for each file.</summary>
internal sealed class WeasyPrintEngine(string work) : IEngine
{
    /// <inheritdoc/>
    public async Task Print(IReadOnlyList<Sheet> sheets, string file)
    {
        var source = Path.Combine(work, "page.html");
        await File.WriteAllTextAsync(source, new Html(hasJustification: false, work).Of(sheets));
        using var process = Process.Start(new ProcessStartInfo("weasyprint", ["--quiet", source, file]) { RedirectStandardError = true })!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"WeasyPrint: {errors}");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
