using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;
using Huozi.Pdf;
using Huozi.Pdf.Standards;
using Huozi.Quality.Measuring;

namespace Huozi.Quality.Tests;

/// <summary>Small PDFs whose every glyph is where a test puts it, read back as paragraphs.</summary>
internal static class Specimens
{
    /// <summary>The size of the type in points.</summary>
    public const double Size = 10;

    /// <summary>The measure in em.</summary>
    public const int Measure = 6;

    private const double Left = 40;
    private const double Leading = 15;

    private static FaceLibrary Library { get; } = new(Repository.Fonts, []);

    /// <summary>The paragraphs that are read from the lines of one column.</summary>
    public static IReadOnlyList<PrintedParagraph> Read(params PlacedLine[] lines) => ReadColumns(lines);

    /// <summary>The same for columns beside each other, two em and a half apart.</summary>
    public static IReadOnlyList<PrintedParagraph> ReadColumns(params PlacedLine[][] columns)
    {
        var zone = new Zone
        {
            Kind = ZoneKind.Article,
            Article = 1,
            Outline = Zone.OutlineOf(new(Length.Zero, Length.Zero, Length.FromPoints(300), Length.FromPoints(300))),
            Lines = columns.SelectMany((lines, column) => lines.Select((line, row) => LineOf(line, column, row))).ToSequence(),
        };
        var page = new PageLayout { Number = 1, Width = Length.FromPoints(300), Height = Length.FromPoints(300), Zones = [zone] };
        var file = Path.GetTempFileName();
        try
        {
            using (var pdf = File.Create(file)) PdfFile.Write(pdf, [page], Library, _ => [], new("", null, default), new ScreenPdf());
            return new PrintedColumns(Size, Measure).Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static Line LineOf(PlacedLine line, int column, int row)
    {
        var face = Library[FaceNames.Song];
        var origin = new Point(Length.FromPoints(Left + column * (Measure + 2.5) * Size + line.Indent * Size), Length.FromPoints(40 + row * Leading));
        var size = Length.FromPoints(line.Size);
        return new()
        {
            Role = LineRole.Body,
            Box = new(origin.X, origin.Y - size, Length.FromPoints(Measure * Size), size),
            Runs =
            [
                new()
                {
                    Face = face.Name,
                    Size = size,
                    Origin = origin,
                    Text = line.Text,
                    Glyphs = line.Text.Select((character, i) => new Glyph(face.GlyphOf(new(character)), Length.FromPoints(i * (1 + line.Stretch) * Size), i)).ToSequence(),
                },
            ],
        };
    }
}
