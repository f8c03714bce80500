namespace Huozi.Reading.Sources.Scans.Lines;

/// <summary>Gives marks that stand apart from their line back to it: the comma of a large or widely spaced headline.</summary>
internal static class Fragments
{
    // All in thicknesses of the line. A fragment is thinner, keeps inside the line's row, and is no farther from it.
    private const double Thickest = 0.7;
    private const double Outside = 0.15;
    private const double Farthest = 0.8;

    /// <summary>The lines with their fragments.</summary>
    public static List<TextLine> Join(List<TextLine> lines)
    {
        var whole = new List<TextLine>();
        foreach (var line in lines.OrderByDescending(line => line.Thickness))
        {
            var at = whole.FindIndex(other => IsFragment(line, other));
            if (at < 0) whole.Add(line);
            else whole[at] = TextLine.Of([.. whole[at].Pieces, .. line.Pieces], whole[at].IsVertical);
        }

        return whole;
    }

    private static bool IsFragment(TextLine fragment, TextLine line)
    {
        var (box, row) = (fragment.Box, line.Box.Grown((int)(Outside * line.Thickness)));
        if (box.Longer > Thickest * line.Thickness) return false;
        var isInside = line.IsVertical ? box.Left >= row.Left && box.Right <= row.Right : box.Top >= row.Top && box.Bottom <= row.Bottom;
        return isInside && -(line.IsVertical ? box.SharedHeight(line.Box) : box.SharedWidth(line.Box)) <= Farthest * line.Thickness;
    }
}
