using Huozi.Text.Characters;
using Huozi.Text.LineBreaking;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>The table of distances between neighbouring characters.</summary>
internal static class GapRules
{
    private const char IdeographicSpace = '\u3000';

    /// <summary>Between ideographs and Western letters or digits: a quarter em (CLREQ 3.2.5).</summary>
    private const int WesternGap = 250;

    /// <summary>The least a Western gap may become: an eighth of an em (CLREQ 3.2.2).</summary>
    private const int WesternGapMinimum = 125;

    /// <summary>A word space, and its least width : a quarter em, not below a sixth, where words still part (CLREQ 3.2.2).</summary>
    private const int WordSpace = 250;
    private const int WordSpaceMinimum = 170;

    /// <summary>A space that the copy sets between ideographs parts two phrases: half an em reads as a pause without a mark.</summary>
    private const int PhraseSpace = 500;
    private const int PhraseSpaceMinimum = 250;

    /// <summary>A full-width space, which the copy sets to part a heading from its text or one item from the next.</summary>
    private const int WideSpace = 1000;
    private const int WideSpaceMinimum = 500;

    /// <summary>Gaps of spaces grow faster than those between ideographs, where nothing stood.</summary>
    private const int SpaceStretch = 3;

    /// <summary>The gap between two neighbours.</summary>
    /// <param name="before">The last character before the gap.</param>
    /// <param name="after">The first character after it.</param>
    /// <param name="space">The space that the copy has between them; null for none.</param>
    public static Gap Between(CharacterClass before, CharacterClass after, char? space)
    {
        var mayBreak = BreakRules.MayBreak(before, after);
        if (space is not null)
        {
            mayBreak = !BreakRules.MayNotStartLine(after) && !BreakRules.MayNotEndLine(before);
            if (space is IdeographicSpace) return new(WideSpace, WideSpaceMinimum, ShrinkStep.WordSpace, SpaceStretch, mayBreak, true);
            return CharacterClasses.IsWestern(before) || CharacterClasses.IsWestern(after)
                ? new(WordSpace, WordSpaceMinimum, ShrinkStep.WordSpace, SpaceStretch, mayBreak, true)
                : new(PhraseSpace, PhraseSpaceMinimum, ShrinkStep.WordSpace, SpaceStretch, mayBreak, true);
        }

        if (IsFullWidthMark(before) && IsFullWidthMark(after)) return BetweenMarks(before, after, mayBreak);

        var blank = CharacterClasses.BlankAfter(before) + CharacterClasses.BlankBefore(after);
        if (blank > 0)
        {
            var mark = CharacterClasses.BlankAfter(before) > 0 ? before : after;
            return new(blank, 0, StepOf(mark), 1, mayBreak, false);
        }

        if (PartsScripts(before, after)) return new(WesternGap, WesternGapMinimum, ShrinkStep.WesternGap, 1, mayBreak, false);

        // A mark stays at the character it belongs to: the gap before it does not grow, nor the one after an opening mark.
        var grows = mayBreak || (before is CharacterClass.Ideograph && after is CharacterClass.Ideograph);
        return new(0, 0, ShrinkStep.None, grows ? 1 : 0, mayBreak, false);
    }

    /// <summary>Neighbouring marks share one blank half at most (CLREQ 3.1.6.1, 标点挤压; GB/T 15834 annex A).</summary>
    private static Gap BetweenMarks(CharacterClass before, CharacterClass after, bool mayBreak)
    {
        var blank = Math.Min(CharacterClasses.BlankAfter(before) + CharacterClasses.BlankBefore(after), CharacterClasses.HalfEm);
        var follows = after is CharacterClass.Closing or CharacterClass.Pause or CharacterClass.Stop;
        var nests = before is CharacterClass.Opening;
        if (follows || nests) blank = 0;
        return new(blank, blank / 2, blank == 0 ? ShrinkStep.None : ShrinkStep.Bracket, mayBreak ? 1 : 0, mayBreak, false);
    }

    private static bool IsFullWidthMark(CharacterClass c) => c is
        CharacterClass.Opening or CharacterClass.Closing or CharacterClass.Pause or CharacterClass.Stop or CharacterClass.MiddleDot
        or CharacterClass.Dash or CharacterClass.Ellipsis;

    /// <summary>Whether a gap parts ideographs from Western text; beside a Western bracket or mark there is none (CLREQ 3.2.5).</summary>
    private static bool PartsScripts(CharacterClass before, CharacterClass after) =>
        (before is CharacterClass.Ideograph && after is CharacterClass.Western) || (before is CharacterClass.Western && after is CharacterClass.Ideograph);

    private static ShrinkStep StepOf(CharacterClass mark) => mark switch
    {
        CharacterClass.MiddleDot => ShrinkStep.MiddleDot,
        CharacterClass.Opening or CharacterClass.Closing => ShrinkStep.Bracket,
        CharacterClass.Pause => ShrinkStep.Pause,
        _ => ShrinkStep.Stop,
    };
}
