using System.Security.Cryptography;
using System.Text;
using Huozi.Fonts;
using Huozi.Formats.IssueFolder;
using Huozi.Model.Layout;
using Huozi.Pdf.Pictures;
using Huozi.Typesetting;

namespace Huozi.Cli.Tests;

/// <summary>The sample's pages as they were last looked at: every line in its place as text, and a hash of every glyph.</summary>
/// <remarks>
/// After a change on purpose, look at the pictures that the failing test leaves, then run once with HUOZI_GOLDEN=write and commit what changed.
/// </remarks>
public sealed class GoldenPagesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "Huozi.Cli.Tests", "Golden");
    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "2026-03-09");

    [Fact]
    public void Typeset_SampleIssue_IsAsLastLookedAt()
    {
        using var library = new FaceLibrary(Repository.Fonts, []);
        var pages = IssueTypesetter.Typeset(IssueFolderReader.Read(Sample).Value, ShippedStyles.Broadsheet, library).Value;
        var changed = new List<string>();
        foreach (var page in pages)
        {
            var file = Path.Combine(Folder, $"{page.Number:00}.txt");
            var text = Describe(page);
            if (Environment.GetEnvironmentVariable("HUOZI_GOLDEN") == "write") File.WriteAllText(file, text);
            if (File.Exists(file) && File.ReadAllText(file).ReplaceLineEndings("\n") == text) continue;
            changed.Add($"{file}: {FirstDifference(file, text)}; see {Draw(page, library)}");
        }

        Assert.Empty(changed);
    }

    private static string Describe(PageLayout page)
    {
        var text = new StringBuilder($"page {page.Number} {page.Width} x {page.Height}\nglyphs {HashOf(page)}\n");
        foreach (var zone in page.Zones)
        {
            text.Append($"\n{zone.Kind} {zone.Article} {zone.Bounds.Left} {zone.Bounds.Top} {zone.Bounds.Width} {zone.Bounds.Height}\n");
            foreach (var picture in zone.Pictures) text.Append($"  picture {picture.Area.Left} {picture.Area.Top} {picture.Area.Width} {picture.Area.Height} {picture.File}\n");
            foreach (var line in zone.Lines) text.Append($"  {line.Role} {line.Box.Left} {line.Box.Top} {line.Box.Height} {line.Text}\n");
        }

        return text.ToString();
    }

    private static string HashOf(PageLayout page)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var run in page.Zones.SelectMany(zone => zone.Lines).SelectMany(line => line.Runs))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{run.Face} {run.Size} {run.Ink} {run.Origin} "));
            foreach (var glyph in run.Glyphs) hash.AppendData(Encoding.UTF8.GetBytes($"{glyph.Id}@{glyph.Along.Millipoints} "));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static string FirstDifference(string file, string text)
    {
        var before = File.Exists(file) ? File.ReadAllLines(file) : [];
        var after = text.Split('\n');
        var at = Enumerable.Range(0, Math.Max(before.Length, after.Length)).FirstOrDefault(i => before.ElementAtOrDefault(i) != after.ElementAtOrDefault(i));
        return $"line {at + 1} was '{before.ElementAtOrDefault(at)}' and is '{after.ElementAtOrDefault(at)}'";
    }

    private static string Draw(PageLayout page, FaceLibrary library)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"changed-{page.Number:00}.png");
        using var artist = new PageArtist(library, name => File.ReadAllBytes(Path.Combine(Sample, name)));
        using var raster = artist.Raster(page, 100);
        File.WriteAllBytes(file, raster.Png());
        return file;
    }
}
