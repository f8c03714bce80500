using Huozi.Text.Characters;

namespace Huozi.Text.LineBreaking;

/// <summary>Where a line of Chinese text may end: prohibitions at line start and line end (避头尾).</summary>
/// <remarks>
/// The GB level of CLREQ 3.2.1: pause and stop marks, closing marks, middle dots, connectors and second halves of dashes and
/// ellipses do not start a line; opening marks do not end one; dashes and ellipses stay whole; a number keeps its signs.
/// </remarks>
public static class BreakRules
{
    /// <summary>Whether a line may end between two neighbouring characters of these classes, with no space between them.</summary>
    public static bool MayBreak(CharacterClass before, CharacterClass after)
    {
        if (MayNotStartLine(after) || MayNotEndLine(before)) return false;
        if (CharacterClasses.IsWestern(before) && CharacterClasses.IsWestern(after)) return before is CharacterClass.WesternClosing;
        if (before is CharacterClass.Prefix && after is CharacterClass.Western) return false;
        return true;
    }

    /// <summary>Whether a character is kept from the start of a line (行首禁则).</summary>
    public static bool MayNotStartLine(CharacterClass c) => c is
        CharacterClass.Closing or CharacterClass.Pause or CharacterClass.Stop or CharacterClass.DoubleStop or CharacterClass.MiddleDot or CharacterClass.Dash
        or CharacterClass.Ellipsis or CharacterClass.Connector or CharacterClass.Suffix or CharacterClass.WesternClosing;

    /// <summary>Whether a character is kept from the end of a line (行尾禁则).</summary>
    public static bool MayNotEndLine(CharacterClass c) => c is CharacterClass.Opening or CharacterClass.WesternOpening or CharacterClass.Prefix;
}
