namespace Huozi.Reading.Untangling;

/// <summary>The columns that were found in a dump's pieces.</summary>
/// <param name="Above">For each piece the one above it in its column; -1 for the first.</param>
/// <param name="Rows">For each piece the row of the page it stands on, as far as pieces side by side tell.</param>
/// <param name="Links">For each piece what the language says of its going on from the one above: a cost; 0 for the first.</param>
/// <param name="Gain">How much less these columns cost than one column of all pieces, by piece.</param>
internal sealed record Tracks(int[] Above, int[] Rows, double[] Links, double Gain)
{
    /// <summary>The pieces of each column from top to bottom; the columns in the order of their first pieces.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Columns { get; } = Chains(Above);

    /// <summary>For each piece its column.</summary>
    public int[] ColumnOf => field ??= ByPiece((column, _) => column);

    /// <summary>For each piece how many stand above it in its column.</summary>
    public int[] PlaceOf => field ??= ByPiece((_, place) => place);

    /// <summary>For each piece whether it stands in a run that the dump wrote in order.</summary>
    public bool[] IsRun { get; init; } = new bool[Above.Length];

    private static List<int>[] Chains(int[] above)
    {
        var below = new int[above.Length];
        Array.Fill(below, -1);
        for (var i = 0; i < above.Length; i++)
        {
            if (above[i] >= 0) below[above[i]] = i;
        }

        return [.. Enumerable.Range(0, above.Length).Where(i => above[i] < 0).Select(first => Chain(first, below))];
    }

    private static List<int> Chain(int first, int[] below)
    {
        var chain = new List<int>();
        for (var at = first; at >= 0; at = below[at]) chain.Add(at);
        return chain;
    }

    private int[] ByPiece(Func<int, int, int> value)
    {
        var result = new int[Above.Length];
        for (var column = 0; column < Columns.Count; column++)
        {
            for (var place = 0; place < Columns[column].Count; place++) result[Columns[column][place]] = value(column, place);
        }

        return result;
    }
}
