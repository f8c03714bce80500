namespace Huozi.Model;

/// <summary>A piece of an article's body: a <see cref="Paragraph"/> or a <see cref="Subhead"/>.</summary>
public abstract record BodyBlock(string Text);
