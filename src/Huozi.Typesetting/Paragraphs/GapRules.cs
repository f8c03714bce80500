using Huozi.Model.Styles;
using Huozi.Text.Characters;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>The table of distances between neighbouring characters.</summary>
/// <param name="rules">What the house chooses.</param>
internal sealed class GapRules(TextRules rules)
{
    private const char IdeographicSpace = '\u3000';

    /// <summary>A word space is a third of an em, at least a quarter and at most a half (CLREQ, inter-character spacing, steps a and b).</summary>
    private static readonly Gap WordSpace = new(333, 250, GiveStep.WordSpace, 500, GrowStep.WordSpace);

    /// <summary>A space that the copy sets between ideographs parts two phrases: half an em reads as a pause without a mark.</summary>
    private static readonly Gap PhraseSpace = new(500, 250, GiveStep.WordSpace, 750, GrowStep.WordSpace);

    /// <summary>A full-width space, which the copy sets to part a heading from its text or one item from the next.</summary>
    private static readonly Gap WideSpace = new(1000, 500, GiveStep.WordSpace, 1250, GrowStep.WordSpace);

    /// <summary>Between ideographs: nothing, and it spreads with all others.</summary>
    private static readonly Gap Solid = new(0, 0, GiveStep.None, int.MaxValue, GrowStep.Spread);

    /// <summary>The gap between two neighbours.</summary>
    /// <param name="before">The class of the last character before the gap.</param>
    /// <param name="after">The class of the first character after it.</param>
    /// <param name="space">The space that the copy has between them; null for none.</param>
    /// <param name="mayBreak">Whether a line may end there.</param>
    public Gap Between(CharacterClass before, CharacterClass after, char? space, bool mayBreak)
    {
        if (space is not null)
        {
            var gap = space is IdeographicSpace ? WideSpace
                : CharacterClasses.IsWestern(before) || CharacterClasses.IsWestern(after) ? WordSpace : PhraseSpace;
            return gap with { IsSpace = true };
        }

        if (IsFullWidthMark(before) && IsFullWidthMark(after)) return BetweenMarks(before, after, mayBreak);

        var blank = BlankAfter(before) + BlankBefore(after);
        if (blank > 0)
        {
            var mark = BlankAfter(before) > 0 ? before : after;
            return Solid with { Natural = blank, Gives = StepOf(mark) };
        }

        if (PartsScripts(before, after)) return new(rules.WesternGap, rules.WesternGapMinimum, GiveStep.WesternGap, rules.WesternGapMaximum, GrowStep.WesternGap);

        return Spreads(before, after, mayBreak) ? Solid : Gap.Fixed(0);
    }

    /// <summary>Whether a gap grows with all others: not inside what is one unit, nor beside connectors and strokes (CLREQ, expansion, exceptions a and b).</summary>
    private static bool Spreads(CharacterClass before, CharacterClass after, bool mayBreak) =>
        !IsJoint(before) && !IsJoint(after) && (mayBreak || (FillsSquares(before) && FillsSquares(after)));

    private static bool IsJoint(CharacterClass c) => c is CharacterClass.Connector or CharacterClass.MiddleDot;

    private static bool FillsSquares(CharacterClass c) => c is CharacterClass.Ideograph || IsFullWidthMark(c);

    /// <summary>Neighbouring marks take one and a half squares together, or one where the blank would part a mark from what it belongs to
    /// (CLREQ, adjustment of adjacent punctuation marks).</summary>
    private Gap BetweenMarks(CharacterClass before, CharacterClass after, bool mayBreak)
    {
        var blank = BlankAfter(before) + BlankBefore(after);
        if (rules.SqueezeMarks)
        {
            blank = Math.Min(blank, CharacterClasses.HalfEm);
            var follows = after is CharacterClass.Closing or CharacterClass.Pause or CharacterClass.Stop or CharacterClass.DoubleStop;
            var nests = before is CharacterClass.Opening;
            if (follows || nests) blank = 0;
        }

        var gap = Spreads(before, after, mayBreak) ? Solid : Gap.Fixed(0);
        return blank == 0 ? gap : gap with { Natural = blank, Gives = GiveStep.Bracket, Maximum = Math.Max(blank, gap.Maximum) };
    }

    private int BlankBefore(CharacterClass c) => c is CharacterClass.MiddleDot && rules.HalveMiddleDots ? 0 : CharacterClasses.BlankBefore(c);

    private int BlankAfter(CharacterClass c) => c is CharacterClass.MiddleDot && rules.HalveMiddleDots ? 0 : CharacterClasses.BlankAfter(c);

    private static bool IsFullWidthMark(CharacterClass c) => c is
        CharacterClass.Opening or CharacterClass.Closing or CharacterClass.Pause or CharacterClass.Stop or CharacterClass.DoubleStop
        or CharacterClass.MiddleDot or CharacterClass.Dash or CharacterClass.Ellipsis;

    /// <summary>Whether a gap parts ideographs from Western text; beside a Western bracket or mark there is none (CLREQ, mixed text).</summary>
    private static bool PartsScripts(CharacterClass before, CharacterClass after) =>
        (before is CharacterClass.Ideograph && after is CharacterClass.Western) || (before is CharacterClass.Western && after is CharacterClass.Ideograph);

    private static GiveStep StepOf(CharacterClass mark) => mark switch
    {
        CharacterClass.MiddleDot => GiveStep.MiddleDot,
        CharacterClass.Opening or CharacterClass.Closing => GiveStep.Bracket,
        CharacterClass.Pause => GiveStep.Pause,
        _ => GiveStep.Stop,
    };
}
