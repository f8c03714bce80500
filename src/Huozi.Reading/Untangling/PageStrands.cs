namespace Huozi.Reading.Untangling;

/// <summary>What is found of a page's pieces before they are joined: columns, strands and the judge of joins.</summary>
internal sealed class PageStrands
{
    // Fewer lines between runs are no columns side by side.
    private const int LeastTangled = 5;

    private readonly CharacterPairs pairs;

    public PageStrands(IReadOnlyList<Piece> pieces)
    {
        Pieces = pieces;
        pairs = new(pieces);
        Tracks = FindTracks();
    }

    public IReadOnlyList<Piece> Pieces { get; }

    public Tracks Tracks { get; }

    public HeadJudge Heads => field ??= new(Pieces, Tracks);

    public IReadOnlyList<Strand> Strands => field ??= StrandCutter.Cut(Tracks, Heads);

    public JoinJudge Joins => field ??= new(Strands, Tracks, pairs, Heads);

    /// <summary>The page's texts: each as its strands, with its heads, in reading order.</summary>
    public IReadOnlyList<IReadOnlyList<Strand>> Texts() => new HeadPlacer(Strands, Tracks, pairs).Place(StrandJoiner.Absorb(StrandJoiner.Join(Strands.Count, Joins), Strands, Joins));

    /// <summary>The columns: a run that the dump wrote in order is one; those of what is between runs are looked for.</summary>
    private Tracks FindTracks()
    {
        var isRun = RunFinder.Find(Pieces);
        var (above, rows, links) = (new int[Pieces.Count], new int[Pieces.Count], new double[Pieces.Count]);
        var gain = 0.0;
        for (var (start, row) = (0, 0); start < Pieces.Count;)
        {
            var end = start + 1;
            while (end < Pieces.Count && isRun[end] == isRun[start]) end++;
            Piece[] stretch = [.. Pieces.Skip(start).Take(end - start)];
            var found = isRun[start] || stretch.Length < LeastTangled ? InOrder(stretch) : TrackFinder.Find(stretch, new(stretch));
            for (var i = start; i < end; i++)
            {
                above[i] = found.Above[i - start] < 0 ? -1 : start + found.Above[i - start];
                rows[i] = row + found.Rows[i - start];
                links[i] = found.Links[i - start];
            }

            gain += found.Gain * stretch.Length / Pieces.Count;
            row = rows[start..end].Max() + 1;
            start = end;
        }

        return new(above, rows, links, gain) { IsRun = isRun };
    }

    /// <summary>Columns that an empty line parts.</summary>
    private static Tracks InOrder(Piece[] pieces) => new(
        [.. pieces.Select((piece, i) => i == 0 || piece.Line.AfterGap ? -1 : i - 1)],
        [.. Enumerable.Range(0, pieces.Length)],
        [.. pieces.Select((piece, i) => i == 0 || piece.Line.AfterGap ? 0 : TrackFinder.Language(pieces[i - 1], piece))],
        0);
}
