namespace Huozi.Reading.Untangling;

/// <summary>The columns that were found in a dump's pieces.</summary>
/// <param name="Above">For each piece the one above it in its column; -1 for the first.</param>
/// <param name="Rows">For each piece the row of the page it stands on, as far as pieces side by side tell.</param>
/// <param name="Links">For each piece what the language says of its going on from the one above: a cost; 0 for the first.</param>
/// <param name="Gain">How much less these columns cost than one column of all pieces, by piece.</param>
internal sealed record Tracks(int[] Above, int[] Rows, double[] Links, double Gain)
{
    /// <summary>The pieces of each column from top to bottom.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Columns { get; } = Group(Above);

    /// <summary>For each piece its column.</summary>
    public IReadOnlyList<int> ColumnOf { get; } = Number(Above);

    private static int[] Number(int[] above)
    {
        var result = new int[above.Length];
        var count = 0;
        for (var i = 0; i < above.Length; i++) result[i] = above[i] < 0 ? count++ : result[above[i]];
        return result;
    }

    private static IReadOnlyList<int>[] Group(int[] above) =>
        [.. Number(above).Select((column, piece) => (column, piece)).GroupBy(entry => entry.column, entry => entry.piece).OrderBy(group => group.Key).Select(group => group.ToArray())];
}
