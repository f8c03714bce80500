using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Huozi.Model.Layout;
using Huozi.Pdf.Pictures;
using SkiaSharp;

namespace Huozi.Pdf.Tests.Standards;

/// <summary>What readers that are not ours make of files of every kind: poppler, MuPDF, pdf.js and qpdf. Skipped, saying so, where one is not installed.</summary>
public sealed class OtherReadersTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("huozi-pdf-");

    public static TheoryData<string> Kinds => ["screen", "print", "marked print", "archive"];

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Qpdf_EveryKind_FindsNothingWrong(string kind) =>
        Assert.Contains("No syntax or stream encoding errors found", Quiet("qpdf", "--check", FileOf(kind)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Poppler_EveryKind_IsReadWithoutAWarning(string kind)
    {
        var file = FileOf(kind);
        Assert.Contains("Pages:           2", Quiet("pdfinfo", file), StringComparison.Ordinal);
        Quiet("pdftoppm", "-r", "50", "-png", file, Path.Combine(folder.FullName, "page"));
        Assert.Equal(2, folder.GetFiles("page*.png").Length);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void MuPdf_EveryKind_IsReadWithoutAWarning(string kind)
    {
        var file = FileOf(kind);
        Quiet("mutool", "draw", "-q", "-r", "50", "-o", Path.Combine(folder.FullName, "page%d.png"), file);
        Quiet("mutool", "clean", file, Path.Combine(folder.FullName, "clean.pdf"));
        Assert.Equal(2, folder.GetFiles("page*.png").Length);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void PdfJs_EveryKind_IsReadWithoutAWarning(string kind)
    {
        var script = Path.Combine(Repository.Root, "tests", "Huozi.Pdf.Tests", "PdfJs", "open.mjs");
        if (!Directory.Exists(Path.Combine(Path.GetDirectoryName(script)!, "node_modules", "pdfjs-dist"))) Assert.Skip("pdf.js is not installed: npm install in tests/Huozi.Pdf.Tests/PdfJs.");
        var text = Quiet("node", script, FileOf(kind));
        Assert.Contains("水渠修到家门口", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Readers_DamagedFile_AreHeard(string kind)
    {
        // The negative control: a program that finds fault says so, and the test would fail. The end of the file is where all of it is found from.
        var bytes = File.ReadAllBytes(FileOf(kind));
        Array.Fill(bytes, (byte)'?', bytes.Length - 600, 500);
        var file = Path.Combine(folder.FullName, "damaged.pdf");
        File.WriteAllBytes(file, bytes);
        Assert.NotEqual("", Run("pdftoppm", "-r", "20", "-png", file, Path.Combine(folder.FullName, "damaged")).Error);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Pdftotext_TypeThatGoesDown_ComesOutInOrder(string kind)
    {
        var text = Quiet("pdftotext", "-raw", FileOf(kind), "-");
        Assert.Contains("直排文字", Squeezed(text), StringComparison.Ordinal);
        Assert.Contains("Huozi", Squeezed(text), StringComparison.Ordinal);
        // What stands beside the text is no part of it.
        Assert.DoesNotContain("··", Squeezed(text), StringComparison.Ordinal);
    }

    [Fact]
    public void Pdfinfo_Archive_HasTheStructure()
    {
        var structure = Quiet("pdfinfo", "-struct-text", FileOf("archive"));
        var at = 0;
        foreach (var line in (string[])["Document", "Part", "H1", "青川湾报", "Art", "H2", "水渠修到家门口", "H3", "渠通了，账也算清了", "Figure", "Caption"])
        {
            at = structure.IndexOf(line, at, StringComparison.Ordinal);
            Assert.True(at >= 0, $"not in order: {line}\n{structure}");
        }
    }

    [Fact]
    public void Pdftoppm_Page_LooksAsOurOwnPictureOfIt() => Assert.Empty(Differences(Sheet.TwoPages[0]));

    [Fact]
    public void Pdftoppm_PageWithTypeElsewhere_IsFoundToLookOtherwise()
    {
        // The negative control: the column of type that goes down stands half an em lower.
        var page = Sheet.TwoPages[0];
        var column = page.Zones[^1];
        var line = column.Lines[0];
        var lower = line with { Runs = [.. line.Runs.Select(run => run with { Origin = run.Origin with { Y = run.Origin.Y + run.Size / 2 } })] };
        Assert.NotEmpty(Differences(page with { Zones = [.. page.Zones.SkipLast(1), column with { Lines = [lower] }] }));
    }

    /// <summary>The cells of the page in which poppler's picture of our file and our own picture of a layout are not alike: type across, down and turned, pictures and rules.</summary>
    private List<(int X, int Y)> Differences(PageLayout layout)
    {
        const int Resolution = 144;
        // Cells of ten points: thin rules and edges may fall on one dot or its neighbour.
        const int Cell = 20;
        Quiet("pdftoppm", "-r", $"{Resolution}", "-f", "1", "-l", "1", "-png", FileOf("screen"), Path.Combine(folder.FullName, "page"));
        using var theirs = SKBitmap.Decode(folder.GetFiles("page*.png")[0].FullName);
        using var artist = new PageArtist(Sheet.Library, Sheet.Picture);
        using var raster = artist.Raster(layout, Resolution);
        using var ours = SKBitmap.Decode(raster.Png());
        var different = new List<(int, int)>();
        for (var y = 0; y + Cell <= Math.Min(ours.Height, theirs.Height); y += Cell)
        {
            for (var x = 0; x + Cell <= Math.Min(ours.Width, theirs.Width); x += Cell)
            {
                // Skia shows the face's own .notdef where the file has a box.
                var isMissing = x is >= 20 and < 100 && y is >= 660 and < 740;
                if (!isMissing && Math.Abs(Darkness(ours, x, y, Cell) - Darkness(theirs, x, y, Cell)) > 0.15) different.Add((x, y));
            }
        }

        return different;
    }

    private static double Darkness(SKBitmap picture, int left, int top, int cell)
    {
        var sum = 0.0;
        for (var y = top; y < top + cell; y++)
        {
            for (var x = left; x < left + cell; x++) sum += 1 - picture.GetPixel(x, y).Green / 255.0;
        }

        return sum / (cell * cell);
    }

    private string FileOf(string kind)
    {
        var file = Path.Combine(folder.FullName, kind.Replace(' ', '-') + ".pdf");
        File.WriteAllBytes(file, Sheet.Pdf(Sheet.Standard(kind), Sheet.TwoPages));
        return file;
    }

    private static string Quiet(string program, params string[] arguments)
    {
        var (output, error, code) = Run(program, arguments);
        // Debian builds MuPDF without a colour engine; it says so whenever a file has a profile.
        error = string.Concat(error.Split('\n').Where(line => line.Length > 0 && line != "warning: ICC support is not available"));
        Assert.True(code == 0, error);
        Assert.Equal("", error);
        return output;
    }

    private static (string Output, string Error, int Code) Run(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (output, error.Result, process.ExitCode);
        }
        catch (Win32Exception)
        {
            Assert.Skip($"{program} is not installed.");
            throw;
        }
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
