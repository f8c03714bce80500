using System.Globalization;
using System.Xml;
using Huozi.Model.Geometry;
using Huozi.Model.Recovered;

namespace Huozi.Formats.Alto;

/// <summary>Writes a page that was read in ALTO 4.4: every line with its words and the place of every character.</summary>
/// <remarks>
/// The blocks of an article stand together in a ComposedBlock; tags say what each is, and the reading order which follows which. The unit is a
/// 1200th of an inch: a point is 16⅔ of it.
/// </remarks>
public sealed class AltoWriter
{
    private const string Namespace = "http://www.loc.gov/standards/alto/ns-v4#";
    private const string Schema = "http://www.loc.gov/standards/alto/v4/alto-4-4.xsd";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";

    private readonly XmlWriter xml;
    private readonly ReadPage page;
    private readonly IReadOnlyList<ReadBlock> blocks;
    private readonly List<(string Face, double Size, int Ink)> styles;
    private readonly List<(int? Stroke, int? Fill)> frames;

    private AltoWriter(XmlWriter xml, ReadPage page, ReadLayout layout)
    {
        (this.xml, this.page, blocks) = (xml, page, layout.Blocks);
        styles = [.. blocks.SelectMany(block => block.Lines).SelectMany(line => line.Words).Select(Style).Distinct()];
        frames = [.. layout.Frames.Select(frame => (frame.Stroke, frame.Fill)).Distinct()];
    }

    /// <summary>Writes a page. The same page gives the same bytes.</summary>
    /// <param name="stream">Where to write, in UTF-8; it stays open.</param>
    /// <param name="page">The page.</param>
    /// <exception cref="ArgumentException">The page has no layout.</exception>
    public static void Write(Stream stream, ReadPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var layout = page.Layout ?? throw new ArgumentException("A page without places cannot be written in ALTO.", nameof(page));
        using var xml = XmlWriter.Create(stream, AltoXml.Settings);
        new AltoWriter(xml, page, layout).Document(layout);
    }

    private void Document(ReadLayout layout)
    {
        xml.WriteStartElement("alto", Namespace);
        xml.WriteAttributeString("xmlns", "xsi", null, SchemaInstance);
        xml.WriteAttributeString("schemaLocation", SchemaInstance, $"{Namespace} {Schema}");
        xml.WriteAttributeString("SCHEMAVERSION", "4.4");
        Description();
        Styles();
        Tags();
        ReadingOrder();
        Layout(layout);
        xml.WriteEndElement();
    }

    private void Description()
    {
        Start("Description");
        xml.WriteElementString("MeasurementUnit", Namespace, "inch1200");
        Start("Processing");
        xml.WriteAttributeString("ID", "PROCESSING");
        xml.WriteElementString("processingCategory", Namespace, "contentGeneration");
        Start("processingSoftware");
        xml.WriteElementString("softwareName", Namespace, "Huozi");
        End();
        End();
        End();
    }

    private void Styles()
    {
        if (styles.Count == 0) return;
        Start("Styles");
        for (var i = 0; i < styles.Count; i++)
        {
            var (face, size, ink) = styles[i];
            Start("TextStyle");
            xml.WriteAttributeString("ID", StyleName(i));
            if (face.Length > 0) xml.WriteAttributeString("FONTFAMILY", AltoXml.Text(face));
            xml.WriteAttributeString("FONTSIZE", AltoXml.Number(size));
            if (ink != 0) xml.WriteAttributeString("FONTCOLOR", Colour(ink));
            End();
        }
        End();
    }

    private void Tags()
    {
        var roles = blocks.Select(block => block.Role).Distinct().Order().ToList();
        if (roles.Count == 0 && frames.Count == 0) return;
        Start("Tags");
        for (var i = 0; i < frames.Count; i++)
        {
            var (stroke, fill) = frames[i];
            Start("LayoutTag");
            xml.WriteAttributeString("ID", FrameName(i));
            xml.WriteAttributeString("LABEL", "frame");
            xml.WriteAttributeString("DESCRIPTION", string.Join(' ', new[] { stroke is { } line ? $"stroke={Colour(line)}" : null, fill is { } ground ? $"fill={Colour(ground)}" : null }.OfType<string>()));
            End();
        }
        foreach (var role in roles)
        {
            Start("StructureTag");
            xml.WriteAttributeString("ID", RoleName(role));
            xml.WriteAttributeString("LABEL", BlockRoles.Label(role));
            End();
        }
        End();
    }

    private void ReadingOrder()
    {
        if (blocks.Count == 0) return;
        Start("ReadingOrder");
        Start("OrderedGroup");
        xml.WriteAttributeString("ID", "ORDER");
        for (var i = 0; i < blocks.Count;)
        {
            var end = i + 1;
            while (end < blocks.Count && blocks[end].Article == blocks[i].Article) end++;
            Start("OrderedGroup");
            xml.WriteAttributeString("ID", $"ORDER_{i + 1}");
            if (blocks[i].Article is { } article) xml.WriteAttributeString("REF", AltoNames.Article(page.Place, article));
            for (; i < end; i++)
            {
                Start("ElementRef");
                xml.WriteAttributeString("ID", $"ORDER_{AltoNames.Block(page.Place, i)}");
                xml.WriteAttributeString("REF", AltoNames.Block(page.Place, i));
                End();
            }
            End();
        }
        End();
        End();
    }

    private void Layout(ReadLayout layout)
    {
        Start("Layout");
        Start("Page");
        xml.WriteAttributeString("ID", AltoNames.Page(page.Place));
        xml.WriteAttributeString("PHYSICAL_IMG_NR", page.Place.ToString(CultureInfo.InvariantCulture));
        if (page.Number is { } number) xml.WriteAttributeString("PRINTED_IMG_NR", number.ToString(CultureInfo.InvariantCulture));
        xml.WriteAttributeString("WIDTH", AltoXml.Distance(page.Width));
        xml.WriteAttributeString("HEIGHT", AltoXml.Distance(page.Height));
        Start("PrintSpace");
        xml.WriteAttributeString("ID", $"{AltoNames.Page(page.Place)}_PS");
        xml.WriteArea(new(0, 0, page.Width, page.Height));
        for (var i = 0; i < blocks.Count;)
        {
            var article = blocks[i].Article;
            var end = i + 1;
            while (end < blocks.Count && article is not null && blocks[end].Article == article) end++;
            if (article is { } of) StartArticle(of, [.. blocks.Skip(i).Take(end - i)]);
            for (; i < end; i++) Block(blocks[i], i);
            if (article is not null) End();
        }
        foreach (var (number2, area) in layout.Pictures.OrderBy(picture => picture.Key)) Placed("Illustration", AltoNames.Picture(page.Place, number2), area);
        foreach (var (i, frame) in layout.Frames.Index()) Placed("GraphicalElement", $"{AltoNames.Page(page.Place)}_FR{i + 1}", frame.Area, FrameName(frames.IndexOf((frame.Stroke, frame.Fill))));
        foreach (var (i, area) in layout.Rules.Index()) Placed("GraphicalElement", $"{AltoNames.Page(page.Place)}_RU{i + 1}", area);
        End();
        End();
        End();
    }

    private void StartArticle(int number, IReadOnlyList<ReadBlock> own)
    {
        Start("ComposedBlock");
        xml.WriteAttributeString("ID", AltoNames.Article(page.Place, number));
        xml.WriteArea(own.Select(block => block.Area).Aggregate((a, b) => a.Union(b)));
        xml.WriteAttributeString("TYPE", "article");
    }

    private void Placed(string element, string id, Area area, string? tag = null)
    {
        Start(element);
        xml.WriteAttributeString("ID", id);
        if (tag is not null) xml.WriteAttributeString("TAGREFS", tag);
        xml.WriteArea(area);
        End();
    }

    private void Block(ReadBlock block, int index)
    {
        var look = block.Lines[0].Words[0].Look;
        var style = styles.IndexOf(Style(block.Lines[0].Words[0]));
        Start("TextBlock");
        xml.WriteAttributeString("ID", AltoNames.Block(page.Place, index));
        xml.WriteAttributeString("STYLEREFS", StyleName(style));
        xml.WriteAttributeString("TAGREFS", RoleName(block.Role));
        xml.WriteArea(block.Area);
        if (look.Turns > 0) xml.WriteAttributeString("ROTATION", (-90 * look.Turns).ToString(CultureInfo.InvariantCulture));
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var divided = i > 0 && block.Lines[i - 1].IsHyphenated ? block.Lines[i - 1].Words[^1].Text : null;
            Line(block.Lines[i], style, divided, i + 1 < block.Lines.Count ? block.Lines[i + 1].Words[0].Text : null);
        }
        End();
    }

    /// <summary>Writes a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="style">The style of its block.</param>
    /// <param name="before">The part of its first word that ends the line before; null where that is whole.</param>
    /// <param name="after">The first word of the next line of its block; null for none.</param>
    private void Line(ReadLine line, int style, string? before, string? after)
    {
        Start("TextLine");
        xml.WriteArea(line.Area);
        if (line.IsDown) xml.WriteAttributeString("BASEDIRECTION", "ttb");
        for (var i = 0; i < line.Words.Count; i++)
        {
            var word = line.Words[i];
            if (word.AfterBlank && i > 0) Blank(line.Words[i - 1].Area, word.Area, line.IsDown);
            var isDivided = line.IsHyphenated && i == line.Words.Count - 1;
            (string, string)? whole = i == 0 && before is not null ? ("HypPart2", before + word.Text) : isDivided && after is not null ? ("HypPart1", word.Text + after) : null;
            Word(word, style, whole);
        }
        if (line.IsHyphenated)
        {
            Start("HYP");
            xml.WriteAttributeString("CONTENT", "-");
            End();
        }
        End();
    }

    private void Blank(Area before, Area after, bool isDown)
    {
        Start("SP");
        var blank = isDown
            ? new Area(after.Left, before.Bottom, after.Right, Math.Max(before.Bottom, after.Top))
            : new Area(before.Right, after.Top, Math.Max(before.Right, after.Left), after.Bottom);
        xml.WriteArea(blank);
        End();
    }

    private void Word(ReadWord word, int style, (string Part, string Text)? whole)
    {
        Start("String");
        xml.WriteAttributeString("CONTENT", AltoXml.Text(word.Text));
        xml.WriteArea(word.Area);
        xml.WriteAttributeString("WC", AltoXml.Number(word.Confidence));
        if (whole is { } divided)
        {
            xml.WriteAttributeString("SUBS_TYPE", divided.Part);
            xml.WriteAttributeString("SUBS_CONTENT", AltoXml.Text(divided.Text));
        }
        var own = styles.IndexOf(Style(word));
        if (own != style) xml.WriteAttributeString("STYLEREFS", StyleName(own));
        // ALTO's glyph is one character.
        for (var i = 0; word.Places.Count > 1 && i < word.Places.Count; i++)
        {
            Start("Glyph");
            xml.WriteAttributeString("CONTENT", AltoXml.Text(word.Text[i..(i + 1)]));
            xml.WriteArea(word.Places[i]);
            End();
        }
        End();
    }

    private void Start(string element) => xml.WriteStartElement(element, Namespace);

    private void End() => xml.WriteEndElement();

    private static (string, double, int) Style(ReadWord word) => (word.Look.Face, word.Look.Size, word.Look.Ink);

    private static string StyleName(int index) => $"STYLE_{index + 1}";

    private static string FrameName(int index) => $"FRAME_{index + 1}";

    private static string RoleName(BlockRole role) => $"ROLE_{BlockRoles.Label(role)}";

    private static string Colour(int ink) => ink.ToString("X6", CultureInfo.InvariantCulture);
}
