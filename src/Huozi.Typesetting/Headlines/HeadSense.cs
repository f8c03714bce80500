using Huozi.Text;
using Huozi.Text.Characters;
using Huozi.Text.Marks;
using Huozi.Text.Words;

namespace Huozi.Typesetting.Headlines;

/// <summary>Says what a line break costs at each place of a head's text, by its words and its sense.</summary>
internal static class HeadSense
{
    /// <summary>Words that lean on what is before them.</summary>
    private const string LeaningBack = "的了着过地得们等吗呢吧啊之者里上中下内外后前时间";

    /// <summary>Words that lean on what is after them.</summary>
    private const string LeaningOn = "第和与及或在把被让将向为从对以于是有不未没再又也还更最很就都已正要能可应该须给由因经跟同使令每各本这那此其新老大小好做当到赴起成";

    /// <summary>Offices of a place, in one character: alone, they lean on the office that follows (县|妇联).</summary>
    private const string Levels = "省市县区镇乡村全原副总";

    /// <summary>Prepositions of two characters.</summary>
    private static readonly HashSet<string> Prepositions = [.. "关于 对于 由于 根据 按照 通过 随着 为了 作为 以及 围绕 针对 沿着 基于".Split(' ')];

    private const string Joining = "和与及暨";

    /// <summary>Half a line of a usual headline: a quotation so long is kept whole.</summary>
    private const int ShortQuotation = 8;

    /// <summary>A word boundary of this score, or a place inside a word with its negative, is sure: below, the segmenter errs once in ten.</summary>
    private const int SureScore = 40;

    /// <summary>The cost of a break before each UTF-16 unit; that before the first is nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrases">Whether two neighbouring characters stand together elsewhere in the article; null where nothing is known.</param>
    public static double[] CostsOf(string text, Func<char, char, bool>? phrases = null)
    {
        var costs = new double[text.Length];
        var scores = WordSegmenter.BoundaryScores(text);
        var ends = WordSegmenter.Segment(text);
        var (start, before) = (0, 0);
        var joined = false;
        foreach (var end in ends)
        {
            if (start > 0) (costs[start], joined) = BetweenWords(text.AsSpan(before..start), text.AsSpan(start..end), scores[start], joined);
            for (var i = start + 1; i < end; i++) costs[i] = HeadBreakCosts.TornWord * Sureness(-scores[i]);
            (before, start) = (start, end);
        }

        if (phrases is not null) AddPhrases(costs, text, scores, phrases);
        AddQuotations(costs, text);
        return costs;
    }

    /// <summary>The cost of a break between two words, and whether they are one unit of sense.</summary>
    /// <param name="before">The word before.</param>
    /// <param name="after">The word after.</param>
    /// <param name="score">How sure it is that they are two words.</param>
    /// <param name="joined">Whether the word before is one unit of sense with the word before it.</param>
    private static (double Cost, bool Joined) BetweenWords(ReadOnlySpan<char> before, ReadOnlySpan<char> after, int score, bool joined)
    {
        switch (CharacterClasses.Of(before[^1]))
        {
            case CharacterClass.Space or CharacterClass.Stop or CharacterClass.Dash or CharacterClass.Ellipsis:
                return (HeadBreakCosts.Mark, false);
            case CharacterClass.Pause:
                return (before[^1] == '、' ? HeadBreakCosts.Enumeration : HeadBreakCosts.Mark, false);
        }

        // A blank, and what stands in parentheses, part as a mark does.
        if (CharacterClasses.Of(after[0]) is CharacterClass.Space || after[0] is '（') return (HeadBreakCosts.Mark, false);
        var cost = HeadBreakCosts.TornWord * Sureness(-score);
        var joins = SenseUnits.Joins(before, after);
        if (joins) cost += HeadBreakCosts.TornUnit;
        else if (joined && SenseUnits.IsMeasure(before) && Ideograph.Is(after[0])) cost += HeadBreakCosts.TornCount;
        cost += Math.Clamp(-Pauses.Score(before, after) * HeadBreakCosts.Pause / Pauses.Unit, HeadBreakCosts.LeastPause, HeadBreakCosts.MostPause);
        if (Pauses.StandTogether(before, after)) cost += HeadBreakCosts.TornPair;
        if (after.Length == 1 && LeaningBack.Contains(after[0])) cost += HeadBreakCosts.Leaning;
        if (after.Length == 1 && Joining.Contains(after[0])) cost += HeadBreakCosts.Joining;
        if (LeansOn(before, joined)) cost += HeadBreakCosts.Leaning;
        else if (before.Length == 1 && after.Length == 1 && Ideograph.Is(before[0]) && Ideograph.Is(after[0])) cost += HeadBreakCosts.TornShortWords;
        return (cost, joins);
    }

    private static bool LeansOn(ReadOnlySpan<char> word, bool joined) => word.Length == 1
        ? LeaningOn.Contains(word[0]) || (!joined && Levels.Contains(word[0]))
        : Prepositions.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>From 0 for what is surely not so to 1 for what surely is; a half where nothing is known.</summary>
    private static double Sureness(int score) => Math.Clamp((score + SureScore) / (2.0 * SureScore), 0, 1);

    private static void AddPhrases(double[] costs, string text, int[] scores, Func<char, char, bool> phrases)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (!Ideograph.Is(text[i - 1]) || !Ideograph.Is(text[i]) || !phrases(text[i - 1], text[i])) continue;
            costs[i] += Math.Abs(scores[i]) < SureScore ? HeadBreakCosts.TornName : HeadBreakCosts.TornPhrase;
        }
    }

    /// <summary>Titles and quotations stay whole where they are short.</summary>
    private static void AddQuotations(double[] costs, string text)
    {
        for (var open = 0; open < text.Length; open++)
        {
            if (!PairedMarks.IsOpening(text[open])) continue;
            var close = text.IndexOf(PairedMarks.ClosingOf(text[open]), open);
            if (close < 0) continue;
            var cost = close - open - 1 <= ShortQuotation ? HeadBreakCosts.TornQuotation : HeadBreakCosts.TornLongQuotation;
            for (var i = open + 1; i <= close; i++) costs[i] += cost;
        }
    }
}
