using Huozi.Text.Words;

namespace Huozi.Reading.Untangling;

/// <summary>Finds the columns that a dump wrote row by row: which piece goes on with which, and on which row each stands.</summary>
/// <remarks>
/// A page is read as it was written: from left to right along a row, then the next row. Each piece goes on with a column at the right of the one before, or with
/// any on a new row, or begins a column of its own. Of all ways so far the best are kept (a beam search), each valued with what its columns may still hope for:
/// a column whose next piece is near is worth keeping open. Time is linear in the number of pieces.
/// </remarks>
internal sealed class TrackFinder
{
    // How many ways are kept, how many columns stand side by side, how many pieces ahead a column's next piece is looked for, for how many rows a column may be
    // out of sight, and how many of its last pieces tell what it is about, if they are not too far back.
    private const int Beam = 100;
    private const int Ahead = 20;
    private const int MostIdle = 8;
    private const int MostTracks = 14;
    private const int Memory = 8;
    private const int Reach = 90;

    // Where more lines stand together without an empty line, they may be of several columns.
    private const int MostTogether = 4;

    // Widths in half ideographs: of what is a column's text at all, how much less a paragraph's first line has, and what is unlike the pieces around.
    private const int NarrowestColumn = 14;
    private const int Indent = 4;
    private const int Around = 14;

    private readonly IReadOnlyList<Piece> pieces;
    private readonly float[,] links;
    private readonly float[,] hopes;
    private readonly float[,] topics;
    private readonly bool[] odd;
    private readonly bool[] stands;

    private TrackFinder(IReadOnlyList<Piece> pieces, CharacterPairs pairs)
    {
        this.pieces = pieces;
        links = new float[pieces.Count, Ahead + 1];
        hopes = new float[pieces.Count, Ahead + 2];
        topics = pairs.Between(Reach);
        stands = StandTogether();
        odd = [.. Enumerable.Range(0, pieces.Count).Select(IsOdd)];
        for (var i = 0; i < pieces.Count; i++)
        {
            for (var distance = Math.Min(Ahead, pieces.Count - 1 - i); distance > 0; distance--)
            {
                links[i, distance] = (float)Language(i, i + distance);
                hopes[i, distance] = Math.Min(hopes[i, distance + 1], links[i, distance]);
            }
        }
    }

    private sealed record Above(int Piece, Above? Next);

    private readonly record struct Track(Above Last, int Row, int Width, bool IsOdd);

    private sealed record State(Track[] Tracks, int Cursor, int Row, double Cost, State? Parent, int Previous);

    /// <summary>The columns of a page.</summary>
    public static Tracks Find(IReadOnlyList<Piece> pieces, CharacterPairs pairs) => new TrackFinder(pieces, pairs).Find();

    private Tracks Find()
    {
        var beam = new List<State> { new([], -1, 0, 0, null, -1) };
        for (var i = 0; i < pieces.Count; i++)
        {
            var next = new Dictionary<long, State>();
            foreach (var state in beam)
            {
                Extend(state, state, i, next);
                if (!pieces[i].IsBesides && i > 0) Extend(EndRow(state), state, i, next);
            }

            // A line of more pieces than there may be columns goes on on a new row.
            if (next.Count == 0) beam.ForEach(state => Extend(EndRow(state), state, i, next));
            beam = [.. next.Values.OrderBy(state => state.Cost + Hope(state, i + 1)).Take(Beam)];
        }

        var (above, rows) = (new int[pieces.Count], new int[pieces.Count]);
        var at = beam[0];
        for (var i = pieces.Count - 1; i >= 0; i--)
        {
            (above[i], rows[i]) = (at.Previous, at.Row);
            at = at.Parent!;
        }

        return new(above, rows, [.. above.Select((last, i) => last < 0 ? 0 : Link(last, i))], (CostInOrder() - beam[0].Cost) / pieces.Count);
    }

    /// <summary>What it costs to see one column in all pieces.</summary>
    private double CostInOrder()
    {
        var track = new Track(new(0, null), 0, pieces[0].Width, odd[0]);
        var cost = TrackCosts.New;
        for (var i = 1; i < pieces.Count; i++)
        {
            cost += GoOn(track, i, i);
            track = Next(track, i, i);
        }

        return cost;
    }

    private Track Next(Track track, int piece, int row)
    {
        var width = pieces[piece].Width;
        return new(new(piece, track.Last), row, width > track.Width || width < track.Width - 12 ? width : track.Width, track.IsOdd && odd[piece]);
    }

    /// <summary>A state at the beginning of the next row: columns that were not met on this one after the last have stopped, for now.</summary>
    private State EndRow(State state)
    {
        var cost = state.Cost;
        foreach (var track in state.Tracks)
        {
            if (track.Row == state.Row - 1) cost += track.IsOdd ? TrackCosts.StopOdd : pieces[track.Last.Piece].EndsSentence ? TrackCosts.Stop : TrackCosts.StopOpen;
        }

        Track[] kept = [.. state.Tracks.Where(track => state.Row - track.Row < MostIdle)];
        // Room for another is made by the column that is longest out of sight.
        if (kept.Length == MostTracks) kept = [.. kept.Where(track => track.Row > kept.Min(other => other.Row))];
        return state with { Tracks = kept, Cursor = -1, Row = state.Row + 1, Cost = cost };
    }

    private void Extend(State state, State parent, int piece, Dictionary<long, State> next)
    {
        var width = pieces[piece].Width;
        for (var t = state.Cursor + 1; t < state.Tracks.Length; t++)
        {
            var track = state.Tracks[t];
            var tracks = (Track[])state.Tracks.Clone();
            tracks[t] = Next(track, piece, state.Row);
            Add(new(tracks, t, state.Row, state.Cost + GoOn(track, piece, state.Row), parent, track.Last.Piece));
        }

        if (state.Tracks.Length == MostTracks) return;
        var begin = (stands[piece] ? TrackCosts.Apart : 0) + (odd[piece] ? TrackCosts.NewOdd : TrackCosts.New) - (pieces[piece].Line.AfterGap ? TrackCosts.AfterGap : 0);
        for (var t = state.Cursor + 1; t <= state.Tracks.Length; t++)
        {
            Track[] tracks = [.. state.Tracks[..t], new(new(piece, null), state.Row, width, odd[piece]), .. state.Tracks[t..]];
            Add(new(tracks, t, state.Row, state.Cost + begin, parent, -1));
        }

        void Add(State candidate)
        {
            var key = Key(candidate);
            if (!next.TryGetValue(key, out var other) || other.Cost > candidate.Cost) next[key] = candidate;
        }
    }

    // States that have the same columns open at the same places have the same future.
    private static long Key(State state)
    {
        var key = (long)state.Cursor;
        foreach (var track in state.Tracks) key = unchecked((key * 1_000_003) + (track.Last.Piece * 31) + Math.Min(3, state.Row - track.Row));
        return key;
    }

    private double GoOn(Track track, int piece, int row)
    {
        var last = pieces[track.Last.Piece];
        var width = pieces[piece].Width;
        var cost = Link(track.Last.Piece, piece) + Topic(track, piece);
        var idle = row - track.Row - 1;
        if (stands[piece] && track.Last.Piece != piece - 1) cost += TrackCosts.Apart;
        if (idle > 0) cost += TrackCosts.Back + (TrackCosts.EachIdleRow * idle);
        if (width > track.Width + Indent + 1) cost += TrackCosts.Wide;
        if (!last.EndsSentence && last.Width < track.Width - Indent) cost += TrackCosts.AfterShortOpen;
        if (track.Width <= NarrowestColumn + 2) return cost;
        var isFirst = width <= track.Width - Indent + 1 && width >= track.Width - Indent - 1 && !pieces[piece].EndsSentence;
        if (last.EndsSentence && last.Width < track.Width - 2) return cost + (isFirst ? TrackCosts.FirstAfterLast : width >= track.Width - 1 ? TrackCosts.FullAfterLast : 0);
        return cost + (!last.EndsSentence && isFirst ? TrackCosts.FirstAfterOpen : 0);
    }

    private double Topic(Track track, int piece)
    {
        var sum = 0.0;
        var at = track.Last;
        for (var k = 0; k < Memory && at is not null; k++, at = at.Next)
        {
            if (piece - at.Piece <= Reach) sum += topics[at.Piece, piece - at.Piece];
        }

        return -Math.Min(TrackCosts.MostTopic, TrackCosts.Topic * sum);
    }

    private double Hope(State state, int next)
    {
        var sum = 0.0;
        foreach (var track in state.Tracks)
        {
            if (next - track.Last.Piece <= Ahead) sum += hopes[track.Last.Piece, next - track.Last.Piece];
        }

        return TrackCosts.Hope * sum;
    }

    private double Link(int before, int after) => after - before <= Ahead ? links[before, after - before] : Language(before, after);

    private double Language(int before, int after) => Language(pieces[before], pieces[after]);

    /// <summary>What the language says of a piece's going on in another: a cost.</summary>
    public static double Language(Piece before, Piece after)
    {
        var odds = Continuity.Score(before.Text, after.Text) / (double)Continuity.Unit;
        return -TrackCosts.Language * Math.Clamp(odds, -TrackCosts.MostLanguage, TrackCosts.MostLanguage);
    }

    /// <summary>For each piece whether it stands with the one before, without an empty line between: where few lines do, they are of one column.</summary>
    private bool[] StandTogether()
    {
        var result = new bool[pieces.Count];
        for (int start = 0, end; start < pieces.Count; start = end)
        {
            end = start + 1;
            while (end < pieces.Count && !pieces[end].Line.AfterGap) end++;
            if (end - start > MostTogether) continue;
            for (var i = start + 1; i < end; i++) result[i] = !pieces[i].IsBesides;
        }

        return result;
    }

    /// <summary>Whether a piece has another width than the text around it and ends no sentence.</summary>
    private bool IsOdd(int piece)
    {
        var width = pieces[piece].Width;
        if (pieces[piece].EndsSentence) return false;
        var counts = new Dictionary<int, int>();
        for (var i = Math.Max(0, piece - Around); i <= Math.Min(pieces.Count - 1, piece + Around); i++)
        {
            for (var off = -1; off <= 1; off++) counts[pieces[i].Width + off] = counts.GetValueOrDefault(pieces[i].Width + off) + (off == 0 ? 3 : 1);
        }

        var typical = counts.Where(entry => entry.Key >= NarrowestColumn).OrderByDescending(entry => entry.Value).ThenBy(entry => entry.Key).Select(entry => entry.Key).FirstOrDefault();
        return (width < typical - Indent - 1 || width > typical + 3) && !counts.Any(entry => entry.Value >= 9 && Math.Abs(entry.Key - width) <= 1);
    }
}
