namespace Huozi.Reading.Untangling;

/// <summary>What is found of a page's pieces before they are joined: columns, strands and the judge of joins.</summary>
internal sealed class PageStrands
{
    private readonly CharacterPairs pairs;

    public PageStrands(IReadOnlyList<Piece> pieces)
    {
        Pieces = pieces;
        pairs = new(pieces);
        Tracks = TrackFinder.Find(pieces, pairs);
    }

    public IReadOnlyList<Piece> Pieces { get; }

    public Tracks Tracks { get; }

    public HeadJudge Heads => field ??= new(Pieces, Tracks);

    public IReadOnlyList<Strand> Strands => field ??= StrandCutter.Cut(Tracks, Heads);

    public JoinJudge Joins => field ??= new(Strands, Tracks, pairs, Heads);
}
