using System.Diagnostics;
using Huozi.Specimens.Drawing;

namespace Huozi.Specimens.Engines;

/// <summary>Typst, by the package that bench/side-by-side installs.</summary>
/// <param name="work">A folder for what it reads.</param>
/// <param name="packages">The folder whose node_modules has the package.</param>
internal sealed class TypstEngine(string work, string packages) : IEngine
{
    /// <inheritdoc/>
    public async Task Print(IReadOnlyList<Sheet> sheets, string file)
    {
        var source = Path.Combine(work, "page.typ");
        await File.WriteAllTextAsync(source, new Typst(work).Of(sheets));
        using var process = Process.Start(new ProcessStartInfo("node", [Path.Combine(AppContext.BaseDirectory, "Engines", "typst.mjs"), packages, source, file]) { RedirectStandardError = true })!;
        var errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"Typst: {errors}");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
