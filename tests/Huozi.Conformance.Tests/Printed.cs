using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Model.Styles;
using Huozi.Pdf;
using Huozi.Pdf.Standards;
using Huozi.Typesetting;
using UglyToad.PdfPig;
using Letter = UglyToad.PdfPig.Content.Letter;
using PrintedPage = UglyToad.PdfPig.Content.Page;

namespace Huozi.Conformance.Tests;

/// <summary>Sets copy in columns of whole em, writes the PDF file, and reads from the file alone where every glyph of the body stands.</summary>
internal static class Printed
{
    /// <summary>The size of body type in points: no furniture has it.</summary>
    public const double Size = 10;

    /// <summary>From line to line, in points.</summary>
    public const double Leading = 14;

    /// <summary>The white left and right, in millimetres.</summary>
    public const double Side = 15;

    private const double PointsPerMillimetre = 72 / 25.4;

    /// <summary>The program's own faces.</summary>
    public static FaceLibrary Library { get; } = new(Repository.Fonts, []);

    /// <summary>The lines of one paragraph in one column.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="measure">The column's width in em.</param>
    /// <param name="rules">The house's rules of text; the usual ones when null.</param>
    /// <param name="indent">The indent in thousandths of an em.</param>
    public static IReadOnlyList<PrintedLine> Paragraph(string text, double measure, TextRules? rules = null, int indent = 2000) =>
        Body([new Paragraph(text)], measure, 1, rules, indent);

    /// <summary>The lines of a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="measure">The width of a column in em.</param>
    /// <param name="columns">How many columns the page has.</param>
    /// <param name="rules">The house's rules of text; the usual ones when null.</param>
    /// <param name="indent">The indent of paragraphs in thousandths of an em.</param>
    public static IReadOnlyList<PrintedLine> Body(Sequence<BodyBlock> body, double measure, int columns, TextRules? rules = null, int indent = 2000)
    {
        var style = StyleOf(measure, columns, rules ?? new());
        return OnPage(body, style with { Paragraphs = style.Paragraphs with { Indent = indent } }, false, page => Lines(page, measure));
    }

    /// <summary>Lines that something else has set, from the left edge of one column.</summary>
    public static IReadOnlyList<PrintedLine> Lines(IReadOnlyList<Line> lines, double measure)
    {
        var (width, height) = (Length.FromPoints(measure * Size) + 2 * Length.FromMillimetres(Side), Length.FromMillimetres(400));
        var zone = new Zone { Kind = ZoneKind.Article, Article = 1, Outline = Zone.OutlineOf(new(Length.Zero, Length.Zero, width, height)), Lines = lines.ToSequence() };
        return Read([new() { Number = 1, Width = width, Height = height, Zones = [zone] }], page => Lines(page, measure));
    }

    /// <summary>How high the middle of a body face's glyph is above its baseline, in thousandths of its size.</summary>
    public static int MiddleOf(char character) => Library[FaceNames.Song].MiddleOf(Library[FaceNames.Song].GlyphOf(new(character)));

    /// <summary>Every glyph on the page of an article without other text than a one-character headline, in the order of the file.</summary>
    /// <param name="paragraph">Its only paragraph.</param>
    /// <param name="measure">The width of its column in em.</param>
    /// <param name="isVertical">Whether it runs downwards.</param>
    public static IReadOnlyList<PrintedGlyph> Glyphs(Paragraph paragraph, int measure, bool isVertical = false) =>
        OnPage([paragraph], StyleOf(measure, 1, new()), isVertical, page =>
        {
            var top = page.Letters.Where(IsBody).Max(letter => OriginOf(letter).Y);
            return page.Letters.Select(letter => Glyph(letter, Side * PointsPerMillimetre, top)).ToList();
        });

    /// <summary>The families of the faces in which the first occurrence of a text stands on an article's page, whose pictures themselves are left out.</summary>
    public static IEnumerable<string> FacesOf(Article article, HouseStyle style, string text)
    {
        var pages = IssueTypesetter.Typeset(IssueOf(article), style, Library).Value
            .Select(page => page with { Zones = page.Zones.Select(zone => zone with { Pictures = [] }).ToSequence() });
        return Read([.. pages], page =>
        {
            // Spread text has spaces between its characters: they are no text of the copy's.
            var letters = page.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToList();
            var at = string.Concat(letters.Select(letter => letter.Value[0])).IndexOf(text, StringComparison.Ordinal);
            // A subset's name is ABCDEF+Family-Weight-Encoding.
            return letters.Skip(at).Take(text.Length).Select(letter => letter.FontName!.Split('+', '-')[1]).Distinct().ToList();
        });
    }

    private static T OnPage<T>(Sequence<BodyBlock> body, HouseStyle style, bool isVertical, Func<PrintedPage, T> read)
    {
        var article = new Article { Number = 1, Rank = 1, Headline = ["湖"], Body = body, Vertical = isVertical };
        return Read(IssueTypesetter.Typeset(IssueOf(article), style, Library).Value, read);
    }

    private static Issue IssueOf(Article article) => new()
    {
        Title = new() { Name = "鹤汀日报" },
        Date = new(2026, 3, 9),
        Pages = [new() { Number = 1, Articles = [article] }],
    };

    private static T Read<T>(IReadOnlyList<PageLayout> layouts, Func<PrintedPage, T> read)
    {
        using var file = new MemoryStream();
        PdfFile.Write(file, layouts, Library, _ => [], new("", null, new(2026, 3, 9)), new ScreenPdf());
        using var document = PdfDocument.Open(file.ToArray());
        return read(document.GetPage(1));
    }

    private static HouseStyle StyleOf(double measure, int columns, TextRules rules) => ShippedStyles.Tabloid with
    {
        Columns = columns,
        PageWidth = (columns * measure * Size + (columns - 1) * 2 * Size) / PointsPerMillimetre + 2 * Side + 0.001,
        Margins = new(10, 10, Side),
        Body = [new(Size, Leading)],
        PreferredBodySize = Size,
        Text = rules,
    };

    private static List<PrintedLine> Lines(PrintedPage page, double measure)
    {
        var left = Side * PointsPerMillimetre;
        var step = (measure + 2) * Size;
        var body = page.Letters.Where(IsBody).ToList();
        var top = body.Max(letter => letter.StartBaseLine.Y);
        return
        [
            .. body.GroupBy(letter => (Column: (int)((letter.StartBaseLine.X - left + Size) / step), Y: Math.Round(letter.StartBaseLine.Y, 1)))
                .OrderBy(line => line.Key.Column).ThenByDescending(line => line.Key.Y)
                .Select(line => new PrintedLine(line.Key.Column, (top - line.Key.Y) / Size, [.. line.Select(letter => Glyph(letter, left + line.Key.Column * step, top))])),
        ];
    }

    private static bool IsBody(Letter letter) => Math.Abs(letter.PointSize - Size) < 0.01;

    private static PrintedGlyph Glyph(Letter letter, double left, double top)
    {
        var (x, y) = OriginOf(letter);
        return new(letter.Value, (x - left) / Size, letter.Width / Size, letter.PointSize / Size, (top - y) / Size, letter.FontName ?? "", InkOf(letter));
    }

    /// <summary>Where a glyph's baseline starts.</summary>
    private static (double X, double Y) OriginOf(Letter letter)
    {
        var (x, y) = (letter.StartBaseLine.X, letter.StartBaseLine.Y);
        if (letter.FontName?.EndsWith("-V", StringComparison.Ordinal) != true) return (x, y);
        // PdfPig 0.1.16 moves a glyph of vertical writing by its position vector (ISO 32000-2, 9.7.4.3) without scaling it by the size.
        var (across, down) = (letter.Width / letter.PointSize / 2, GlyphRun.AscentShare);
        return (x + across - across * letter.PointSize, y + down - down * letter.PointSize);
    }

    private static PrintedInk InkOf(Letter letter)
    {
        var (left, foot) = (letter.StartBaseLine.X, letter.StartBaseLine.Y - (1 - GlyphRun.AscentShare) * letter.PointSize);
        var box = letter.BoundingBox;
        // A turned glyph's box is turned too.
        UglyToad.PdfPig.Core.PdfPoint[] corners = [box.TopLeft, box.TopRight, box.BottomLeft, box.BottomRight];
        return new(
            (corners.Min(corner => corner.X) - left) / letter.PointSize, (corners.Min(corner => corner.Y) - foot) / letter.PointSize,
            (corners.Max(corner => corner.X) - left) / letter.PointSize, (corners.Max(corner => corner.Y) - foot) / letter.PointSize);
    }
}
