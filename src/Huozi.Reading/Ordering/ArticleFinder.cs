namespace Huozi.Reading.Ordering;

/// <summary>Groups heads and passages into articles and orders them, over the whole page at once.</summary>
/// <remarks>
/// Each passage goes on with one passage or head at most, and each of those is gone on with by one: the least costly set of paths that covers the page.
/// Titles and bodies as a matching, order as a tour: Gao, Tang et al., A Newspaper Page Layout Analysis, 2012.
/// </remarks>
internal static class ArticleFinder
{
    /// <summary>The articles, in no order.</summary>
    public static IReadOnlyList<FoundArticle> Find(IReadOnlyList<Head> heads, IReadOnlyList<Passage> passages, FlowJudge judge)
    {
        var costs = new double[heads.Count + passages.Count, passages.Count];
        for (var column = 0; column < passages.Count; column++)
        {
            for (var row = 0; row < heads.Count; row++) costs[row, column] = judge.Cost(heads[row], passages[column]);
            for (var row = 0; row < passages.Count; row++) costs[heads.Count + row, column] = judge.Cost(passages[row], passages[column]);
        }

        double[] ends = [.. heads.Select(_ => OrderingCosts.HeadAlone), .. passages.Select(FlowJudge.End)];
        double[] begins = [.. passages.Select(FlowJudge.Begin)];
        while (true)
        {
            var next = Assignment.Solve(costs, ends, begins);
            if (FindLoop(next, heads.Count) is not { Count: > 0 } loop) return SectionNames.Attach(Paths(heads, passages, next, costs, ends, begins));
            // A loop has no beginning: its weakest link is no link.
            var weakest = loop.MaxBy(row => costs[row, next[row]]);
            costs[weakest, next[weakest]] = double.PositiveInfinity;
        }
    }

    private static List<int> FindLoop(int[] next, int heads)
    {
        for (var start = heads; start < next.Length; start++)
        {
            var rows = new List<int>();
            var at = start;
            while (next[at] >= 0 && rows.Count <= next.Length)
            {
                rows.Add(at);
                at = heads + next[at];
                if (at == start) return rows;
            }
        }

        return [];
    }

    private static List<FoundArticle> Paths(IReadOnlyList<Head> heads, IReadOnlyList<Passage> passages, int[] next, double[,] costs, double[] ends, double[] begins)
    {
        var isFollowed = new bool[passages.Count];
        foreach (var column in next.Where(column => column >= 0)) isFollowed[column] = true;
        var articles = new List<FoundArticle>();
        for (var head = 0; head < heads.Count; head++) articles.Add(Path(heads[head], head, next[head]));
        for (var passage = 0; passage < passages.Count; passage++)
        {
            if (!isFollowed[passage]) articles.Add(Path(null, -1, passage));
        }

        return articles;

        FoundArticle Path(Head? head, int row, int first)
        {
            var found = new List<Passage>();
            var margins = new List<double>();
            for (int at = row, column = first; column >= 0; at = heads.Count + column, column = next[at])
            {
                found.Add(passages[column]);
                margins.Add(at < 0 ? 0 : Margin(at, column));
            }

            return new(head, found, margins);
        }

        // What it costs to give the link up for the best other beginning or end.
        double Margin(int row, int column)
        {
            var otherRow = begins[column];
            var otherColumn = ends[row];
            for (var other = 0; other < ends.Length; other++)
            {
                if (other != row) otherRow = Math.Min(otherRow, costs[other, column]);
            }

            for (var other = 0; other < begins.Length; other++)
            {
                if (other != column) otherColumn = Math.Min(otherColumn, costs[row, other]);
            }

            return Math.Min(otherRow, otherColumn) - costs[row, column];
        }
    }
}
