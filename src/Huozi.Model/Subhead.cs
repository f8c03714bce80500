namespace Huozi.Model;

/// <summary>A heading inside the body (小标题).</summary>
public sealed record Subhead(string Text) : BodyBlock(Text);
