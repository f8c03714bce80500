using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Headlines;

/// <summary>Breaks the texts of a head into lines of balanced length that part its sense least.</summary>
internal static class HeadBreaker
{
    /// <summary>Breaks a text into a number of lines that differ as little as may be; null where it cannot be broken so often.</summary>
    /// <param name="list">The text.</param>
    /// <param name="lines">The number of lines.</param>
    /// <param name="costs">What a break before each UTF-16 unit of the text costs (<see cref="HeadSense"/>).</param>
    /// <returns>One past the last atom of each line, and how uneven and senseless the breaks are (0 is perfect).</returns>
    public static (int[] Ends, double Cost)? Balanced(AtomList list, int lines, double[] costs)
    {
        if (lines < 1 || list.Count < lines) return null;
        if (lines == 1) return ([list.Count], 0);
        var target = list.Width / (double)lines;
        var best = new double[lines + 1, list.Count + 1];
        var from = new int[lines + 1, list.Count + 1];
        for (var line = 0; line <= lines; line++)
        {
            for (var end = 0; end <= list.Count; end++) best[line, end] = double.PositiveInfinity;
        }

        best[0, 0] = 0;
        for (var line = 1; line <= lines; line++)
        {
            for (var end = line; end <= list.Count; end++)
            {
                if (end < list.Count && !list.Gaps[end - 1].MayBreak) continue;
                if (end == list.Count != (line == lines)) continue;
                for (var start = line - 1; start < end; start++)
                {
                    if (double.IsPositiveInfinity(best[line - 1, start])) continue;
                    var off = (list.WidthOf(start, end) - target) / target;
                    var cost = best[line - 1, start] + HeadBreakCosts.Uneven * off * off + (end < list.Count ? costs[list.Atoms[end].TextStart] : 0);
                    if (cost >= best[line, end]) continue;
                    best[line, end] = cost;
                    from[line, end] = start;
                }
            }
        }

        if (double.IsPositiveInfinity(best[lines, list.Count])) return null;
        var ends = new int[lines];
        var at = list.Count;
        for (var line = lines; line > 0; line--)
        {
            ends[line - 1] = at;
            at = from[line, at];
        }

        return (ends, Math.Max(0, best[lines, list.Count]));
    }
}
