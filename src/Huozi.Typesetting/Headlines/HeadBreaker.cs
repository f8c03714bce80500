using Huozi.Text.Characters;
using Huozi.Text.Words;
using Huozi.Typesetting.Paragraphs;

namespace Huozi.Typesetting.Headlines;

/// <summary>Breaks the texts of a head into lines of balanced length.</summary>
internal static class HeadBreaker
{
    /// <summary>Words that lean on what is before them: a line of a headline does not start with one.</summary>
    private const string Leaning = "的了着过地得们等吗呢吧里上中下";

    /// <summary>Words that lean on what is after them: a line of a headline does not end with one.</summary>
    private const string Leading = "第和与及在把被让将向为从对以是不一二三四五六七八九十百千万亿几两每各";

    /// <summary>A word torn apart (拆词) is worse than any imbalance.</summary>
    private const double TornWord = 1.5;

    /// <summary>A pair of characters that stands together in the article itself is likely a name or a fixed phrase.</summary>
    private const double TornPhrase = 0.8;

    private const double LeaningCost = 0.35;
    private const double SenseBonus = 0.6;

    /// <summary>Breaks a text into a number of lines that differ as little as may be; null where it cannot be broken so often.</summary>
    /// <param name="list">The text.</param>
    /// <param name="lines">The number of lines.</param>
    /// <param name="phrases">Whether two neighbouring characters stand together elsewhere in the article; null where nothing is known.</param>
    /// <returns>One past the last atom of each line, and how unbalanced and senseless the breaks are (0 is perfect).</returns>
    public static (int[] Ends, double Cost)? Balanced(AtomList list, int lines, Func<char, char, bool>? phrases = null)
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
                    var cost = best[line - 1, start] + 4 * off * off + (end < list.Count ? BreakCost(list, end, phrases) : 0);
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

    /// <summary>What a break before an atom costs: less where the sense pauses, more where a word leans over it.</summary>
    private static double BreakCost(AtomList list, int atom, Func<char, char, bool>? phrases)
    {
        var before = list.Atoms[atom - 1];
        var after = list.Atoms[atom];
        if (list.Gaps[atom - 1].IsSpace || before.Last is CharacterClass.Pause or CharacterClass.Stop or CharacterClass.Closing or CharacterClass.Dash) return -SenseBonus;
        if (after.First is CharacterClass.Opening) return -SenseBonus;
        var (last, first) = (list.Text[before.TextEnd - 1], list.Text[after.TextStart]);
        var cost = WordJoints.Joins(last, first) ? TornWord : phrases?.Invoke(last, first) == true ? TornPhrase : 0;
        if (Leaning.Contains(first)) cost += LeaningCost;
        if (Leading.Contains(last)) cost += LeaningCost;
        if (CharacterClasses.IsWestern(before.Last)) cost += LeaningCost;
        return cost;
    }
}
