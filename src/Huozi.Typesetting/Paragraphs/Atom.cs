using Huozi.Model.Layout;
using Huozi.Text.Characters;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>What a line never breaks inside: an ideograph, a mark, a dash of two em, a Western word or number.</summary>
/// <param name="TextStart">Where its text starts, in UTF-16 units.</param>
/// <param name="TextEnd">Where its text ends; a space after it is not part of it.</param>
/// <param name="GlyphStart">Its first glyph.</param>
/// <param name="GlyphEnd">One past its last glyph.</param>
/// <param name="Width">How wide it is without the blank half of a mark, in thousandths of the size.</param>
/// <param name="InkShift">How far its glyphs are drawn to the right of its left edge, in thousandths of the size: below 0 for a mark whose blank is on the left.</param>
/// <param name="Style">How it looks, in the face its glyphs are of.</param>
/// <param name="First">The class of its first character.</param>
/// <param name="Last">The class of its last character.</param>
/// <param name="Direction">Which way its glyphs go: across in level text; in vertical text downwards, turned, or across within one square.</param>
/// <param name="Ruby">Which of its list's rubies stands above it; below 0 for none.</param>
internal readonly record struct Atom(
    int TextStart, int TextEnd, int GlyphStart, int GlyphEnd, int Width, int InkShift, TypeStyle Style, CharacterClass First, CharacterClass Last,
    RunDirection Direction = RunDirection.Across, int Ruby = -1);
