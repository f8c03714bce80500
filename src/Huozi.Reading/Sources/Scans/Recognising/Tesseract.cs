using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Xml;
using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Scans.Recognising;

/// <summary>The recogniser Tesseract as a program of its own: pictures of lines go in, characters come out.</summary>
internal static class Tesseract
{
    /// <summary>The language data for lines read across.</summary>
    public const string Level = "chi_sim";

    /// <summary>The language data for lines read down.</summary>
    public const string Vertical = "chi_sim_vert";

    // Where the machine is busy with other work, a line may take a second.
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan PerLine = TimeSpan.FromSeconds(2);

    // One process to a core, whatever number of pages is read at once.
    private static readonly SemaphoreSlim Cores = new(Environment.ProcessorCount);

    /// <summary>Reads lines.</summary>
    /// <param name="lines">Their pictures.</param>
    /// <param name="language">The language data.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The characters of each line.</returns>
    /// <exception cref="DiagnosticException">It is not installed, or failed.</exception>
    public static List<ReadCharacter>[] Read(IReadOnlyList<Raster> lines, string language, CancellationToken cancellation)
    {
        if (lines.Count == 0) return [];
        Cores.Wait(cancellation);
        try
        {
            using var process = Launch("-", "-", "-l", language, "--oem", "1", "--psm", "13", "-c", "hocr_char_boxes=1", "hocr");
            return Converse(process, TiffSheets.Write(lines), lines.Count, language, cancellation);
        }
        finally
        {
            Cores.Release();
        }
    }

    private static Process Launch(params string[] arguments)
    {
        var start = new ProcessStartInfo("tesseract", arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // Lines are read side by side by several processes, which threads inside each would only slow down.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception fault)
        {
            throw new DiagnosticException(ScanProblem.NoProgram(), fault);
        }
    }

    private static List<ReadCharacter>[] Converse(Process process, byte[] pictures, int count, string language, CancellationToken cancellation)
    {
        var limit = Start + count * PerLine;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(limit);
        using var killing = stop.Token.Register(() => process.Kill(entireProcessTree: true));
        var output = process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        var said = process.StandardError.ReadToEndAsync(CancellationToken.None);
        Give(process, pictures);
        Task.WaitAll(output, said);
        process.WaitForExit();
        cancellation.ThrowIfCancellationRequested();
        if (stop.IsCancellationRequested) throw new DiagnosticException(ScanProblem.TookTooLong(limit));
        if (process.ExitCode != 0) throw new DiagnosticException(said.Result.Contains("Error opening data file", StringComparison.Ordinal) ? ScanProblem.NoLanguage(language) : ScanProblem.Failed(LastLine(said.Result)));
        try
        {
            return Hocr.Read(new StringReader(output.Result), count);
        }
        catch (Exception fault) when (fault is XmlException or FormatException or IndexOutOfRangeException)
        {
            throw new DiagnosticException(ScanProblem.Failed(fault.Message), fault);
        }
    }

    private static void Give(Process process, byte[] pictures)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(pictures);
        }
        catch (IOException)
        {
            // It ended before it took everything; its exit code and what it said tell why.
        }
    }

    private static string LastLine(string said) => said.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "";
}
