using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Huozi.Quality.Measuring;

/// <summary>Finds the paragraphs of body type in a PDF, from where its glyphs are and nothing else.</summary>
/// <param name="size">The size of body type in points; what is set in another is left out.</param>
/// <param name="measure">The width of a column in em. Columns are at least two em apart.</param>
internal sealed class PrintedColumns(double size, int measure)
{
    /// <summary>The paragraphs of a file, in the order of pages, columns and lines.</summary>
    public IReadOnlyList<PrintedParagraph> Read(string file)
    {
        using var document = PdfDocument.Open(file);
        var paragraphs = new List<List<PrintedLine>>();
        foreach (var line in document.GetPages().SelectMany(LinesOf))
        {
            if (line.IsFirst || paragraphs.Count == 0) paragraphs.Add([]);
            paragraphs[^1].Add(line);
        }

        return [.. paragraphs.Select(lines => new PrintedParagraph(lines))];
    }

    private IEnumerable<PrintedLine> LinesOf(Page page)
    {
        var rest = page.Letters.Where(letter => Math.Abs(letter.PointSize / size - 1) < 0.01 && !string.IsNullOrWhiteSpace(letter.Value)).ToList();
        while (rest.Count > 0)
        {
            var left = LeftEdge(rest);
            var column = rest.ToLookup(letter => letter.StartBaseLine.X < left + (measure + 1) * size);
            foreach (var row in Rows(column[true]))
            {
                // A dash that is one glyph is still the copy's two characters.
                yield return new([.. row.OrderBy(letter => letter.StartBaseLine.X).Select(letter =>
                    new PrintedGlyph(letter.Value.Replace("⸺", "——"), (letter.StartBaseLine.X - left) / size, letter.Width / size))]);
            }

            rest = [.. column[false]];
        }
    }

    /// <summary>Where most lines of the first column start; of equals the first from the left, since indents are to the right.</summary>
    private double LeftEdge(List<Letter> letters)
    {
        var starts = Rows(letters).Select(row => row.Min(letter => letter.StartBaseLine.X)).Order().ToList();
        return starts.MaxBy(start => starts.Count(other => Math.Abs(other - start) < 0.02 * size));
    }

    /// <summary>Letters that stand on one baseline, from the top.</summary>
    private IEnumerable<List<Letter>> Rows(IEnumerable<Letter> letters)
    {
        var row = new List<Letter>();
        foreach (var letter in letters.OrderByDescending(letter => letter.StartBaseLine.Y))
        {
            if (row.Count > 0 && row[0].StartBaseLine.Y - letter.StartBaseLine.Y > 0.25 * size)
            {
                yield return row;
                row = [];
            }

            row.Add(letter);
        }

        if (row.Count > 0) yield return row;
    }
}
