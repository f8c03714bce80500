using System.Text;
using BenchmarkDotNet.Attributes;
using Huozi.Fonts;
using Huozi.Formats.IssueFolder;
using Huozi.Formats.Styles;
using Huozi.Model;
using Huozi.Model.Layout;
using Huozi.Model.Styles;
using Huozi.Pdf;
using Huozi.Pdf.Pictures;
using Huozi.Pdf.Standards;
using Huozi.Typesetting;

namespace Huozi.Benchmarks;

/// <summary>The rooms on the way from the sample issue to its pages, warm.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class RoundBenchmarks
{
    private string folder = "";
    private FaceLibrary library = null!;
    private Issue issue = null!;
    private HouseStyle style = null!;
    private Sequence<PageLayout> pages = [];
    private ushort[] glyphs = [];
    private IccProfile paper = null!;
    private IccProfile screen = null!;

    [GlobalSetup]
    public void Setup()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "Huozi.slnx"))) root = root.Parent;
        folder = Path.Combine(root.FullName, "samples", "2026-03-09");
        library = new FaceLibrary(Path.Combine(root.FullName, "assets", "fonts"));
        issue = IssueFolderReader.Read(folder).Value;
        // As many as a full page of text uses.
        glyphs = [.. Enumerable.Range('一', 2000).Select(character => library[FaceNames.Song].GlyphOf(new Rune(character))).Where(glyph => glyph != 0).Distinct().Take(700)];
        paper = new("FOGRA30", File.ReadAllBytes(Path.Combine(root.FullName, "assets", "icc", "fogra30.icc")));
        screen = new("sRGB IEC61966-2.1", File.ReadAllBytes(Path.Combine(root.FullName, "assets", "icc", "srgb.icc")));
        style = new HouseStyleReader(Path.Combine(root.FullName, "assets", "styles"), library.Names).Read("broadsheet");
        pages = IssueTypesetter.Typeset(issue, style, library).Value;
    }

    [GlobalCleanup]
    public void Cleanup() => library.Dispose();

    [Benchmark]
    public object ReadFolder() => IssueFolderReader.Read(folder);

    [Benchmark]
    public object TypesetFourPages() => IssueTypesetter.Typeset(issue, style, library);

    [Benchmark]
    public long WritePdf() => Write(new ScreenPdf());

    [Benchmark]
    public long WritePrintPdf() => Write(new PrintPdf(paper, screen));

    [Benchmark]
    public long WriteArchivePdf() => Write(new ArchivePdf(screen, paper));

    [Benchmark]
    public SubsetFace CutFace() => library[FaceNames.Song].Subset(glyphs);

    [Benchmark]
    public byte[] DrawSvg()
    {
        using var artist = new PageArtist(library, Picture);
        return artist.Svg(pages[0]);
    }

    [Benchmark]
    public byte[] DrawPng()
    {
        using var artist = new PageArtist(library, Picture);
        using var raster = artist.Raster(pages[0], 100);
        return raster.Png();
    }

    private long Write(PdfStandard standard)
    {
        using var file = new MemoryStream();
        PdfFile.Write(file, pages, library, Picture, new("sample", null, issue.Date), standard);
        return file.Length;
    }

    private byte[] Picture(string file) => File.ReadAllBytes(Path.Combine(folder, file));
}
