using Huozi.Model;

namespace Huozi.Reading.Sources.Word;

/// <summary>What is found in a paragraph, run by run.</summary>
/// <param name="parts">The file's styles.</param>
internal sealed class WordInlines(WordParts parts)
{
    /// <summary>The size of type where nothing gives one: 10 points (ECMA-376-1, 17.3.2.38), in half points.</summary>
    public const int DefaultSize = 20;

    /// <summary>Decorative type (艺术字) is drawn as large as its shape; as type it would be a headline's.</summary>
    public const int WordArtSize = 72;

    private WordLook? paragraphLook;

    /// <summary>What the paragraph says of itself; it comes before its runs.</summary>
    public WordParagraphProperties Properties { get; set; }

    /// <summary>Its lines.</summary>
    public List<WordLine> Lines { get; } = [new(startsPage: false)];

    /// <summary>Its pictures.</summary>
    public List<WordPicture> Pictures { get; } = [];

    /// <summary>How its type looks where a run does not say otherwise.</summary>
    public WordLook ParagraphLook => paragraphLook ??= Properties.Look.Over(parts.Styles.Look(Properties.Style));

    /// <summary>Adds text.</summary>
    public void Append(string piece, WordRunProperties run, SpanKind? kind = null, string? reading = null)
    {
        var look = run.Look.Over(parts.Styles.CharacterLook(run.Style)).Over(ParagraphLook);
        Lines[^1].Append(piece, look with { Size = look.Size ?? DefaultSize }, kind, reading);
    }

    /// <summary>Begins a line.</summary>
    public void EndLine(bool startsPage = false) => Lines.Add(new(startsPage));
}
