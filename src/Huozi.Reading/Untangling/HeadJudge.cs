using Huozi.Reading.Segmenting;

namespace Huozi.Reading.Untangling;

/// <summary>Says how likely a piece is a line of a head and not of a text.</summary>
internal sealed class HeadJudge
{
    // The column's width is what most of so many lines around have, in the column and in the dump.
    private const int InColumn = 6;
    private const int InDump = 8;
    private const int Narrowest = 14;

    // What repeats other lines' words is so long, in characters.
    private const int ShortestEcho = 5;
    private const int LongestEcho = 20;

    private readonly IReadOnlyList<Piece> pieces;
    private readonly Tracks tracks;
    private readonly int[] below;
    private readonly LineFacts[] facts;
    private readonly int[] widths;

    public HeadJudge(IReadOnlyList<Piece> pieces, Tracks tracks)
    {
        this.pieces = pieces;
        this.tracks = tracks;
        below = new int[pieces.Count];
        Array.Fill(below, -1);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (tracks.Above[i] >= 0) below[tracks.Above[i]] = i;
        }

        facts = [.. pieces.Select((piece, i) => new LineFacts(piece.Line, TextAt(tracks.Above[i]), TextAt(tracks.Above[i]), TextAt(below[i])))];
        widths = [.. pieces.Select((_, i) => Width(i))];
    }

    /// <summary>What a piece shows of itself, beside those above and below it in its column.</summary>
    public LineFacts Facts(int piece) => facts[piece];

    /// <summary>The width of the column around a piece, in half ideographs; 0 for none.</summary>
    public int ColumnWidth(int piece) => widths[piece];

    /// <summary>The logarithm of the odds that a piece is a head's.</summary>
    public double Odds(int piece) => facts[piece].IsByline ? double.NegativeInfinity : UntanglingWeights.Sum(UntanglingWeights.Head, Features(piece));

    /// <summary>What tells; in the order of <see cref="UntanglingWeights.Head"/>.</summary>
    public double[] Features(int piece)
    {
        var line = facts[piece];
        var up = tracks.Above[piece] >= 0 ? facts[tracks.Above[piece]] : null;
        var down = below[piece] >= 0 ? facts[below[piece]] : null;
        var column = widths[piece];
        var off = line.Width - column;
        return
        [
            Is(column > 0 && Math.Abs(off) <= 1), Is(column > 0 && off is >= -5 and <= -3), Is(off == -2), Is(off is < -5 and >= -12), Is(off < -12), Is(off > 1),
            Is(line.EndsSentence), Is(line.EndsWithPause), Is(line.HasStop), Is(line.Pauses > 0), Is(line.BeginsBound), Is(line.LeavesPairOpen),
            up is null ? 0 : tracks.Links[piece], Is(up is null), down is null ? 0 : tracks.Links[below[piece]], Is(down is null),
            Is(up is { EndsSentence: true }), Is(up is { EndsArticle: true }), Is(up is { IsByline: true }),
            Is(down is { OpensReport: true }), Is(down is { IsByline: true } or { IsBareByline: true }), Is(line.OpensReport), Is(line.IsBareByline), Is(line.EndsArticle),
            Is(down is not null && Math.Abs(down.Width - line.Width) <= 1), Is(up is not null && Math.Abs(up.Width - line.Width) <= 1),
            Is(up is { EndsSentence: false } && Math.Abs(up.Width - column) <= 1), Is(down is { BeginsBound: true }),
            Is(line.Line.Text.Contains('—', StringComparison.Ordinal)), Is(line.Line.AfterGap), Math.Min(2, Math.Abs(line.Length - 10) / 10), Is(IsRepeated(piece)), 1,
        ];
    }

    /// <summary>Whether another piece says the same and more: subheads in the words of their text do, and no head.</summary>
    private bool IsRepeated(int piece)
    {
        var text = pieces[piece].Text;
        if (text.Length is < ShortestEcho or > LongestEcho) return false;
        for (var i = 0; i < pieces.Count; i++)
        {
            if (i != piece && pieces[i].Text.Contains(text, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static double Is(bool what) => what ? 1 : 0;

    private string TextAt(int piece) => piece < 0 ? "" : pieces[piece].Text;

    private int Width(int piece)
    {
        var column = tracks.Columns[tracks.ColumnOf[piece]];
        var at = column.ToList().BinarySearch(piece);
        var around = column.Skip(Math.Max(0, at - InColumn)).Take((2 * InColumn) + 1).Concat(Enumerable.Range(0, pieces.Count).Skip(Math.Max(0, piece - InDump)).Take((2 * InDump) + 1))
            .Select(other => pieces[other].Width).Where(width => width >= Narrowest).ToList();
        return around.Distinct().OrderByDescending(width => around.Count(other => Math.Abs(other - width) <= 1) + around.Count(other => other == width)).ThenByDescending(width => width).FirstOrDefault();
    }
}
