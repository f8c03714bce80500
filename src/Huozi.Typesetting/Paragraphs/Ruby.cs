using Huozi.Fonts;

namespace Huozi.Typesetting.Paragraphs;

/// <summary>A reading set small above one atom (注音).</summary>
/// <param name="Text">The reading.</param>
/// <param name="Face">Its face.</param>
/// <param name="Glyphs">Its glyphs.</param>
/// <param name="Width">How wide it is, in thousandths of the size of the text below it.</param>
internal sealed record Ruby(string Text, Face Face, ShapedGlyph[] Glyphs, int Width)
{
    /// <summary>Its size, in thousandths of the size of the text below it: it stands between lines that are led at 1.4 sizes and more.</summary>
    public const int Scale = 420;
}
