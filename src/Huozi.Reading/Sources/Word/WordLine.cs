using System.Text;
using Huozi.Model;
using Huozi.Text.Normalizing;

namespace Huozi.Reading.Sources.Word;

/// <summary>Puts together one line of a paragraph, run by run: soft returns part lines.</summary>
/// <param name="startsPage">Whether a page begins before it.</param>
internal sealed class WordLine(bool startsPage)
{
    private readonly StringBuilder text = new();
    private readonly List<TextSpan> spans = [];
    private readonly Dictionary<int, int> sizes = [];
    private int visible;
    private int bold;

    /// <summary>Whether a page begins before it.</summary>
    public bool StartsPage => startsPage;

    /// <summary>Whether two blanks or more come before its text, as at a paragraph's start.</summary>
    public bool IsIndented => text.Length > 2 && char.IsWhiteSpace(text[0]) && char.IsWhiteSpace(text[1]);

    /// <summary>Whether there is text, and all of it is bold.</summary>
    public bool IsBold => visible > 0 && bold == visible;

    /// <summary>The size of most of it, in half points; null where there is no text.</summary>
    public int? Size => sizes.Count == 0 ? null : sizes.MaxBy(size => (size.Value, size.Key)).Key;

    /// <summary>Its text in ordinary character forms, with the blanks around it.</summary>
    public Paragraph Content() => new(text.ToString()) { Spans = spans.ToSequence() };

    /// <summary>Adds a run's text.</summary>
    /// <param name="piece">The text.</param>
    /// <param name="look">How it looks, everything counted in.</param>
    /// <param name="kind">How it is set otherwise than the rest; null where it is not.</param>
    /// <param name="reading">What is set above it, for <see cref="SpanKind.Ruby"/>.</param>
    public void Append(string piece, WordLook look = default, SpanKind? kind = null, string? reading = null)
    {
        var start = text.Length;
        var count = 0;
        foreach (var character in CharacterForms.Normalize(piece))
        {
            if (char.IsWhiteSpace(character)) text.Append(character == '\u3000' ? character : ' ');
            else if (!char.IsControl(character))
            {
                text.Append(character);
                count++;
            }
        }
        if (count == 0) return;
        visible += count;
        if (look.Bold == true) bold += count;
        if (look.Size is { } size) sizes[size] = sizes.GetValueOrDefault(size) + count;
        if ((kind ?? (look.Bold == true ? SpanKind.Bold : null)) is not { } set) return;
        var span = new TextSpan(start, text.Length - start, set, reading);
        if (spans.Count > 0 && span.Continues(spans[^1])) spans[^1] = spans[^1] with { Length = span.End - spans[^1].Start };
        else spans.Add(span);
    }
}
