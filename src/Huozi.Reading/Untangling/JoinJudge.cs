using Huozi.Text.Words;

namespace Huozi.Reading.Untangling;

/// <summary>Says what it costs to join two strands, and to leave one without a strand before or after it.</summary>
internal sealed class JoinJudge
{
    // So many lines above or below say what a column is about there.
    private const int Context = 8;
    private const double MostLanguage = 5;

    // A subhead in the words of the text under it says what these lines say.
    private const int EchoLines = 3;

    // A column of fewer lines tells nothing of the order of columns.
    private const int LeastColumn = 3;

    private readonly IReadOnlyList<Strand> strands;
    private readonly Tracks tracks;
    private readonly CharacterPairs pairs;
    private readonly HeadJudge judge;
    private readonly HashSet<(char, char)>[] own;
    private readonly HashSet<(char, char)>[] before;
    private readonly HashSet<(char, char)>[] upTo;
    private readonly HashSet<(char, char)>[] from;
    private readonly int[] tops;
    private readonly int[] places;
    private readonly Strand[] strandOf;
    private readonly int[] headsUpTo;
    private readonly Over?[] over;

    public JoinJudge(IReadOnlyList<Strand> strands, Tracks tracks, CharacterPairs pairs, HeadJudge judge)
    {
        this.strands = strands;
        this.tracks = tracks;
        this.pairs = pairs;
        this.judge = judge;
        own = [.. strands.Select(strand => pairs.Shared(strand.Pieces))];
        before = [.. strands.Select(strand => pairs.Shared(Column(strand).Take(tracks.PlaceOf[strand.Pieces[0]]).TakeLast(Context)))];
        upTo = [.. strands.Select(strand => pairs.Shared(Column(strand).Take(tracks.PlaceOf[strand.Pieces[^1]] + 1).TakeLast(Context)))];
        from = [.. strands.Select(strand => pairs.Shared(Column(strand).Skip(tracks.PlaceOf[strand.Pieces[0]]).Take(Context)))];
        places = PlacesOf(tracks);
        strandOf = new Strand[tracks.Above.Length];
        foreach (var strand in strands)
        {
            foreach (var piece in strand.Pieces) strandOf[piece] = strand;
        }

        headsUpTo = HeadsOf(strands, tracks.Above.Length);
        over = [.. Enumerable.Range(0, strands.Count).Select(OverOf)];
        tops = new int[strands.Count];
        for (var i = 0; i < strands.Count; i++) tops[i] = BeginsColumn(i) || strands[i].Kind != StrandKind.Text || strands[i - 1].Kind != StrandKind.Text ? strands[i].FirstRow : tops[i - 1];
    }

    /// <summary>A head right before a strand in the dump: its lines and characters, whether the strand soon says the same, and what stands before it.</summary>
    private sealed record Over(int Lines, int Length, bool IsEcho, bool AfterArticle, bool AfterSentence);

    /// <summary>The cost of one strand's going on in another; infinite where it cannot, as heads cannot: <see cref="HeadPlacer"/> places them.</summary>
    public double Cost(int i, int j)
    {
        Strand s = strands[i], t = strands[j];
        if (i == j || s.Kind == StrandKind.Head || t.Kind == StrandKind.Head) return double.PositiveInfinity;
        if (s.Kind == StrandKind.Byline) return t.Kind == StrandKind.Byline && tracks.Above[t.Pieces[0]] == s.Pieces[^1] ? 0 : double.PositiveInfinity;
        if (t.Kind == StrandKind.Byline) return Byline(s, t);
        return -UntanglingNetworks.Join.Odds(JoinFeatures(i, j)) + (s.Last.EndsArticle ? JoinCosts.AfterArticle : 0) + (t.First.OpensReport ? JoinCosts.OpensReport : 0);
    }

    /// <summary>The cost of a strand's being the last of its text.</summary>
    public double Ends(int i) => strands[i].Kind switch
    {
        StrandKind.Head => 0,
        StrandKind.Byline => JoinCosts.BylineEnds,
        _ => JoinCosts.Alone - UntanglingNetworks.End.Odds(EndFeatures(i)),
    };

    /// <summary>The cost of a strand's being the first of its text.</summary>
    public double Begins(int i) => strands[i].Kind switch
    {
        StrandKind.Head => 0,
        StrandKind.Byline => JoinCosts.BylineBegins,
        _ => JoinCosts.Alone - UntanglingNetworks.Begin.Odds(BeginFeatures(i)),
    };

    /// <summary>What tells whether text goes on; in the order of <see cref="UntanglingNetworks.Join"/>.</summary>
    public double[] JoinFeatures(int i, int j)
    {
        Strand s = strands[i], t = strands[j];
        bool ends = s.Last.EndsSentence, full = s.EndsFull, first = t.BeginsParagraph;
        var odds = Odds(s, t);
        var same = tracks.Above[t.Pieces[0]] == s.Pieces[^1];
        var below = t.FirstRow - s.LastRow;
        var between = Between(s, t);
        var top = BeginsColumn(j) || strands[j - 1].Kind != StrandKind.Text;
        var off = Math.Abs(t.FirstRow - tops[i]);
        var loose = !same && !IsInRun(s) && !IsInRun(t);
        var runs = !same && !loose;
        var apart = places[t.Pieces[0]] - places[s.Pieces[^1]];
        var heads = t.Pieces[0] > s.Pieces[^1] ? headsUpTo[t.Pieces[0]] - headsUpTo[s.Pieces[^1]] : -1;
        int high = Height(s), next = Height(t);
        return
        [
            ends ? 0 : odds, ends ? odds : 0,
            Is(ends && !full && first), Is(ends && !full && !first), Is(ends && full && first), Is(ends && full && !first), Is(!ends && full && first), Is(!ends && !full && first), Is(!ends && !full && !first),
            Is(ends && t.First.BeginsBound),
            Is(same), Is(!same && IsOverHead(i, j)), Is(!same && t.Pieces[0] == s.Pieces[^1] + 1),
            Is(loose && below == 0), Is(loose && below == 1), Is(loose && below == 2), Is(loose && below is >= 3 and <= 5), Is(loose && below is >= 6 and <= 14), Is(loose && below > 14),
            Is(loose && top && between == 0), Is(loose && top && between == 1), Is(loose && top && between > 1), Is(loose && top && between < 0),
            Is(loose && top && below <= 0 && off <= 1), Is(loose && top && below <= 0 && off is 2 or 3), Is(loose && top && below <= 0 && off is >= 4 and <= 6),
            Is(!same && EndsColumn(i)), Is(!same && BeginsColumn(j)),
            Is(runs), Is(runs && apart == 1), Is(runs && apart == 2), Is(runs && apart == 3), Is(runs && apart is >= 4 and <= 6), Is(runs && apart is <= 0 and >= -2), Is(runs && apart < -2),
            Is(runs && heads == 0), Is(runs && heads == 1), Is(runs && heads > 1), Is(runs && heads == 0 && apart == 1),
            Is(runs && high >= 4 && Math.Abs(high - next) <= 1), Is(runs && high >= 4 && next < high - 1), Is(runs && next > high + 1), Is(runs && EndsColumn(i) && BeginsColumn(j)),
            Is(runs && EndsColumn(i) && BeginsColumn(j) && !ends), Is(same && IsInRun(t)),
            Is(runs && heads == 1 && over[j] is { IsEcho: true }), Is(runs && heads == 1 && over[j] is { Length: <= 9 }), Is(!same && over[j] is { IsEcho: true, Length: <= 12 }), Is(over[j] is not null),
            .. Fits(i, j, same),
            Math.Min(6, Shared(own[i], own[j])), Math.Min(6, Shared(upTo[i], from[j])), Math.Min(6, Shared(upTo[i], before[j])),
            s.Facts.Count > 1 && t.Facts.Count > 1 ? Math.Min(2, Math.Abs(s.Width - t.Width) / 4.0) : 0,
            Is(s.Last.EndsArticle), 1,
        ];
    }

    /// <summary>What tells whether a text begins; in the order of <see cref="UntanglingNetworks.Begin"/>.</summary>
    public double[] BeginFeatures(int i)
    {
        var first = strands[i].Pieces[0];
        var up = tracks.Above[first] < 0 ? null : judge.Facts(tracks.Above[first]);
        return
        [
            Is(IsInRun(strands[i]) && BeginsColumn(i)), Is(IsInRun(strands[i]) && BeginsColumn(i) && !strands[i].BeginsParagraph), Is(IsInRun(strands[i]) && !BeginsColumn(i)),
            Is(over[i] is not null), Is(over[i] is { Lines: 1, Length: <= 7 }), Is(over[i] is { Lines: 1, Length: > 7 and <= 12 }), Is(over[i] is { Lines: > 1 }), Is(over[i] is { IsEcho: true }), Is(over[i] is { IsEcho: true, Length: <= 12 }),
            Is(over[i] is { AfterArticle: true }), Is(over[i] is { AfterSentence: true }),
            Is(strands[i].First.OpensReport), Is(strands[i].BeginsParagraph), Is(strands[i].First.BeginsBound), Is(BeginsColumn(i)), Is(!BeginsColumn(i) && strands[i - 1].Kind == StrandKind.Head),
            Is(!BeginsColumn(i) && strands[i - 1].Kind == StrandKind.Byline), Is(up is { EndsArticle: true }), Is(up is { EndsSentence: true }), up is null ? 0 : tracks.Links[first], 1,
        ];
    }

    /// <summary>What tells whether a text ends; in the order of <see cref="UntanglingNetworks.End"/>.</summary>
    public double[] EndFeatures(int i)
    {
        var last = strands[i].Last;
        var next = EndsColumn(i) ? null : strands[i + 1];
        return
        [
            Is(IsInRun(strands[i]) && next is null), Is(IsInRun(strands[i]) && next is null && !last.EndsSentence), Is(IsInRun(strands[i]) && next is null && last.EndsSentence && !strands[i].EndsFull),
            Is(strands[i].Pieces[^1] + 1 < tracks.Above.Length && headsUpTo[strands[i].Pieces[^1] + 1] > headsUpTo[strands[i].Pieces[^1]]),
            Is(last.EndsArticle), Is(last.EndsSentence && !strands[i].EndsFull), Is(last.EndsSentence && strands[i].EndsFull), Is(next is null), Is(next is { Kind: StrandKind.Head }),
            Is(next is { Kind: StrandKind.Byline }), Is(last.Line.Text[^1] is '）' or ')'), next is null ? 0 : tracks.Links[next.Pieces[0]], 1,
        ];
    }

    private static double Is(bool what) => what ? 1 : 0;

    private IReadOnlyList<int> Column(Strand strand) => tracks.Columns[tracks.ColumnOf[strand.Pieces[0]]];

    private bool IsInRun(Strand strand) => tracks.IsRun[strand.Pieces[0]];

    /// <summary>How many lines the column has that a strand stands in.</summary>
    private int Height(Strand strand) => Column(strand).Count;

    private bool BeginsColumn(int i) => tracks.Above[strands[i].Pieces[0]] < 0;

    private bool EndsColumn(int i) => i == strands.Count - 1 || BeginsColumn(i + 1);

    private double Shared(HashSet<(char, char)> some, HashSet<(char, char)> others) => pairs.Likeness(some, others);

    /// <summary>Whether what is missing between two strands of a column is found in one strand out of place: how well the language goes on at the other end.</summary>
    private double[] Fits(int i, int j, bool same)
    {
        if (same) return [0, 0, 0, 0, 0, 0];
        var down = EndsColumn(i) || i + 1 == j ? -1 : i + 1;
        var up = BeginsColumn(j) || j - 1 == i ? -1 : j - 1;
        return [.. Fit(j, down), .. Fit(up, i)];

        double[] Fit(int before, int after)
        {
            if (before < 0 || after < 0) return [0, 0, 0];
            var odds = Odds(strands[before], strands[after]);
            return strands[before].Last.EndsSentence ? [1, 0, odds] : [1, odds, 0];
        }
    }

    private static double Odds(Strand before, Strand after) => Math.Clamp(Continuity.Score(before.Last.Line.Text, after.First.Line.Text) / (double)Continuity.Unit, -MostLanguage, MostLanguage);

    private Over? OverOf(int i)
    {
        var at = strands[i].Pieces[0] - 1;
        if (strands[i].Kind != StrandKind.Text || at < 0 || strandOf[at].Kind != StrandKind.Head) return null;
        var head = strandOf[at];
        var text = string.Concat(head.Facts.Select(line => line.Line.Text));
        var before = head.Pieces[0] > 0 ? strandOf[head.Pieces[0] - 1] : null;
        var opening = string.Concat(strands[i].Facts.Take(EchoLines).Select(line => line.Line.Text));
        return new(head.Pieces.Count, text.Length, opening.Contains(text, StringComparison.Ordinal), before is { Kind: StrandKind.Byline } or { Last.EndsArticle: true }, before is { Last.EndsSentence: true });
    }

    /// <summary>For each piece how many columns of more than a line or two began up to it.</summary>
    private static int[] PlacesOf(Tracks tracks)
    {
        var result = new int[tracks.Above.Length];
        foreach (var column in tracks.Columns.Where(column => column.Count >= LeastColumn)) result[column[0]]++;
        for (var i = 1; i < result.Length; i++) result[i] += result[i - 1];
        return result;
    }

    /// <summary>For each piece how many heads and bylines began up to it.</summary>
    private static int[] HeadsOf(IReadOnlyList<Strand> strands, int pieces)
    {
        var result = new int[pieces];
        foreach (var strand in strands.Where(strand => strand.Kind != StrandKind.Text)) result[strand.Pieces[0]]++;
        for (var i = 1; i < pieces; i++) result[i] += result[i - 1];
        return result;
    }

    private double Byline(Strand s, Strand t)
    {
        var cost = JoinCosts.Byline + (s.Last.EndsSentence ? 0 : JoinCosts.BylineInSentence) + (t.First.IsBareByline ? JoinCosts.BareByline : 0);
        if (tracks.Above[t.Pieces[0]] == s.Pieces[^1]) return cost - 1;
        return cost + (t.Pieces[0] == s.Pieces[^1] + 1 ? JoinCosts.NextInDump : JoinCosts.BylineElsewhere);
    }

    /// <summary>Whether the second follows the first in their column with only heads and bylines between.</summary>
    private bool IsOverHead(int i, int j)
    {
        if (j <= i + 1) return false;
        for (var k = i + 1; k <= j; k++)
        {
            if (BeginsColumn(k) || (k < j && strands[k].Kind == StrandKind.Text)) return false;
        }

        return true;
    }

    /// <summary>How many columns stand between two on a row they share; -1 where the second is not at the right of the first.</summary>
    private int Between(Strand s, Strand t)
    {
        var best = -1;
        foreach (var piece in t.Pieces)
        {
            if (tracks.Rows[piece] < s.FirstRow || tracks.Rows[piece] > s.LastRow) continue;
            var between = 0;
            for (var left = piece - 1; left >= 0 && tracks.Rows[left] == tracks.Rows[piece]; left--, between++)
            {
                if (tracks.ColumnOf[left] != tracks.ColumnOf[s.Pieces[0]]) continue;
                best = best < 0 ? between : Math.Min(best, between);
                break;
            }
        }

        return best;
    }
}
