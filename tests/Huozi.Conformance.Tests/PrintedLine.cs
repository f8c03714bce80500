namespace Huozi.Conformance.Tests;

/// <summary>A line of body type as a reader of the PDF file finds it.</summary>
/// <param name="Column">Its column, from 0.</param>
/// <param name="Baseline">How far its baseline is below the first body line's of the page, in em.</param>
/// <param name="Glyphs">Its glyphs from left to right.</param>
internal sealed record PrintedLine(int Column, double Baseline, IReadOnlyList<PrintedGlyph> Glyphs)
{
    /// <summary>Its text.</summary>
    public string Text => string.Concat(Glyphs.Select(glyph => glyph.Text));

    /// <summary>The glyph at which a text starts on this line.</summary>
    public PrintedGlyph At(string text) => Glyphs[IndexOf(text)];

    /// <summary>The distance between the squares of a text's first two glyphs: 0 where they are set solid.</summary>
    public double Gap(string pair)
    {
        var at = IndexOf(pair);
        return Glyphs[at + 1].Left - Glyphs[at].Right;
    }

    private int IndexOf(string text)
    {
        for (var i = 0; i < Glyphs.Count; i++)
        {
            if (string.Concat(Glyphs.Skip(i).Select(glyph => glyph.Text)).StartsWith(text, StringComparison.Ordinal)) return i;
        }

        throw new InvalidOperationException($"'{text}' is not on the line '{Text}'.");
    }
}
