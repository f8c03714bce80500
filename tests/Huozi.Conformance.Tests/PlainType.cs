using System.Buffers;
using System.Text;
using Huozi.Fonts;
using Huozi.Model;
using Huozi.Model.Geometry;
using Huozi.Model.Layout;

namespace Huozi.Conformance.Tests;

/// <summary>
/// Text set by a machine that knows none of the rules: every character on its own square, lines cut where they are full, no indent, a quarter em on
/// both sides of whatever is of ASCII, white between paragraphs. The negative control of rules that no style turns off: what measures
/// them must find them broken here.
/// </summary>
internal static class PlainType
{
    private const int Em = 1000;
    private const int Gap = 250;
    private static readonly SearchValues<char> Marks = SearchValues.Create("，、；：。！？“”‘’（）《》");

    /// <summary>The lines of one paragraph as a reader of the PDF file finds them.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="measure">The column's width in em.</param>
    /// <param name="fill">How lines are brought to it.</param>
    public static IReadOnlyList<PrintedLine> Paragraph(string text, double measure, PlainFill fill = PlainFill.Ragged) => Body([text], measure, fill);

    /// <summary>The lines of several paragraphs.</summary>
    public static IReadOnlyList<PrintedLine> Body(IEnumerable<string> paragraphs, double measure, PlainFill fill = PlainFill.Ragged)
    {
        var lines = new List<Line>();
        var baseline = 0.0;
        foreach (var text in paragraphs)
        {
            var rows = Cut(text, (int)(measure * Em), fill);
            for (var i = 0; i < rows.Count; i++, baseline += Printed.Leading)
                lines.Add(Set(rows[i], (int)(measure * Em), i + 1 < rows.Count ? fill : PlainFill.Ragged, baseline));
            baseline += Printed.Leading / 3;
        }

        return Printed.Lines(lines, measure);
    }

    private static List<string> Cut(string text, int measure, PlainFill fill)
    {
        var rows = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (end < text.Length && WidthOf(text[start..(end + 1)]) <= measure) end++;
            if (fill is PlainFill.SqueezedAtOnce && end < text.Length) end++;
            rows.Add(text[start..end]);
            start = end;
        }

        return rows;
    }

    private static Line Set(string row, int measure, PlainFill fill, double baseline)
    {
        var rest = measure - WidthOf(row);
        var mark = row.AsSpan(0, row.Length - 1).LastIndexOfAny(Marks);
        var runs = new List<GlyphRun>();
        var left = 0.0;
        for (var i = 0; i < row.Length; i++)
        {
            left += GapBefore(row, i);
            runs.Add(Run(row[i], left, baseline));
            left += AdvanceOf(row[i]);
            left += fill switch
            {
                PlainFill.Spread => rest / (row.Length - 1.0),
                PlainFill.SpreadAtOnce when i == 0 => rest,
                PlainFill.SqueezedAtOnce when i == mark => rest,
                _ => 0,
            };
        }

        return new() { Role = LineRole.Body, Box = new(runs[0].Origin.X, runs[0].Origin.Y, runs[0].Size, runs[0].Size), Runs = runs.ToSequence() };
    }

    private static GlyphRun Run(char character, double left, double baseline)
    {
        var size = Length.FromPoints(Printed.Size);
        return new()
        {
            Face = FaceNames.Song,
            Size = size,
            Origin = new(Length.FromMillimetres(Printed.Side) + size.Scale(left / Em), Length.FromPoints(100 + baseline)),
            Text = character.ToString(),
            Glyphs = [new(Song.GlyphOf(new Rune(character)), Length.Zero, 0)],
        };
    }

    private static int WidthOf(string row)
    {
        var width = char.IsAscii(row[^1]) ? Gap : 0;
        for (var i = 0; i < row.Length; i++) width += GapBefore(row, i) + AdvanceOf(row[i]);
        return width;
    }

    private static int GapBefore(string row, int at) => char.IsAscii(row[at]) != (at > 0 && char.IsAscii(row[at - 1])) ? Gap : 0;

    private static int AdvanceOf(char character) => Song.AdvanceOf(Song.GlyphOf(new Rune(character)));

    private static Face Song => Printed.Library[FaceNames.Song];
}
