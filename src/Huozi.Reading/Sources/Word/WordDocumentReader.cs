using System.Xml;
using Huozi.Model;
using Huozi.Model.Diagnostics;

namespace Huozi.Reading.Sources.Word;

/// <summary>Reads the paragraphs of a document, or of its notes, in the order of their text: tracked changes accepted, comments and hidden text left out.</summary>
/// <remarks>
/// ECMA-376-1, 17. Elements are known by their local names, which the strict and the transitional form of the format share. What it meets and cannot
/// say is counted in <see cref="WordFindings"/>.
/// </remarks>
internal sealed class WordDocumentReader(XmlReader reader, WordParts parts, WordFindings findings, string file)
{
    // A paragraph whose mark was deleted goes on with the next; a chain of them is cut here, so that it does not take its length squared.
    private const int LongestJoined = 4_000;

    private List<WordParagraph> paragraphs = [];
    private List<WordParagraph> boxes = [];
    private List<string> notes = [];
    private WordPlace place;
    private int number;
    private int noteNumber;
    private bool startsPage;
    private Paragraph? unfinished;

    /// <summary>Reads everything inside the element the reader stands on.</summary>
    public IReadOnlyList<WordParagraph> Read()
    {
        Blocks();
        if (unfinished is { Text.Length: > 0 } rest) paragraphs.Add(new() { Number = number, Content = rest, Place = place });
        return paragraphs;
    }

    private void Blocks()
    {
        CheckDepth();
        var hasChoice = false;
        foreach (var name in reader.Children())
        {
            switch (name)
            {
                case "p":
                    Paragraph();
                    break;
                case "tbl":
                    Table();
                    break;
                case "Choice" when hasChoice:
                    break;
                case "body" or "sdtContent" or "customXml" or "AlternateContent" or "Choice":
                    hasChoice |= name == "Choice";
                    Blocks();
                    break;
                case "ins" or "moveTo":
                    findings.Changes++;
                    Blocks();
                    break;
                case "sdt":
                    Control(Blocks);
                    break;
                case "del" or "moveFrom":
                    findings.Changes++;
                    break;
                case "altChunk":
                    findings.Embedded++;
                    break;
            }
        }
    }

    private void Paragraph()
    {
        number++;
        var content = new WordInlines(parts);
        var outerBoxes = boxes;
        boxes = [];
        Inlines(content);
        Finish(content);
        paragraphs.AddRange(boxes);
        boxes = outerBoxes;
        startsPage |= content.Properties.EndsPage;
    }

    private void Finish(WordInlines content)
    {
        var properties = content.Properties;
        var styles = parts.Styles.Chain(properties.Style).ToList();
        var common = new WordParagraph
        {
            Number = number,
            Content = new(""),
            Role = styles.Select(style => CopyWords.OfStyle(style.Name)).FirstOrDefault(role => role != CopyRole.Unknown),
            HeadingLevel = properties.OutlineLevel + 1 ?? styles.Select(Level).FirstOrDefault(level => level is not null),
            IsCentred = content.ParagraphLook.Centred == true,
            Place = place,
            Pictures = content.Pictures,
        };
        startsPage |= properties.StartsPage;
        var texts = content.Lines.ConvertAll(line => line.Content());
        var list = properties.List ?? styles.Select(style => style.List).FirstOrDefault(item => item is not null);
        if (list is { } item && texts.Exists(text => text.Text.Length > 0)) texts[0] = new Paragraph(parts.Numbering.Next(item)).Then("", texts[0]);
        if (unfinished is { } before) texts[0] = before.Then("", texts[0]);
        unfinished = null;
        if (properties.IsJoined)
        {
            findings.Changes++;
            if (texts[^1].Text.Length < LongestJoined)
            {
                unfinished = texts[^1];
                texts[^1] = new("");
            }
        }
        for (var i = 0; i < texts.Count; i++)
        {
            var line = content.Lines[i];
            startsPage |= line.StartsPage;
            var text = texts[i].Piece(0, texts[i].Text.Length);
            if (text.Text.Length == 0 && common.Pictures.Count == 0) continue;
            paragraphs.Add(common with { Content = text, StartsPage = startsPage, Size = line.Size ?? WordInlines.DefaultSize, IsBold = line.IsBold, IsIndented = line.IsIndented, Notes = notes });
            startsPage = false;
            notes = [];
            common = common with { Pictures = [] };
        }
    }

    private static int? Level(WordStyle style)
    {
        if (style.Name is "title" or "标题") return 0;
        return style.OutlineLevel + 1 ?? (style.Name is [.. "heading" or "标题", >= '1' and <= '9'] ? style.Name[^1] - '0' : null);
    }

    private void Inlines(WordInlines content)
    {
        CheckDepth();
        var hasChoice = false;
        foreach (var name in reader.Children())
        {
            switch (name)
            {
                case "pPr":
                    content.Properties = WordProperties.ReadParagraph(reader);
                    break;
                case "r":
                    Run(content);
                    break;
                case "Choice" when hasChoice:
                    break;
                case "hyperlink" or "fldSimple" or "smartTag" or "sdtContent" or "customXml" or "dir" or "bdo" or "AlternateContent" or "Choice":
                    hasChoice |= name == "Choice";
                    Inlines(content);
                    break;
                case "ins" or "moveTo":
                    findings.Changes++;
                    Inlines(content);
                    break;
                case "sdt":
                    Control(() => Inlines(content));
                    break;
                case "del" or "moveFrom":
                    findings.Changes++;
                    break;
                case "oMath" or "oMathPara":
                    content.Append(reader.InnerText(), default);
                    break;
            }
        }
    }

    /// <summary>A control to be filled in; what only says what to fill in is no text.</summary>
    private void Control(Action read)
    {
        CheckDepth();
        var isPlaceholder = false;
        foreach (var name in reader.Children())
        {
            if (name == "sdtPr")
            {
                foreach (var property in reader.Children()) isPlaceholder |= property == "showingPlcHdr";
            }
            else if (name == "sdtContent" && !isPlaceholder) read();
        }
    }

    private void Run(WordInlines content, WordRunProperties properties = default)
    {
        CheckDepth();
        var hasChoice = false;
        foreach (var name in reader.Children())
        {
            switch (name)
            {
                case "rPr":
                    properties = WordProperties.ReadRun(reader);
                    break;
                case "t":
                    Text(content, reader.InnerText(), properties);
                    break;
                case "tab":
                    Text(content, " ", properties);
                    break;
                case "noBreakHyphen":
                    Text(content, "-", properties);
                    break;
                case "sym":
                    Symbol(content, properties);
                    break;
                case "br" when reader.WordAttribute("type") == "page":
                    content.EndLine(startsPage: true);
                    break;
                case "br" or "cr":
                    content.EndLine();
                    break;
                case "ruby":
                    Ruby(content, properties);
                    break;
                case "footnoteReference" or "endnoteReference":
                    if (parts.Note(name, reader.WordAttribute("id")) is { } note) Note(content, note);
                    break;
                case "commentReference":
                    findings.Comments++;
                    break;
                case "drawing" or "pict" or "object":
                    Graphic(content, null);
                    break;
                case "Choice" when hasChoice:
                    break;
                case "AlternateContent" or "Choice":
                    hasChoice |= name == "Choice";
                    Run(content, properties);
                    break;
            }
        }
    }

    private void Text(WordInlines content, string piece, WordRunProperties properties)
    {
        if (properties.IsHidden)
        {
            findings.Hidden++;
            return;
        }
        if (properties.IsStruck) findings.Struck++;
        SpanKind? kind = properties.IsRaised ? SpanKind.NoteMark : properties.IsStressed ? SpanKind.Emphasis : null;
        content.Append(piece, properties, kind);
    }

    private void Note(WordInlines content, string note)
    {
        var mark = WordListNumber.Format(++noteNumber, "decimalEnclosedCircle");
        content.Append(mark, default, SpanKind.NoteMark);
        notes.Add(mark + note);
    }

    private void Symbol(WordInlines content, WordRunProperties properties)
    {
        if (WordSymbols.Find(reader.WordAttribute("font"), reader.WordAttribute("char")) is { } symbol) Text(content, symbol, properties);
        else findings.Symbols++;
    }

    private void Ruby(WordInlines content, WordRunProperties properties)
    {
        string reading = "", below = "";
        foreach (var name in reader.Children())
        {
            if (name == "rt") reading = reader.InnerText().Trim();
            else if (name == "rubyBase") below = reader.InnerText().Trim();
        }
        var clean = new WordLine(startsPage: false);
        clean.Append(reading);
        reading = clean.Content().Text;
        content.Append(below, properties, reading.Length > 0 ? SpanKind.Ruby : null, reading.Length > 0 ? reading : null);
    }

    /// <summary>Finds the pictures and the text in a drawing.</summary>
    private void Graphic(WordInlines content, string? alt)
    {
        CheckDepth();
        var hasChoice = false;
        foreach (var name in reader.Children())
        {
            switch (name)
            {
                case "docPr":
                    alt = WordAlt.Find(reader.WordAttribute("descr")) ?? alt;
                    break;
                case "blip" or "imagedata":
                    Picture(content, alt);
                    break;
                case "txbxContent":
                    findings.Boxes++;
                    Box();
                    break;
                case "textpath" when reader.WordAttribute("string") is { Length: > 0 } art:
                    WordArt(art);
                    break;
                case "Choice" when hasChoice:
                    break;
                default:
                    hasChoice |= name == "Choice";
                    // A fallback repeats what the choice before it says.
                    if (name != "Fallback") Graphic(content, alt);
                    break;
            }
        }
    }

    private void Picture(WordInlines content, string? alt)
    {
        var id = reader.WordAttribute("embed") ?? reader.WordAttribute("id") ?? reader.WordAttribute("relid") ?? reader.WordAttribute("link");
        if (id is null || !parts.Relations.TryGetValue(id, out var relation)) return;
        if (relation.Part is null) findings.LinkedPictures++;
        else content.Pictures.Add(new(relation.Part, alt));
    }

    private void Box() => boxes.AddRange(Inside(WordPlace.Box, Blocks));

    private void WordArt(string art)
    {
        var line = new WordLine(startsPage: false);
        line.Append(art);
        var text = line.Content();
        text = text.Piece(0, text.Text.Length);
        if (text.Text.Length > 0) boxes.Add(new() { Number = number, Content = text, Place = WordPlace.Box, Size = WordInlines.WordArtSize });
    }

    /// <summary>What is read, as paragraphs of a place by themselves.</summary>
    private List<WordParagraph> Inside(WordPlace inside, Action read)
    {
        var (outer, outerPlace, outerUnfinished) = (paragraphs, place, unfinished);
        (paragraphs, place, unfinished) = ([], inside, null);
        read();
        if (unfinished is { Text.Length: > 0 } rest) paragraphs.Add(new() { Number = number, Content = rest, Place = place });
        var found = paragraphs;
        (paragraphs, place, unfinished) = (outer, outerPlace, outerUnfinished);
        return found;
    }

    private void Table()
    {
        CheckDepth();
        foreach (var name in reader.Children())
        {
            if (name is "tr") Row();
            else if (name is "sdt") Control(Table);
            else if (name is "sdtContent" or "customXml") Table();
        }
    }

    /// <summary>A row of short cells is one line; cells of several paragraphs are read one after another.</summary>
    private void Row()
    {
        var cells = new List<List<WordParagraph>>();
        var isDeleted = false;
        foreach (var name in reader.Children())
        {
            if (name == "trPr")
            {
                foreach (var property in reader.Children()) isDeleted |= property == "del";
            }
            else if (name == "tc" && Inside(WordPlace.Table, Blocks) is { Count: > 0 } cell) cells.Add(cell);
        }
        if (isDeleted) findings.Changes++;
        else if (cells.Count == 1) paragraphs.AddRange(cells[0].Select(line => line with { Place = WordPlace.Box }));
        else if (cells.Count == 2 && cells[0] is [{ Pictures.Count: 0 } label] && CopyWords.IsLabel(label.Text)) paragraphs.AddRange(Labelled(label, cells[1]));
        else if (cells.Count > 0)
        {
            findings.Rows++;
            if (cells.TrueForAll(cell => cell is [{ Pictures.Count: 0 }])) paragraphs.Add(Joined(cells.ConvertAll(cell => cell[0])));
            else paragraphs.AddRange(cells.SelectMany(cell => cell));
        }
    }

    // A form of two columns: what the label says holds for what stands beside it.
    private static IEnumerable<WordParagraph> Labelled(WordParagraph label, List<WordParagraph> value) =>
        value.Select((line, i) => line with
        {
            Place = WordPlace.Text,
            Content = i > 0 ? line.Content : new Paragraph($"{label.Text.TrimEnd('：', ':')}：").Then("", line.Content),
        });

    private static WordParagraph Joined(List<WordParagraph> cells) => cells[0] with
    {
        Content = cells.Skip(1).Aggregate(cells[0].Content, (row, cell) => row.Then("\u3000", cell.Content)),
        Notes = [.. cells.SelectMany(cell => cell.Notes)],
    };

    private void CheckDepth()
    {
        if (reader.IsTooDeep()) throw new DiagnosticException(SourceProblem.TooDeep(file, parts.Main));
    }
}
