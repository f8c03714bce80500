namespace Huozi.Quality.Measuring;

/// <summary>A line of body type; lengths in em, from the left edge of its column.</summary>
/// <param name="Glyphs">What is on it, without spaces, from left to right.</param>
internal sealed record PrintedLine(IReadOnlyList<PrintedGlyph> Glyphs)
{
    /// <summary>A paragraph's first line is set in by two em; a mark without its blank starts half an em before that.</summary>
    private const double LeastIndent = 1.25;

    /// <summary>Whether it starts a paragraph.</summary>
    public bool IsFirst => Glyphs[0].X > LeastIndent;

    /// <summary>The widest white between two neighbouring ideographs; null where no two stand together.</summary>
    public double? Stretch
    {
        get
        {
            double? widest = null;
            for (var i = 1; i < Glyphs.Count; i++)
            {
                if (!Glyphs[i - 1].IsIdeograph || !Glyphs[i].IsIdeograph) continue;
                var white = Glyphs[i].X - Glyphs[i - 1].X - 1;
                if (widest is null || white > widest) widest = white;
            }

            return widest;
        }
    }

    /// <summary>How the line ends at the right edge of its column.</summary>
    /// <param name="measure">The width of the column.</param>
    /// <param name="tolerance">How far from an edge still counts as on it.</param>
    public LineEnd EndAt(double measure, double tolerance)
    {
        var last = Glyphs[^1];
        if (IsOn(last.InkEnd)) return LineEnd.Flush;
        if (last.InkEnd == last.End) return LineEnd.Ragged;
        if (IsOn(last.End)) return LineEnd.BlankMark;
        return last.InkEnd > measure && Glyphs.Count > 1 && IsOn(Glyphs[^2].End) ? LineEnd.HangingMark : LineEnd.Ragged;

        bool IsOn(double x) => Math.Abs(x - measure) <= tolerance;
    }
}
