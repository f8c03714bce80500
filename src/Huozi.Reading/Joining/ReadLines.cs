using Huozi.Model.Geometry;
using Huozi.Model.Recovered;
using Huozi.Reading.Segmenting.Blocks;
using Huozi.Reading.Segmenting.Lines;
using Huozi.Reading.Sources.Printed;

namespace Huozi.Reading.Joining;

/// <summary>Lines of a page as what was read of it has them: word by word.</summary>
internal static class ReadLines
{
    /// <summary>A block of lines, of no article yet.</summary>
    public static ReadBlock Block(BlockRole role, IEnumerable<TextLine> lines) => new(role, null, [.. lines.Select(Of)]);

    /// <summary>Blocks of one role, of no article yet.</summary>
    public static IEnumerable<ReadBlock> Blocks(BlockRole role, IEnumerable<TextBlock> blocks) => blocks.Select(block => Block(role, block.Lines));

    /// <summary>A line.</summary>
    public static ReadLine Of(TextLine line)
    {
        var words = new List<ReadWord>();
        var at = 0;
        for (var start = 0; start < line.Glyphs.Length;)
        {
            var isAfterBlank = start > 0 && line.Text[at] == ' ';
            if (isAfterBlank) at++;
            var end = start + 1;
            for (at += line.Glyphs[start].Text.Length; end < line.Glyphs.Length && line.Text[at] != ' ' && GoesOn(line.Glyphs[end - 1], line.Glyphs[end]); end++) at += line.Glyphs[end].Text.Length;
            words.Add(Word(line.Glyphs.AsSpan(start..end), isAfterBlank));
            start = end;
        }
        return new(words, line.IsDown);
    }

    private static ReadWord Word(ReadOnlySpan<PrintedGlyph> glyphs, bool isAfterBlank)
    {
        var text = "";
        var places = new Area[glyphs.Length];
        var confidence = 0.0;
        for (var i = 0; i < glyphs.Length; i++)
        {
            text += glyphs[i].Text;
            places[i] = glyphs[i].Body;
            confidence += glyphs[i].Confidence;
        }
        return new(text, places, Look(glyphs[0]), isAfterBlank) { Confidence = confidence / glyphs.Length };
    }

    /// <summary>Whether a glyph is of one word with the one before it. Latin words and figures are words by themselves, and so is a sign that stands for several characters.</summary>
    private static bool GoesOn(in PrintedGlyph before, in PrintedGlyph glyph) => before.Text.Length == 1 && glyph.Text.Length == 1
        && char.IsAsciiLetterOrDigit(before.Text[0]) == char.IsAsciiLetterOrDigit(glyph.Text[0]) && Look(before) == Look(glyph);

    private static TypeLook Look(in PrintedGlyph glyph) => new(glyph.Face, glyph.Size, glyph.Ink, glyph.Turns);
}
