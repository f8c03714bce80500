namespace Huozi.Model;

/// <summary>One paragraph, without its indent.</summary>
public sealed record Paragraph(string Text) : BodyBlock(Text)
{
    /// <summary>The stretches of its text that are set otherwise than the rest. <see cref="HasSoundSpans"/> says how they must lie.</summary>
    public Sequence<TextSpan> Spans { get; init; } = [];

    /// <summary>Whether its spans are in order, inside the text, none empty, none overlapping another and none ending inside a character; those with a
    /// reading, and no others, are <see cref="SpanKind.Ruby"/>; and what is set the same way without a break is one span.</summary>
    /// <remarks>So that there is one way to say a thing. Whoever makes spans keeps this rule; who takes them may rely on it.</remarks>
    public bool HasSoundSpans()
    {
        var before = default(TextSpan);
        foreach (var span in Spans)
        {
            if (span.Length < 1 || span.Start < before.End || span.Length > Text.Length - span.Start) return false;
            if (IsInsideCharacter(span.Start) || IsInsideCharacter(span.End)) return false;
            if (span.Kind == SpanKind.Ruby ? span.Ruby is null or "" : span.Ruby is not null) return false;
            if (span.Continues(before)) return false;
            before = span;
        }

        return true;
    }

    /// <summary>Its text cut where spans start and end, in order, no piece empty; what lies in no span has none.</summary>
    public IEnumerable<(string Text, TextSpan? Span)> Stretches()
    {
        var at = 0;
        foreach (var span in Spans)
        {
            if (span.Start > at) yield return (Text[at..span.Start], null);
            yield return (Text[span.Start..span.End], span);
            at = span.End;
        }

        if (at < Text.Length) yield return (Text[at..], null);
    }

    private bool IsInsideCharacter(int at) => at > 0 && at < Text.Length && char.IsSurrogatePair(Text[at - 1], Text[at]);
}
