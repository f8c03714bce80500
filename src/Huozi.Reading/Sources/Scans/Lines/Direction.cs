namespace Huozi.Reading.Sources.Scans.Lines;

/// <summary>Tells whether a block of type is read across or down: between lines there is more white than between the characters of one.</summary>
internal static class Direction
{
    // White of so many character sizes is that between lines.
    private const double LeastLeading = 0.3;
    private const double MostLeading = 1.4;

    // The block is seen as cells, so many to a character.
    private const int CellsToACharacter = 12;

    /// <summary>Whether a block is read down.</summary>
    public static bool IsVertical(IReadOnlyList<Dots> pieces, double size)
    {
        var cell = Math.Max(1, (int)(size / CellsToACharacter));
        var box = pieces.Aggregate((all, next) => all.Union(next));
        var (across, down) = (box.Width / cell + 1, box.Height / cell + 1);
        var ink = new bool[across * down];
        foreach (var piece in pieces)
        {
            for (var y = (piece.Top - box.Top) / cell; y <= (piece.Bottom - 1 - box.Top) / cell; y++)
                ink.AsSpan(y * across + (piece.Left - box.Left) / cell, (piece.Right - 1 - box.Left) / cell - (piece.Left - box.Left) / cell + 1).Fill(true);
        }

        var (least, most) = (LeastLeading * size / cell, MostLeading * size / cell);
        var (besides, below) = (0, 0);
        for (var y = 0; y < down; y++) besides += CountWhites(ink, y * across, 1, across, least, most);
        for (var x = 0; x < across; x++) below += CountWhites(ink, x, across, down, least, most);
        return besides > below;
    }

    /// <summary>How many whites between ink are as long as that between lines, in a row or column of cells.</summary>
    private static int CountWhites(bool[] ink, int from, int step, int count, double least, double most)
    {
        var (found, last) = (0, -1);
        for (var i = 0; i < count; i++)
        {
            if (!ink[from + i * step]) continue;
            var white = i - last - 1;
            if (last >= 0 && white >= least && white <= most) found++;
            last = i;
        }

        return found;
    }
}
