namespace Huozi.Typesetting.Paragraphs;

/// <summary>Text in stretches of one style each.</summary>
/// <param name="Text">The text.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Ruby">What is set small above it, as one unit with it; null for none.</param>
internal readonly record struct StyledText(string Text, TypeStyle Style, string? Ruby = null);
