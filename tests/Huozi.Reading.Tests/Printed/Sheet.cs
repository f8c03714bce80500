using Huozi.Model.Geometry;
using Huozi.Model.Recovered;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Tests.Printed;

/// <summary>A page whose every mark is where a test puts it, in points, and the steps in which it is read.</summary>
/// <remarks>A character takes an em; an ASCII character and a blank half of one, an ideographic blank one.</remarks>
internal sealed class Sheet(double width = 600, double height = 800)
{
    /// <summary>The size of body type.</summary>
    public const double Size = 10;

    /// <summary>From line to line of body type.</summary>
    public const double Leading = 16;

    public const string Song = "Song", Hei = "Hei", Kai = "Kai";

    private readonly List<PrintedGlyph> glyphs = [];
    private readonly List<PrintedRule> rules = [];
    private readonly List<PrintedBox> boxes = [];
    private readonly List<PrintedPicture> pictures = [];

    public PrintedPage Page => new() { Number = 1, Width = width, Height = height, Glyphs = glyphs, Rules = rules, Boxes = boxes, Pictures = pictures };

    public IReadOnlyList<TextLine> Lines => LineFinder.Find(Page);

    public BodyType Body => BodyType.Of(Lines);

    public IReadOnlyList<TextBlock> Blocks
    {
        get
        {
            var lines = Lines;
            return BlockFinder.Find(lines, Page, new EnclosureFinder(lines, Page, BodyType.Of(lines).Size).Of);
        }
    }

    /// <summary>The block that begins with some text.</summary>
    public TextBlock Block(string beginning) => Blocks.Single(block => block.Text.StartsWith(beginning, StringComparison.Ordinal));

    public ReadPage Read() => PageReader.Read(Page);

    /// <summary>Sets a level line, its top left corner at a place.</summary>
    public Sheet Line(double x, double y, string text, double size = Size, string face = Song, int ink = 0)
    {
        foreach (var character in text)
        {
            var advance = Advance(character) * size;
            if (!char.IsWhiteSpace(character)) glyphs.Add(new(character.ToString(), new(x, y, x + advance, y + size), size, face, ink, 0, 1));
            x += advance;
        }

        return this;
    }

    /// <summary>Sets a vertical line, its top left corner at a place.</summary>
    public Sheet Down(double x, double y, string text, double size = Size, string face = Song)
    {
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character)) glyphs.Add(new(character.ToString(), new(x, y, x + size, y + size), size, face, 0, 0, 1));
            y += Advance(character) * size;
        }

        return this;
    }

    /// <summary>Sets paragraphs, parted by line feeds, in a column so many em wide, from a top left corner.</summary>
    public Sheet Column(double x, double y, int measure, string text, double size = Size, string face = Song)
    {
        foreach (var (line, row) in Wrap(text, measure).Select((line, row) => (line, row))) Line(x, y + (row * Leading), line, size, face);
        return this;
    }

    /// <summary>Sets paragraphs in vertical lines so many em high, the first of them with its top left corner at a place, the next to its left.</summary>
    public Sheet DownColumn(double x, double y, int measure, string text, double size = Size, string face = Song)
    {
        foreach (var (line, row) in Wrap(text, measure).Select((line, row) => (line, row))) Down(x - (row * Leading), y, line, size, face);
        return this;
    }

    /// <summary>Sets a glyph in a square, or in part of one.</summary>
    public Sheet Glyph(string text, Area body, double size = Size, int turns = 0)
    {
        glyphs.Add(new(text, body, size, Song, 0, turns, 1));
        return this;
    }

    public Sheet Rule(double left, double top, double right, double bottom)
    {
        rules.Add(new(new(left, top, right, bottom), 0));
        return this;
    }

    /// <summary>Draws a frame, or lays a ground.</summary>
    public Sheet Box(double left, double top, double right, double bottom, int? fill = null)
    {
        boxes.Add(new(new(left, top, right, bottom), fill is null ? 0 : null, fill));
        return this;
    }

    public Sheet Picture(double left, double top, double right, double bottom)
    {
        pictures.Add(new(new(left, top, right, bottom), pictures.Count));
        return this;
    }

    private static double Advance(char character) => char.IsAscii(character) ? 0.5 : 1;

    /// <summary>Paragraphs of whole em, each set in by two.</summary>
    private static IEnumerable<string> Wrap(string text, int measure) =>
        text.Split('\n').SelectMany(paragraph => $"\u3000\u3000{paragraph}".Chunk(measure)).Select(line => new string(line));
}
