using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Styles;
using Huozi.Pdf;
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
    public static IReadOnlyList<PrintedLine> Body(Sequence<BodyBlock> body, int measure, int columns, TextRules? rules = null)
    {
        var style = StyleOf(measure, columns, rules ?? new());
        var issue = new Issue
        {
            Title = new() { Name = "鹤汀日报" },
            Date = new(2026, 3, 9),
            Pages = [new() { Number = 1, Articles = [new() { Number = 1, Rank = 1, Headline = ["湖"], Body = body }] }],
        };
        using var file = new MemoryStream();
        PdfFile.Write(file, IssueTypesetter.Typeset(issue, style, Library).Value, Library, _ => [], new("", null, issue.Date));
        using var document = PdfDocument.Open(file.ToArray());
        return Lines(document.GetPage(1), measure);
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
        var body = page.Letters.Where(letter => IsBody(letter)).ToList();
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
