namespace Huozi.Reading.Sources.Scans.Lines;

/// <summary>Cuts pieces of ink apart where white goes right across them.</summary>
internal static class White
{
    /// <summary>Cuts at every white that is wider than so much.</summary>
    /// <param name="pieces">The pieces.</param>
    /// <param name="alongX">Whether the cuts follow each other from left to right; else from top to bottom.</param>
    /// <param name="wider">The white, in dots.</param>
    public static List<List<Dots>> CutEverywhere(List<Dots> pieces, bool alongX, double wider)
    {
        var parts = new List<List<Dots>>();
        var end = int.MinValue;
        foreach (var piece in pieces.OrderBy(piece => Start(piece, alongX)))
        {
            if (parts.Count == 0 || Start(piece, alongX) - end > wider) parts.Add([]);
            parts[^1].Add(piece);
            end = Math.Max(end, End(piece, alongX));
        }

        return parts;
    }

    /// <summary>Cuts once, at the widest white; null where none is at least so wide.</summary>
    public static (List<Dots> First, List<Dots> Second)? CutAtWidest(List<Dots> pieces, bool alongX, double least)
    {
        var sorted = pieces.OrderBy(piece => Start(piece, alongX)).ToList();
        var (end, best, width) = (End(sorted[0], alongX), 0, least);
        for (var i = 1; i < sorted.Count; i++)
        {
            var white = Start(sorted[i], alongX) - end;
            if (white >= width) (best, width) = (i, white);
            end = Math.Max(end, End(sorted[i], alongX));
        }

        return best == 0 ? null : (sorted[..best], sorted[best..]);
    }

    /// <summary>Cuts once where the least ink is in the way, at least half a character from the edges; null where one side stays empty.</summary>
    public static (List<Dots> First, List<Dots> Second)? CutAtThinnest(List<Dots> pieces, bool alongX, double size)
    {
        var (from, to) = (pieces.Min(piece => Start(piece, alongX)), pieces.Max(piece => End(piece, alongX)));
        var ink = new int[to - from];
        foreach (var piece in pieces)
        {
            var weight = alongX ? piece.Height : piece.Width;
            for (var at = Start(piece, alongX); at < End(piece, alongX); at++) ink[at - from] += weight;
        }

        var margin = (int)(size / 2);
        var best = -1;
        for (var at = margin; at < ink.Length - margin; at++)
        {
            if (best < 0 || ink[at] < ink[best]) best = at;
        }

        if (best < 0) return null;
        var first = pieces.Where(piece => Start(piece, alongX) + End(piece, alongX) < 2 * (from + best)).ToList();
        var second = pieces.Where(piece => Start(piece, alongX) + End(piece, alongX) >= 2 * (from + best)).ToList();
        return first.Count == 0 || second.Count == 0 ? null : (first, second);
    }

    private static int Start(Dots piece, bool alongX) => alongX ? piece.Left : piece.Top;

    private static int End(Dots piece, bool alongX) => alongX ? piece.Right : piece.Bottom;
}
