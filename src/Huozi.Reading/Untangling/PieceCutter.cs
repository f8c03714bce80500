using Huozi.Reading.Credits;
using Huozi.Reading.Sources;
using Huozi.Text.Marks;

namespace Huozi.Reading.Untangling;

/// <summary>Cuts a dump's lines where two columns stand on one line with a blank between them.</summary>
internal static class PieceCutter
{
    // No column is narrower, in half ideographs; two words parted by a blank are. A paragraph's last line at the right may be half as wide.
    private const int Narrowest = 12;

    public static IReadOnlyList<Piece> Cut(IReadOnlyList<DumpLine> lines)
    {
        var pieces = new List<Piece>();
        foreach (var line in lines) Cut(line, pieces);
        return pieces;
    }

    private static void Cut(DumpLine line, List<Piece> pieces)
    {
        var text = line.Text;
        var start = 0;
        if (BylineText.OwnLine(text) is null)
        {
            var depths = PairedMarks.Depths(text);
            for (var i = 1; i + 1 < text.Length; i++)
            {
                // A blank in brackets parts names.
                if (!char.IsWhiteSpace(text[i]) || depths[i] > 0 || (char.IsAsciiLetterOrDigit(text[i - 1]) && char.IsAsciiLetterOrDigit(text[i + 1]))) continue;
                if (Part(start, i).Width < Narrowest || Part(i + 1, text.Length).Width < Narrowest / 2) continue;
                pieces.Add(Part(start, i));
                start = i + 1;
            }
        }

        pieces.Add(Part(start, text.Length));

        Piece Part(int from, int to) => new(line with { Text = text[from..to].Trim(), AfterGap = line.AfterGap && from == 0 }, from > 0);
    }
}
