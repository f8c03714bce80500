using Huozi.Reading.Ordering;

namespace Huozi.Reading.Untangling;

/// <summary>Joins strands to texts, so that the costs of all joins and of all beginnings and ends come to the least.</summary>
internal static class StrandJoiner
{
    // A text of fewer characters is a fragment; it is left alone where nothing fits at all.
    private const int ShortestText = 30;
    private const double MostFragment = 9;

    /// <summary>For each text its strands in reading order; the texts in the dump's order.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Join(int count, JoinJudge judge)
    {
        var costs = new double[count, count];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < count; j++) costs[i, j] = judge.Cost(i, j);
        }

        var next = Assignment.Solve(costs, [.. Enumerable.Range(0, count).Select(judge.Ends)], [.. Enumerable.Range(0, count).Select(judge.Begins)]);
        BreakLoops(next, costs);
        var isFirst = Enumerable.Repeat(true, count).ToArray();
        foreach (var to in next.Where(to => to >= 0)) isFirst[to] = false;
        return [.. Enumerable.Range(0, count).Where(i => isFirst[i]).Select(first => Chain(first, next))];
    }

    /// <summary>The texts without fragments: those of a line or two that nothing was joined to are put where they fit best.</summary>
    /// <param name="chains">The texts; heads are chains of their own.</param>
    /// <param name="strands">The strands.</param>
    /// <param name="judge">The judge of joins.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Absorb(IReadOnlyList<IReadOnlyList<int>> chains, IReadOnlyList<Strand> strands, JoinJudge judge)
    {
        var whole = chains.Where(chain => !IsFragment(chain)).Select(chain => chain.ToList()).ToList();
        foreach (var fragment in chains.Where(IsFragment))
        {
            var places = whole.SelectMany(chain => chain.Select((strand, place) => (Chain: chain, Place: place + 1, Cost: judge.Cost(strand, fragment[0]))))
                .Concat(whole.Select(chain => (Chain: chain, Place: 0, Cost: judge.Cost(fragment[^1], chain[0])))).ToList();
            if (places.Count > 0 && places.MinBy(place => place.Cost) is { Cost: < MostFragment } best) best.Chain.InsertRange(best.Place, fragment);
            else whole.Add([.. fragment]);
        }

        return [.. whole.OrderBy(chain => chain[0])];

        bool IsFragment(IReadOnlyList<int> chain) => chain.All(strand => strands[strand].Kind == StrandKind.Text) && chain.Sum(strand => strands[strand].Facts.Sum(line => line.Line.Text.Length)) < ShortestText;
    }

    private static List<int> Chain(int first, int[] next)
    {
        var chain = new List<int>();
        for (var at = first; at >= 0; at = next[at]) chain.Add(at);
        return chain;
    }

    /// <summary>An assignment knows no order: where strands go round, the costliest join is given up.</summary>
    private static void BreakLoops(int[] next, double[,] costs)
    {
        var seenFrom = new int[next.Length];
        for (var start = 0; start < next.Length; start++)
        {
            var at = start;
            for (; at >= 0 && seenFrom[at] == 0; at = next[at]) seenFrom[at] = start + 1;
            if (at < 0 || seenFrom[at] != start + 1) continue;
            var worst = at;
            for (var i = next[at]; i != at; i = next[i])
            {
                if (costs[i, next[i]] > costs[worst, next[worst]]) worst = i;
            }

            next[worst] = -1;
        }
    }
}
