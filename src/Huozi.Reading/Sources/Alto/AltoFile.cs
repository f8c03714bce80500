using Huozi.Model.Diagnostics;
using Huozi.Model.Geometry;
using Huozi.Model.Recovered;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Sources.Alto;

/// <summary>Pages in ALTO, without the METS file that would say what their articles are.</summary>
public sealed class AltoFile : IPrintedDocument
{
    private readonly IReadOnlyList<AltoPage> pages;

    private AltoFile(IReadOnlyList<AltoPage> pages) => this.pages = pages;

    /// <inheritdoc/>
    public int PageCount => pages.Count;

    /// <summary>Opens a file.</summary>
    /// <exception cref="DiagnosticException">It cannot be read (see <see cref="AltoReader.Read(string)"/>), or does not say where its words are: <c>alto-no-places</c>.</exception>
    public static AltoFile Open(string path) => Open(SourceFile.Read(path), path);

    /// <summary>Opens a file's bytes.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for the diagnostics.</param>
    public static AltoFile Open(byte[] bytes, string file)
    {
        var pages = AltoReader.Read(bytes, file);
        return pages.All(page => page.IsPlaced) ? new(pages) : throw new DiagnosticException(AltoProblem.NoPlaces(file));
    }

    /// <inheritdoc/>
    public PrintedPage Read(int place, CancellationToken cancellation)
    {
        var page = pages[place - 1];
        var sheet = new Area(0, 0, page.Width, page.Height);
        return new()
        {
            Number = place,
            Width = page.Width,
            Height = page.Height,
            Glyphs = [.. page.Layout.Blocks.SelectMany(block => block.Lines).SelectMany(Glyphs).Where(glyph => sheet.Contains(glyph.Body.CentreX, glyph.Body.CentreY)).DistinctBy(glyph => (glyph.Text, glyph.Body))],
            Rules = [.. page.Layout.Rules.Select(area => new PrintedRule(area, 0))],
            Boxes = [.. page.Layout.Frames.Select(frame => new PrintedBox(frame.Area, frame.Stroke, frame.Fill))],
            Pictures = [.. page.Layout.Pictures.Select(picture => new PrintedPicture(picture.Value, picture.Key))],
        };
    }

    /// <inheritdoc/>
    public (byte[] Bytes, string Extension)? Picture(int place, int number) => null;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static IEnumerable<PrintedGlyph> Glyphs(ReadLine line)
    {
        foreach (var word in line.Words)
        {
            if (word.Places.Count == 1) yield return Glyph(word, word.Text, word.Places[0]);
            else for (var i = 0; i < word.Places.Count; i++) yield return Glyph(word, word.Text[i..(i + 1)], word.Places[i]);
        }
        if (!line.IsHyphenated) yield break;
        var last = line.Words[^1];
        var end = last.Places[^1];
        yield return Glyph(last, "-", line.IsDown ? end with { Top = end.Bottom, Bottom = end.Bottom + (end.Height / 2) } : end with { Left = end.Right, Right = end.Right + (end.Width / 2) });
    }

    private static PrintedGlyph Glyph(ReadWord word, string text, Area place) => new(text, place, word.Look.Size, word.Look.Face, word.Look.Ink, word.Look.Turns, (float)word.Confidence);
}
