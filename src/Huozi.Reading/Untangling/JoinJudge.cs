using Huozi.Text.Words;

namespace Huozi.Reading.Untangling;

/// <summary>Says what it costs to join two strands, and to leave one without a strand before or after it.</summary>
internal sealed class JoinJudge
{
    // So many lines above or below say what a column is about there.
    private const int Context = 8;
    private const double MostLanguage = 5;

    private readonly IReadOnlyList<Strand> strands;
    private readonly Tracks tracks;
    private readonly CharacterPairs pairs;
    private readonly HeadJudge judge;
    private readonly HashSet<(char, char)>[] own;
    private readonly HashSet<(char, char)>[] before;
    private readonly HashSet<(char, char)>[] upTo;
    private readonly HashSet<(char, char)>[] from;
    private readonly int[] tops;

    public JoinJudge(IReadOnlyList<Strand> strands, Tracks tracks, CharacterPairs pairs, HeadJudge judge)
    {
        this.strands = strands;
        this.tracks = tracks;
        this.pairs = pairs;
        this.judge = judge;
        own = [.. strands.Select(strand => pairs.Shared(strand.Pieces))];
        before = [.. strands.Select(strand => pairs.Shared(Column(strand).TakeWhile(piece => piece < strand.Pieces[0]).TakeLast(Context)))];
        upTo = [.. strands.Select(strand => pairs.Shared(Column(strand).TakeWhile(piece => piece <= strand.Pieces[^1]).TakeLast(Context)))];
        from = [.. strands.Select(strand => pairs.Shared(Column(strand).SkipWhile(piece => piece < strand.Pieces[0]).Take(Context)))];
        tops = new int[strands.Count];
        for (var i = 0; i < strands.Count; i++) tops[i] = BeginsColumn(i) || strands[i].Kind != StrandKind.Text || strands[i - 1].Kind != StrandKind.Text ? strands[i].FirstRow : tops[i - 1];
    }

    /// <summary>The cost of one strand's going on in another; infinite where it cannot.</summary>
    public double Cost(int i, int j)
    {
        Strand s = strands[i], t = strands[j];
        if (i == j || (t.Kind == StrandKind.Head && s.Kind != StrandKind.Head)) return double.PositiveInfinity;
        if (s.Kind != StrandKind.Text) return Under(i, j);
        if (t.Kind == StrandKind.Byline) return Byline(s, t);
        return -UntanglingWeights.Sum(UntanglingWeights.Join, JoinFeatures(i, j)) + (s.Last.EndsArticle ? JoinCosts.AfterArticle : 0) + (t.First.OpensReport ? JoinCosts.OpensReport : 0);
    }

    /// <summary>The cost of a strand's being the last of its text.</summary>
    public double Ends(int i) => strands[i].Kind switch
    {
        StrandKind.Head => JoinCosts.HeadEnds,
        StrandKind.Byline => JoinCosts.BylineEnds,
        _ => JoinCosts.Alone - UntanglingWeights.Sum(UntanglingWeights.End, EndFeatures(i)),
    };

    /// <summary>The cost of a strand's being the first of its text.</summary>
    public double Begins(int i) => strands[i].Kind switch
    {
        StrandKind.Head => 0,
        StrandKind.Byline => JoinCosts.BylineBegins,
        _ => JoinCosts.Alone - UntanglingWeights.Sum(UntanglingWeights.Begin, BeginFeatures(i)),
    };

    /// <summary>What tells whether text goes on; in the order of <see cref="UntanglingWeights.Join"/>.</summary>
    public double[] JoinFeatures(int i, int j)
    {
        Strand s = strands[i], t = strands[j];
        bool ends = s.Last.EndsSentence, full = s.EndsFull, first = t.BeginsParagraph;
        var odds = Math.Clamp(Continuity.Score(s.Last.Line.Text, t.First.Line.Text) / (double)Continuity.Unit, -MostLanguage, MostLanguage);
        var same = tracks.Above[t.Pieces[0]] == s.Pieces[^1];
        var below = t.FirstRow - s.LastRow;
        var between = Between(s, t);
        var top = BeginsColumn(j) || strands[j - 1].Kind != StrandKind.Text;
        var off = Math.Abs(t.FirstRow - tops[i]);
        return
        [
            ends ? 0 : odds, ends ? odds : 0,
            Is(ends && !full && first), Is(ends && !full && !first), Is(ends && full && first), Is(ends && full && !first), Is(!ends && full && first), Is(!ends && !full && first), Is(!ends && !full && !first),
            Is(ends && t.First.BeginsBound),
            Is(same), Is(!same && IsOverHead(i, j)), Is(!same && t.Pieces[0] == s.Pieces[^1] + 1),
            Is(!same && below == 0), Is(!same && below == 1), Is(!same && below == 2), Is(!same && below is >= 3 and <= 5), Is(!same && below is >= 6 and <= 14), Is(!same && below > 14),
            Is(!same && top && between == 0), Is(!same && top && between == 1), Is(!same && top && between > 1), Is(!same && top && between < 0),
            Is(!same && top && below <= 0 && off <= 1), Is(!same && top && below <= 0 && off is 2 or 3), Is(!same && top && below <= 0 && off is >= 4 and <= 6),
            Is(!same && EndsColumn(i)), Is(!same && BeginsColumn(j)),
            Math.Min(6, Shared(own[i], own[j])), Math.Min(6, Shared(upTo[i], from[j])), Math.Min(6, Shared(upTo[i], before[j])),
            s.Facts.Count > 1 && t.Facts.Count > 1 ? Math.Min(2, Math.Abs(s.Width - t.Width) / 4.0) : 0,
            Is(s.Last.EndsArticle), 1,
        ];
    }

    /// <summary>What tells whether a text begins; in the order of <see cref="UntanglingWeights.Begin"/>.</summary>
    public double[] BeginFeatures(int i)
    {
        var first = strands[i].Pieces[0];
        var up = tracks.Above[first] < 0 ? null : judge.Facts(tracks.Above[first]);
        return
        [
            Is(strands[i].First.OpensReport), Is(strands[i].BeginsParagraph), Is(strands[i].First.BeginsBound), Is(BeginsColumn(i)), Is(!BeginsColumn(i) && strands[i - 1].Kind == StrandKind.Head),
            Is(!BeginsColumn(i) && strands[i - 1].Kind == StrandKind.Byline), Is(up is { EndsArticle: true }), Is(up is { EndsSentence: true }), up is null ? 0 : tracks.Links[first], 1,
        ];
    }

    /// <summary>What tells whether a text ends; in the order of <see cref="UntanglingWeights.End"/>.</summary>
    public double[] EndFeatures(int i)
    {
        var last = strands[i].Last;
        var next = EndsColumn(i) ? null : strands[i + 1];
        return
        [
            Is(last.EndsArticle), Is(last.EndsSentence && !strands[i].EndsFull), Is(last.EndsSentence && strands[i].EndsFull), Is(next is null), Is(next is { Kind: StrandKind.Head }),
            Is(next is { Kind: StrandKind.Byline }), Is(last.Line.Text[^1] is '）' or ')'), next is null ? 0 : tracks.Links[next.Pieces[0]], 1,
        ];
    }

    private static double Is(bool what) => what ? 1 : 0;

    private IReadOnlyList<int> Column(Strand strand) => tracks.Columns[tracks.ColumnOf[strand.Pieces[0]]];

    private bool BeginsColumn(int i) => tracks.Above[strands[i].Pieces[0]] < 0;

    private bool EndsColumn(int i) => i == strands.Count - 1 || BeginsColumn(i + 1);

    private double Shared(HashSet<(char, char)> some, HashSet<(char, char)> others)
    {
        var (few, many) = some.Count < others.Count ? (some, others) : (others, some);
        return 3 * few.Where(many.Contains).Sum(pairs.Weight) / Math.Sqrt(100 + (few.Count * many.Count));
    }

    /// <summary>What stands under a head or a byline.</summary>
    private double Under(int i, int j)
    {
        Strand s = strands[i], t = strands[j];
        if (s.Kind == StrandKind.Byline && (t.Kind == StrandKind.Head || (t.Kind == StrandKind.Byline && t.FirstRow > s.LastRow + 1))) return double.PositiveInfinity;
        int rows = t.FirstRow - s.LastRow, after = t.Pieces[0] - s.Pieces[^1];
        var cost = JoinCosts.UnderHead - (JoinCosts.Topic * Math.Min(3, Shared(own[i], own[j])));
        if (tracks.Above[t.Pieces[0]] != s.Pieces[^1])
        {
            cost += after == 1 ? JoinCosts.NextInDump : rows < 0 || after < 0 ? JoinCosts.MostBelow : Math.Min(JoinCosts.MostBelow, (JoinCosts.EachRow * (rows + 1)) + (JoinCosts.EachPiece * after));
        }

        if (t.Kind == StrandKind.Head) return cost + JoinCosts.HeadGoesOn;
        if (t.Kind == StrandKind.Byline) return cost;
        return cost + (t.First.OpensReport ? -1 : t.BeginsParagraph ? 0 : JoinCosts.InsideParagraph);
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
