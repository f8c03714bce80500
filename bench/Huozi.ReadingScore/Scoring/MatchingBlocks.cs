namespace Huozi.ReadingScore.Scoring;

/// <summary>The runs two texts have in common, as Python's difflib finds them: the longest run first, then the longest before it and after it, and so on.</summary>
/// <remarks>Ratcliff and Obershelp's gestalt pattern matching, with the ties broken as difflib breaks them and nothing counted as junk.</remarks>
internal static class MatchingBlocks
{
    /// <summary>The runs in order; runs that touch in both texts may be given as several.</summary>
    public static IReadOnlyList<Match> Of(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var places = new Dictionary<int, List<int>>();
        for (var j = 0; j < second.Length; j++)
        {
            if (!places.TryGetValue(second[j], out var list)) places[second[j]] = list = [];
            list.Add(j);
        }

        var blocks = new List<Match>();
        var open = new Stack<(int FirstFrom, int FirstTo, int SecondFrom, int SecondTo)>();
        open.Push((0, first.Length, 0, second.Length));
        while (open.TryPop(out var range))
        {
            var longest = Longest(first[range.FirstFrom..range.FirstTo], places, range.SecondFrom, range.SecondTo);
            if (longest.Length == 0) continue;
            longest = longest with { First = longest.First + range.FirstFrom };
            blocks.Add(longest);
            open.Push((range.FirstFrom, longest.First, range.SecondFrom, longest.Second));
            open.Push((longest.First + longest.Length, range.FirstTo, longest.Second + longest.Length, range.SecondTo));
        }

        blocks.Sort((a, b) => a.First.CompareTo(b.First));
        return blocks;
    }

    /// <summary>The longest run; of several as long, the one that begins first in the first text, then in the second.</summary>
    private static Match Longest(ReadOnlySpan<int> first, Dictionary<int, List<int>> places, int from, int to)
    {
        var best = new Match(0, from, 0);
        // For each place in the second text, how long the run is that ends there and at the character of the first text before this one.
        var runs = new Dictionary<int, int>();
        for (var i = 0; i < first.Length; i++)
        {
            var next = new Dictionary<int, int>();
            foreach (var j in places.GetValueOrDefault(first[i]) ?? [])
            {
                if (j < from) continue;
                if (j >= to) break;
                var length = next[j] = runs.GetValueOrDefault(j - 1) + 1;
                if (length > best.Length) best = new(i - length + 1, j - length + 1, length);
            }

            runs = next;
        }

        return best;
    }
}
