using System.Collections.Concurrent;
using System.Diagnostics;
using Huozi.Model.Diagnostics;
using Huozi.Reading;
using Huozi.Reading.Sources.Pdf;

namespace Huozi.Fuzz.Tests;

/// <summary>Whatever a PDF file holds, it is read or refused: without a crash (which would end the tests), a hang, or a gigabyte of memory (which the project's heap limit forbids).</summary>
/// <remarks>More than every run does: HUOZI_FUZZ=FROM,COUNT. A file that fails is made again by its number.</remarks>
public sealed class PdfFuzzTests
{
    private const int Files = 20_000;
    private const long Gigabyte = 1L << 30;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    [Fact]
    public void SoundFiles_All_AreRead() => Assert.All(SoundFiles.All, file => Assert.Null(Read(file, out _)));

    [Fact]
    public void Mutation_ManyNumbers_MakesManyFilesThatCannotBeRead()
    {
        // The control: mutations that changed nothing would prove nothing.
        var refused = Enumerable.Range(0, 500).Count(number => Read(Mutation.Of(SoundFiles.All, number), out var isRefused) is null && isRefused);
        Assert.InRange(refused, 50, 450);
    }

    [Fact]
    public void Read_TwentyThousandDamagedFiles_ReadsOrRefusesEach()
    {
        var (from, count) = Environment.GetEnvironmentVariable("HUOZI_FUZZ")?.Split(',') is [var first, var many] ? (int.Parse(first), int.Parse(many)) : (0, Files);
        var faults = new ConcurrentQueue<string>();
        var begun = new ConcurrentDictionary<int, long>();
        using var watch = new Timer(_ =>
        {
            // A hang cannot be stopped; that it is told is worth the process.
            if (begun.FirstOrDefault(file => Stopwatch.GetElapsedTime(file.Value) > Longest) is not { Value: > 0, Key: var number }) return;
            var kept = Path.Combine(Path.GetTempPath(), $"huozi-fuzz-{number}.pdf");
            File.WriteAllBytes(kept, Mutation.Of(SoundFiles.All, number));
            Environment.FailFast($"File {number} was not read within {Longest.TotalSeconds} s: {kept}");
        }, null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1));
        Parallel.For(from, from + count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount, CancellationToken = TestContext.Current.CancellationToken }, number =>
        {
            begun[number] = Stopwatch.GetTimestamp();
            if (Read(Mutation.Of(SoundFiles.All, number), out _) is { } fault) faults.Enqueue($"{number}: {fault}");
            begun.TryRemove(number, out _);
        });
        Assert.True(faults.IsEmpty, $"{faults.Count} faults:\n{string.Join('\n', faults.Take(20))}");
        Assert.True(Process.GetCurrentProcess().PeakWorkingSet64 < Gigabyte, $"{Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB were taken.");
    }

    /// <summary>Reads a file with its pictures.</summary>
    /// <returns>What is at fault with the program; null where it does as it should.</returns>
    private static string? Read(byte[] bytes, out bool isRefused)
    {
        isRefused = false;
        try
        {
            using var file = PdfFile.Open([.. bytes], "fuzz.pdf");
            for (var place = 1; place <= Math.Min(file.PageCount, 3); place++)
            {
                var page = file.Read(place, CancellationToken.None);
                PageReader.Read(page);
                foreach (var picture in page.Pictures.Take(3)) file.Picture(place, picture.Number);
            }
            return null;
        }
        catch (DiagnosticException problem)
        {
            isRefused = true;
            return problem.Diagnostics.All(diagnostic => diagnostic is { File: "fuzz.pdf", Mend.Chinese.Length: > 0 }) ? null : $"{problem.Message} does not name the file";
        }
        catch (Exception fault)
        {
            return fault.ToString();
        }
    }
}
