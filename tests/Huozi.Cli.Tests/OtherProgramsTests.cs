using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace Huozi.Cli.Tests;

/// <summary>What programs that are not ours make of our files. Skipped, saying so, where the program is not installed.</summary>
public sealed class OtherProgramsTests : IDisposable
{
    private readonly Cli cli = new();

    public void Dispose() => cli.Dispose();

    [Fact]
    public void Pdftotext_InTheFilesOrder_GivesEveryCharacterOfTheSample()
    {
        Make(Path.Combine(Repository.Root, "samples", "2026-03-09"));
        for (var page = 1; page <= 4; page++) AssertInOrder($"0{page}", "-raw");
    }

    [Fact]
    public void Pdftotext_InTheFilesOrder_GivesEveryCharacterOfTheRealPage()
    {
        Make(Repository.Shared("real", "xinjimo-3390-p1.txt"));
        AssertInOrder("01", "-raw");
    }

    [Fact]
    public void Pdftotext_InItsOwnOrder_LosesAndDoublesNothing()
    {
        // Without -raw it puts blocks in an order it finds itself; the characters are the same.
        Make(Path.Combine(Repository.Root, "samples", "2026-03-09"));
        for (var page = 1; page <= 4; page++)
        {
            var file = cli.Path("out", "pages", $"0{page}.pdf");
            Assert.Equal(string.Concat(Run("pdftotext", "-raw", file, "-").Order()), string.Concat(Run("pdftotext", file, "-").Order()));
        }
    }

    [Fact]
    public void Qpdf_EveryPageOfEveryKind_FindsNothingWrong()
    {
        Make(Path.Combine(Repository.Root, "samples", "2026-03-09"), "--pdf", "screen,print,archive", "--crop-marks");
        foreach (var file in Directory.EnumerateFiles(cli.Path("out", "pages"), "*.pdf"))
        {
            Assert.Contains("Nosyntaxorstreamencodingerrorsfound", Run("qpdf", "--check", file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Pdftotext_FilesOfEveryKind_GiveTheSameText()
    {
        Make(Path.Combine(Repository.Root, "samples", "2026-03-09"), "--pdf", "screen,print,archive");
        foreach (var page in (string[])["01", "02", "03", "04", "issue"])
        {
            var texts = new[] { ".pdf", ".print.pdf", ".archive.pdf" }.Select(ending => Run("pdftotext", "-raw", cli.Path("out", "pages", page + ending), "-")).ToList();
            Assert.Equal(texts[0], texts[1]);
            Assert.Equal(texts[0], texts[2]);
        }
    }

    private void Make(string input, params string[] options) => Assert.Equal(0, cli.Run(["make", input, "-o", cli.Path("out"), "--only", "pdf,json", .. options]));

    /// <summary>Every headline and every block of a body stands in the extracted text, whole and in order.</summary>
    private void AssertInOrder(string page, string option)
    {
        var text = Run("pdftotext", option, cli.Path("out", "pages", page + ".pdf"), "-");
        using var layout = JsonDocument.Parse(File.ReadAllText(cli.Path("out", "pages", page + ".json")));
        var at = 0;
        foreach (var zone in layout.RootElement.GetProperty("zones").EnumerateArray().Where(zone => zone.GetProperty("kind").GetString() == "article"))
        {
            var blocks = zone.GetProperty("lines").EnumerateArray().GroupBy(line => (line.GetProperty("role").GetString(), line.GetProperty("block").GetInt32()));
            foreach (var block in blocks.Where(block => block.Key.Item1 is "headline" or "body" or "subhead"))
            {
                var copy = Squeezed(string.Concat(block.Select(line => line.GetProperty("text").GetString())));
                at = text.IndexOf(copy, at, StringComparison.Ordinal);
                Assert.True(at >= 0, $"page {page}: not in order: {copy}");
            }
        }
    }

    private static string Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            Assert.True(process.ExitCode == 0, error.Result);
            Assert.Equal("", error.Result);
            return Squeezed(output);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not installed.");
            throw;
        }
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
