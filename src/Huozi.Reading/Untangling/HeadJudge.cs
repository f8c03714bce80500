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
    private const int LongestEcho = 26;

    private readonly IReadOnlyList<Piece> pieces;
    private readonly Tracks tracks;
    private readonly int[] below;
    private readonly LineFacts[] facts;
    private readonly int[] widths;
    private readonly string[] texts;
    private readonly (int Lines, bool HasStop)[] groups;

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
        groups = Groups();
        texts = [.. tracks.Columns.Select(column => string.Concat(column.Select(TextAt)))];
        widths = [.. pieces.Select((_, i) => Width(i))];
    }

    /// <summary>What a piece shows of itself, beside those above and below it in its column.</summary>
    public LineFacts Facts(int piece) => facts[piece];

    /// <summary>The width of the column around a piece, in half ideographs; 0 for none.</summary>
    public int ColumnWidth(int piece) => widths[piece];

    /// <summary>The logarithm of the odds that a piece is a head's.</summary>
    public double Odds(int piece) => facts[piece].IsByline ? double.NegativeInfinity : UntanglingNetworks.Head.Odds(Features(piece));

    /// <summary>What tells; in the order of <see cref="UntanglingNetworks.Head"/>.</summary>
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
            Is(line.Line.Text.Contains('—', StringComparison.Ordinal)), Is(line.Line.AfterGap), Math.Min(2, Math.Abs(line.Length - 10) / 10), Is(IsRepeated(piece)),
            Is(IsInRun(piece)), Is(IsInRun(piece) && up is null), Is(IsInRun(piece) && up is null && down is not null && Math.Abs(down.Width - column) <= 1), Is(IsInRun(piece) && up is not null),
            Is(IsInRun(piece) && up is { EndsSentence: false } && Math.Abs(up.Width - column) <= 2), Is(!IsInRun(piece) && line.Line.AfterGap && piece + 1 < pieces.Count && pieces[piece + 1].Line.AfterGap),
            Is(!IsInRun(piece) && groups[piece].Lines == 1), Is(!IsInRun(piece) && groups[piece] is { Lines: 2 or 3, HasStop: false }), Is(!IsInRun(piece) && groups[piece] is { Lines: > 3 }),
            Is(!IsInRun(piece) && groups[piece].HasStop), Is(IsBetweenRuns(piece)), 1,
        ];
    }

    /// <summary>Whether the text of a column says the same and more: heads in the words of their text do.</summary>
    private bool IsRepeated(int piece)
    {
        var text = pieces[piece].Text;
        if (text.Length is < ShortestEcho or > LongestEcho) return false;
        var own = tracks.ColumnOf[piece];
        for (var column = 0; column < texts.Length; column++)
        {
            var at = texts[column].IndexOf(text, StringComparison.Ordinal);
            if (at >= 0 && (column != own || texts[column].IndexOf(text, at + 1, StringComparison.Ordinal) >= 0)) return true;
        }

        return false;
    }

    /// <summary>For each piece how many lines stand together with it, no empty line between, and whether one ends a sentence.</summary>
    private (int Lines, bool HasStop)[] Groups()
    {
        var result = new (int, bool)[pieces.Count];
        for (int start = 0, end; start < pieces.Count; start = end)
        {
            end = start + 1;
            while (end < pieces.Count && !pieces[end].Line.AfterGap) end++;
            Array.Fill(result, (end - start, pieces.Skip(start).Take(end - start).Any(piece => piece.EndsSentence)), start, end - start);
        }

        return result;
    }

    /// <summary>Whether a run begins or ends next to the lines a piece stands with.</summary>
    private bool IsBetweenRuns(int piece)
    {
        if (IsInRun(piece)) return false;
        int first = piece, last = piece;
        while (first > 0 && !pieces[first].Line.AfterGap) first--;
        while (last + 1 < pieces.Count && !pieces[last + 1].Line.AfterGap) last++;
        return (first > 0 && IsInRun(first - 1)) || (last + 1 < pieces.Count && IsInRun(last + 1));
    }

    private bool IsInRun(int piece) => tracks.IsRun[piece];

    private static double Is(bool what) => what ? 1 : 0;

    private string TextAt(int piece) => piece < 0 ? "" : pieces[piece].Text;

    private int Width(int piece)
    {
        var column = tracks.Columns[tracks.ColumnOf[piece]];
        var at = tracks.PlaceOf[piece];
        var around = column.Skip(Math.Max(0, at - InColumn)).Take((2 * InColumn) + 1).Concat(Enumerable.Range(0, pieces.Count).Skip(Math.Max(0, piece - InDump)).Take((2 * InDump) + 1))
            .Select(other => pieces[other].Width).Where(width => width >= Narrowest).ToList();
        return around.Distinct().OrderByDescending(width => around.Count(other => Math.Abs(other - width) <= 1) + around.Count(other => other == width)).ThenByDescending(width => width).FirstOrDefault();
    }
}
