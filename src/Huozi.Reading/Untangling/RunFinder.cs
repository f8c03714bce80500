namespace Huozi.Reading.Untangling;

/// <summary>Finds the runs of a dump that one column printed: lines that stand together without an empty line, and go on in one another.</summary>
internal static class RunFinder
{
    // Fewer lines do not tell whether they go on.
    private const int Least = 3;

    // So little, by piece, may seeing several columns in a run be better than seeing one.
    private const double MostGain = 0.4;

    /// <summary>For each piece whether it stands in such a run.</summary>
    public static bool[] Find(IReadOnlyList<Piece> pieces)
    {
        var result = new bool[pieces.Count];
        var start = 0;
        for (var i = 1; i <= pieces.Count; i++)
        {
            if (i < pieces.Count && !pieces[i].Line.AfterGap) continue;
            Piece[] run = [.. pieces.Skip(start).Take(i - start)];
            if (run.Length >= Least && !run.Any(piece => piece.IsBesides) && TrackFinder.Find(run, new(run)).Gain < MostGain) Array.Fill(result, true, start, run.Length);
            start = i;
        }

        return result;
    }
}
