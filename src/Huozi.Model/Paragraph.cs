namespace Huozi.Model;

/// <summary>One paragraph, without its indent.</summary>
public sealed record Paragraph(string Text) : BodyBlock(Text);
