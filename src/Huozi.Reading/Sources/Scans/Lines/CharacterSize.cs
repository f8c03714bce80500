namespace Huozi.Reading.Sources.Scans.Lines;

/// <summary>How large the characters are that pieces of ink belong to.</summary>
internal static class CharacterSize
{
    // Of an ideograph's em square, ink covers about so much, from edge to edge.
    public const double InkShare = 0.93;

    // The larger pieces are whole characters; the largest may be two that touch.
    private const double Rank = 0.85;

    /// <summary>The height of whole characters' ink, in dots.</summary>
    public static double Of(IReadOnlyList<Dots> pieces)
    {
        var sizes = pieces.Select(piece => piece.Longer).Order().ToList();
        return sizes[(int)((sizes.Count - 1) * Rank)];
    }

    /// <summary>The size of a page's text, in dots: the em that most of its characters have.</summary>
    /// <param name="pieces">All pieces on the page.</param>
    /// <param name="least">The least size of text.</param>
    /// <param name="most">The greatest.</param>
    public static double OfText(IReadOnlyList<Dots> pieces, double least, double most)
    {
        var counts = new double[(int)most + 2];
        foreach (var piece in pieces)
        {
            // Squarish pieces are whole characters more often than not.
            if (piece.Longer < least * InkShare || piece.Longer > most || piece.Longer > 1.4 * Math.Min(piece.Width, piece.Height)) continue;
            counts[piece.Longer]++;
        }

        var (best, bestCount) = (0, 0.0);
        for (var size = 1; size + 1 < counts.Length; size++)
        {
            var count = counts[size - 1] + 2 * counts[size] + counts[size + 1];
            if (count > bestCount) (best, bestCount) = (size, count);
        }

        return best == 0 ? (least + most) / 2 : best / InkShare;
    }
}
