using Huozi.Model;

namespace Huozi.Reading.Sources.Word;

/// <summary>Cuts paragraphs and puts them together, their spans with them.</summary>
internal static class ParagraphPieces
{
    /// <summary>A part of a paragraph, without the blanks around it.</summary>
    public static Paragraph Piece(this Paragraph paragraph, int start, int end)
    {
        var text = paragraph.Text;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        var spans = paragraph.Spans
            .Select(span => (Span: span, Start: Math.Max(span.Start, start), End: Math.Min(span.End, end)))
            .Where(cut => cut.Start < cut.End)
            .Select(cut => cut.Span with { Start = cut.Start - start, Length = cut.End - cut.Start });
        return new(text[start..end]) { Spans = spans.ToSequence() };
    }

    /// <summary>A paragraph that goes on with another, with a text between them.</summary>
    public static Paragraph Then(this Paragraph first, string between, Paragraph second)
    {
        var start = first.Text.Length + between.Length;
        var spans = new List<TextSpan>(first.Spans);
        foreach (var span in second.Spans)
        {
            var moved = span with { Start = span.Start + start };
            if (spans.Count > 0 && moved.Continues(spans[^1])) spans[^1] = spans[^1] with { Length = moved.End - spans[^1].Start };
            else spans.Add(moved);
        }
        return new(first.Text + between + second.Text) { Spans = spans.ToSequence() };
    }

    /// <summary>A paragraph without what is bold in it.</summary>
    public static Paragraph WithoutBold(this Paragraph paragraph) => paragraph with { Spans = paragraph.Spans.Where(span => span.Kind != SpanKind.Bold).ToSequence() };
}
