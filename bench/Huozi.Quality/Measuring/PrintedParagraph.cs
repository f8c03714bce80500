namespace Huozi.Quality.Measuring;

/// <summary>A paragraph as it is printed: its lines in order, over columns and pages.</summary>
internal sealed record PrintedParagraph(IReadOnlyList<PrintedLine> Lines)
{
    /// <summary>Its text, without spaces.</summary>
    public string Text => string.Concat(Lines.SelectMany(line => line.Glyphs).Select(glyph => glyph.Text));

    /// <summary>Whether its last line, not being its only one, has one character, marks aside (孤字).</summary>
    public bool EndsAlone => Lines.Count > 1 && Lines[^1].Glyphs.Count(glyph => !PrintedMarks.IsBlankAfter(glyph.Text[0])) == 1;
}
