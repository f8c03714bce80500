namespace Huozi.Model;

/// <summary>One paragraph, without its indent.</summary>
public sealed record Paragraph(string Text) : BodyBlock(Text)
{
    /// <summary>The stretches of its text that are set otherwise than the rest, in order, none overlapping another.</summary>
    public Sequence<TextSpan> Spans { get; init; } = [];
}
