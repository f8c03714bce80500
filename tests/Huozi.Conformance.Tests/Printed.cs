using Huozi.Fonts;
using Huozi.Model;
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
    /// <summary>The size of body type: no furniture has it.</summary>
    private const double Size = 10;
    private const double Leading = 14;
    private const double Side = 15;
    private const double PointsPerMillimetre = 72 / 25.4;
    private static readonly FaceLibrary Library = new(Repository.Fonts, []);

    /// <summary>The lines of one paragraph in one column.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="measure">The column's width in em.</param>
    /// <param name="rules">The house's rules of text; the usual ones when null.</param>
    public static IReadOnlyList<PrintedLine> Paragraph(string text, int measure, TextRules? rules = null) => Body([new Paragraph(text)], measure, 1, rules);

    /// <summary>The lines of a body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="measure">The width of a column in em.</param>
    /// <param name="columns">How many columns the page has.</param>
    /// <param name="rules">The house's rules of text; the usual ones when null.</param>
    public static IReadOnlyList<PrintedLine> Body(Sequence<BodyBlock> body, int measure, int columns, TextRules? rules = null) =>
        OnPage(body, StyleOf(measure, columns, rules ?? new()), false, page => Lines(page, measure));

    /// <summary>How high the middle of a body face's glyph is above its baseline, in thousandths of its size.</summary>
    public static int MiddleOf(char character) => Library[FaceNames.Song].MiddleOf(Library[FaceNames.Song].GlyphOf(new(character)));

    /// <summary>Every glyph on the page of an article without other text than a one-character headline, in the order of the file.</summary>
    /// <param name="paragraph">Its only paragraph.</param>
    /// <param name="measure">The width of its column in em.</param>
    /// <param name="isVertical">Whether it runs downwards.</param>
    public static IReadOnlyList<PrintedGlyph> Glyphs(Paragraph paragraph, int measure, bool isVertical = false) =>
        OnPage([paragraph], StyleOf(measure, 1, new()), isVertical, page =>
        {
            var top = page.Letters.Where(IsBody).Max(letter => letter.StartBaseLine.Y);
            return page.Letters.Select(letter => Glyph(letter, Side * PointsPerMillimetre, top)).ToList();
        });

    private static T OnPage<T>(Sequence<BodyBlock> body, HouseStyle style, bool isVertical, Func<PrintedPage, T> read)
    {
        var issue = new Issue
        {
            Title = new() { Name = "鹤汀日报" },
            Date = new(2026, 3, 9),
            Pages = [new() { Number = 1, Articles = [new() { Number = 1, Rank = 1, Headline = ["湖"], Body = body, Vertical = isVertical }] }],
        };
        using var file = new MemoryStream();
        PdfFile.Write(file, IssueTypesetter.Typeset(issue, style, Library).Value, Library, _ => [], new("", null, issue.Date), new ScreenPdf());
        using var document = PdfDocument.Open(file.ToArray());
        return read(document.GetPage(1));
    }

    private static HouseStyle StyleOf(int measure, int columns, TextRules rules) => ShippedStyles.Tabloid with
    {
        Columns = columns,
        PageWidth = (columns * measure * Size + (columns - 1) * 2 * Size) / PointsPerMillimetre + 2 * Side + 0.001,
        Margins = new(10, 10, Side),
        Body = [new(Size, Leading)],
        PreferredBodySize = Size,
        Text = rules,
    };

    private static List<PrintedLine> Lines(PrintedPage page, int measure)
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

    private static PrintedGlyph Glyph(Letter letter, double left, double top) => new(
        letter.Value, (letter.StartBaseLine.X - left) / Size, letter.Width / Size, letter.PointSize / Size, (top - letter.StartBaseLine.Y) / Size, letter.FontName ?? "");
}
