namespace Huozi.Reading.Untangling;

/// <summary>Cuts columns where something else may begin: at a sentence's end, where the language is not sure that it goes on, and between heads, bylines and text.</summary>
internal static class StrandCutter
{
    // A link of the language that costs more is not sure; a piece with such odds is a head's.
    private const double SureLink = -1;
    private const double TextLink = -2;
    private const double HeadOdds = -0.7;

    public static IReadOnlyList<Strand> Cut(Tracks tracks, HeadJudge judge)
    {
        var strands = new List<Strand>();
        foreach (var column in tracks.Columns)
        {
            var kinds = column.Select(piece => Kind(piece, judge)).ToArray();
            // What a run goes on with inside a sentence is no head, nor are names then a byline.
            for (var i = 1; i < kinds.Length; i++)
            {
                if (tracks.IsRun[column[i]] && (kinds[i] == StrandKind.Head || judge.Facts(column[i]).IsBareByline) && kinds[i - 1] == StrandKind.Text && !judge.Facts(column[i - 1]).EndsSentence) kinds[i] = StrandKind.Text;
            }

            // Nor is a run's first line that surely goes on in text.
            for (var i = kinds.Length - 2; i >= 0; i--)
            {
                if (tracks.IsRun[column[i]] && kinds[i] == StrandKind.Head && kinds[i + 1] == StrandKind.Text && tracks.Links[column[i + 1]] <= TextLink) kinds[i] = StrandKind.Text;
            }

            var start = 0;
            for (var i = 1; i <= column.Count; i++)
            {
                if (i < column.Count && kinds[i] == kinds[i - 1] && !judge.Facts(column[i - 1]).EndsArticle && (kinds[i] != StrandKind.Text || IsSure(i))) continue;
                int[] pieces = [.. column.Skip(start).Take(i - start)];
                strands.Add(new(pieces, kinds[start], [.. pieces.Select(judge.Facts)], tracks.Rows[pieces[0]], tracks.Rows[pieces[^1]], pieces.Max(judge.ColumnWidth)));
                start = i;
            }

            bool IsSure(int i) => tracks.IsRun[column[i]] || (tracks.Links[column[i]] <= SureLink && !judge.Facts(column[i - 1]).EndsSentence);
        }

        return strands;
    }

    private static StrandKind Kind(int piece, HeadJudge judge)
    {
        if (judge.Facts(piece).IsByline || judge.Facts(piece).IsBareByline) return StrandKind.Byline;
        return judge.Odds(piece) > HeadOdds ? StrandKind.Head : StrandKind.Text;
    }
}
