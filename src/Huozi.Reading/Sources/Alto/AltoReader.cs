using System.Xml;
using Huozi.Model.Diagnostics;
using Huozi.Model.Geometry;
using Huozi.Model.Recovered;
using Huozi.Text;

namespace Huozi.Reading.Sources.Alto;

/// <summary>Reads ALTO of the versions 1 to 4, which differ in their names for the namespace and in what 4 has more.</summary>
/// <remarks>
/// Elements are known by their local names. The roles of blocks are in tags, as Huozi writes them; what a rule, a frame or a picture is, where no tag
/// says so, is told by its shape.
/// </remarks>
internal sealed class AltoReader
{
    // A straight line is no heavier, in points.
    private const double HeaviestRule = 4;

    // Type of which neither style nor line tells the size, in points.
    private const double UsualSize = 10;

    private readonly XmlReader reader;
    private readonly string file;
    private readonly AltoStyles styles = new();
    private readonly List<AltoPage> pages = [];
    private double unit = AltoNumbers.PointsPerUnit("pixel");
    private List<ReadBlock> blocks = [];
    private List<Area> rules = [];
    private List<ReadFrame> frames = [];
    private List<Area> pictures = [];
    private Dictionary<string, AltoPart> parts = [];
    private bool isPlaced;

    private AltoReader(XmlReader reader, string file) => (this.reader, this.file) = (reader, file);

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <returns>Its pages; at least one.</returns>
    /// <exception cref="DiagnosticException">It cannot be read: <c>cannot-read</c>, <c>source-too-large</c>, <c>source-xml</c>, <c>source-dtd</c>,
    /// <c>source-too-deep</c>, <c>alto-root</c>, <c>alto-no-page</c>.</exception>
    public static IReadOnlyList<AltoPage> Read(string path) => Read(SourceFile.Read(path), path);

    /// <summary>Reads a file's bytes.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="file">Its name, for the diagnostics.</param>
    public static IReadOnlyList<AltoPage> Read(byte[] bytes, string file)
    {
        using var stream = new MemoryStream(bytes);
        return SourceXml.Read(stream, file, null, reader =>
        {
            var alto = new AltoReader(reader, file);
            alto.Document();
            return alto.pages.Count > 0 ? alto.pages : throw new DiagnosticException(AltoProblem.NoPage(file));
        });
    }

    private void Document()
    {
        reader.MoveToContent();
        if (reader.LocalName != "alto") throw new DiagnosticException(AltoProblem.NotAlto(file, reader.LocalName));
        foreach (var name in reader.Children())
        {
            if (name == "Description") Description();
            else if (name == "Styles") styles.ReadStyles(reader);
            else if (name == "Tags") styles.ReadTags(reader);
            else if (name == "Layout") Layout();
        }
    }

    private void Description()
    {
        foreach (var name in reader.Children())
        {
            if (name == "MeasurementUnit") unit = AltoNumbers.PointsPerUnit(reader.InnerText());
        }
    }

    private void Layout()
    {
        foreach (var name in reader.Children())
        {
            if (name == "Page") Page();
        }
    }

    private void Page()
    {
        (blocks, rules, frames, pictures, parts, isPlaced) = ([], [], [], [], [], true);
        var (width, height) = (reader.Number("WIDTH") * unit, reader.Number("HEIGHT") * unit);
        var number = reader.GetAttribute("PRINTED_IMG_NR");
        var id = reader.GetAttribute("ID");
        var style = styles.Style(reader, AltoStyle.Unknown);
        foreach (var name in reader.Children())
        {
            if (name is "PrintSpace" or "TopMargin" or "LeftMargin" or "RightMargin" or "BottomMargin") Blocks(styles.Style(reader, style), reader.GetAttribute("ID"), isDown: false, isIllustration: false);
        }
        if (id is not null) parts[id] = new(0, blocks.Count, 0, pictures.Count);
        var right = blocks.SelectMany(block => block.Lines).Select(line => line.Area.Right).DefaultIfEmpty().Max();
        var bottom = blocks.SelectMany(block => block.Lines).Select(line => line.Area.Bottom).DefaultIfEmpty().Max();
        pages.Add(new(
            width is > 0 ? width.Value : right,
            height is > 0 ? height.Value : bottom,
            number,
            new() { Blocks = blocks, Rules = rules, Frames = frames, Pictures = pictures.Index().ToDictionary(picture => picture.Index, picture => picture.Item) },
            parts,
            isPlaced));
    }

    /// <summary>Reads the blocks inside the element the reader stands on.</summary>
    private void Blocks(AltoStyle style, string? id, bool isDown, bool isIllustration)
    {
        if (reader.IsTooDeep()) throw new DiagnosticException(SourceProblem.TooDeep(file, null));
        var (firstBlock, firstPicture) = (blocks.Count, pictures.Count);
        foreach (var name in reader.Children())
        {
            switch (name)
            {
                case "ComposedBlock":
                    Blocks(styles.Style(reader, style), reader.GetAttribute("ID"), RunsDown(isDown), reader.GetAttribute("TYPE") is "Illustration" or "Picture" or "Image");
                    break;
                case "TextBlock":
                    TextBlock(style, isDown);
                    break;
                case "Illustration":
                    Note(reader.GetAttribute("ID"), () => Picture(reader.Area(unit)));
                    break;
                case "GraphicalElement":
                    Note(reader.GetAttribute("ID"), () => Graphic(isIllustration));
                    break;
            }
        }
        if (id is not null) parts[id] = new(firstBlock, blocks.Count, firstPicture, pictures.Count);
    }

    private void Note(string? id, Action read)
    {
        var (firstBlock, firstPicture) = (blocks.Count, pictures.Count);
        read();
        if (id is not null) parts[id] = new(firstBlock, blocks.Count, firstPicture, pictures.Count);
    }

    private void Picture(Area? area)
    {
        if (area is { } place) pictures.Add(place);
    }

    private void Graphic(bool isIllustration)
    {
        if (reader.Area(unit) is not { } area) return;
        var tags = styles.Tags(reader).ToList();
        if (tags.Find(tag => tag.Label == AltoFrame.Label) is { } frame) frames.Add(AltoFrame.Read(area, frame.Description));
        else if (Math.Min(area.Width, area.Height) <= HeaviestRule && !isIllustration) rules.Add(area);
        else pictures.Add(area);
    }

    private void TextBlock(AltoStyle outer, bool isDown)
    {
        var style = styles.Style(reader, outer);
        var area = reader.Area(unit);
        var role = styles.Tags(reader).Select(tag => AltoRoles.Find(tag.Label)).FirstOrDefault(role => role is not null) ?? BlockRole.Furniture;
        var turns = (int)Math.Round(-(reader.Number("ROTATION") ?? 0) / 90) & 3;
        isDown = RunsDown(isDown);
        var id = reader.GetAttribute("ID");
        var lines = new List<ReadLine>();
        foreach (var name in reader.Children())
        {
            if (name == "TextLine" && Line(style, area, isDown, turns) is { Words.Count: > 0 } line) lines.Add(line);
        }
        Note(id, () =>
        {
            if (lines.Count > 0) blocks.Add(new(role, null, lines));
        });
    }

    private ReadLine Line(AltoStyle outer, Area? block, bool isDown, int turns)
    {
        var style = styles.Style(reader, outer);
        var area = reader.Area(unit) ?? block;
        isDown = RunsDown(isDown);
        var words = new List<ReadWord>();
        bool isAfterBlank = false, isHyphenated = false;
        foreach (var name in reader.Children())
        {
            if (name == "SP") isAfterBlank = true;
            else if (name == "HYP") isHyphenated = true;
            else if (name == "String")
            {
                words.AddRange(Words(style, area, isDown, turns, isAfterBlank));
                isAfterBlank = false;
                isHyphenated = false;
            }
        }
        return new(words, isDown || (words.Count > 0 && LooksDown(words))) { IsHyphenated = isHyphenated };
    }

    private List<ReadWord> Words(AltoStyle outer, Area? line, bool isDown, int turns, bool isAfterBlank)
    {
        var style = styles.Style(reader, outer);
        var text = reader.GetAttribute("CONTENT") ?? "";
        var own = reader.Area(unit);
        isPlaced &= own is not null || string.IsNullOrWhiteSpace(text);
        var area = own ?? line ?? new Area(0, 0, UsualSize, UsualSize);
        var confidence = Math.Clamp(reader.Number("WC") ?? 1, 0, 1);
        var glyphs = new List<(string, Area)>();
        foreach (var name in reader.Children())
        {
            if (name == "Glyph" && reader.GetAttribute("CONTENT") is { } sign && reader.Area(unit) is { } place) glyphs.Add((sign, place));
        }
        isDown |= text.Length > 1 && Ideograph.Count(text) > 1 && area.Height > 1.5 * area.Width;
        var size = style.Size ?? (isDown ? area.Width : (line ?? area).Height);
        return [.. AltoWords.Of(text, area, glyphs, new(style.Face, Math.Max(1, size), style.Ink, turns), confidence, isDown, isAfterBlank)];
    }

    private bool RunsDown(bool outer) => reader.GetAttribute("BASEDIRECTION") is { } direction ? direction is "ttb" or "btt" : outer;

    /// <summary>Whether a line of which nothing is said runs downwards: it has ideographs, one under the other.</summary>
    private static bool LooksDown(List<ReadWord> words)
    {
        var places = words.SelectMany(word => word.Places).ToList();
        if (places.Count < 2 || words.Sum(word => Ideograph.Count(word.Text)) < 2) return false;
        return Math.Abs(places[^1].CentreY - places[0].CentreY) > Math.Abs(places[^1].CentreX - places[0].CentreX);
    }
}
