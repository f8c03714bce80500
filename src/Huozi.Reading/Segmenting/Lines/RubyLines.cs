using Huozi.Model.Geometry;

namespace Huozi.Reading.Segmenting.Lines;

/// <summary>Tells readings set over or beside characters (注音) from text: short lines of half size close to a line of text.</summary>
/// <remarks>Rule: CLREQ 3.3, readings are set at about half the size of their base.</remarks>
internal static class RubyLines
{
    private const double LargestShare = 0.62;
    private const double Near = 0.5;
    private const int Longest = 12;

    /// <summary>The lines without readings.</summary>
    /// <param name="lines">The lines of a page.</param>
    /// <param name="bodySize">The size of body type: what is no smaller over a headline is a kicker.</param>
    public static IReadOnlyList<TextLine> Remove(IReadOnlyList<TextLine> lines, double bodySize)
    {
        var ruby = lines.Where(line => line.Size < 0.75 * bodySize && line.Glyphs.Length <= Longest && lines.Any(text => IsOver(line, text))).ToHashSet();
        return ruby.Count == 0 ? lines : [.. lines.Where(line => !ruby.Contains(line))];
    }

    private static bool IsOver(TextLine ruby, TextLine text)
    {
        if (ruby.Size > LargestShare * text.Size || text.Glyphs.Length < 4) return false;
        Area a = TextLine.ToFlow(ruby.Area, text.IsDown), b = text.Flow;
        var gap = b.Top - a.Bottom;
        return gap < Near * ruby.Size && gap > -Near * text.Size && a.CentreY < b.CentreY && a.Left > b.Left - text.Size && a.Right < b.Right + text.Size;
    }
}
