using Huozi.Reading.Sources;

namespace Huozi.Reading.Untangling;

/// <summary>Tells apart the lines of a dump in which upright columns (竖排) were written across: a character or two of each column, with blanks between.</summary>
/// <remarks>What such rows say cannot be put together without knowing where each character stood.</remarks>
internal static class GlyphRows
{
    private const int LeastRows = 4;
    private const int MostLinesBetween = 2;
    private const int LongestToken = 3;

    /// <summary>For each line whether it is such a row: several that look so stand together.</summary>
    public static bool[] Find(IReadOnlyList<DumpLine> lines)
    {
        var result = new bool[lines.Count];
        var group = new List<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (!Looks(lines[i].Text)) continue;
            if (group.Count > 0 && i - group[^1] > MostLinesBetween + 1) group.Clear();
            group.Add(i);
            if (group.Count < LeastRows) continue;
            foreach (var row in group) result[row] = true;
        }

        return result;
    }

    private static bool Looks(string text)
    {
        var tokens = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return tokens.All(token => token.Length <= LongestToken) && tokens.Average(token => (double)token.Length) <= 2;
    }
}
