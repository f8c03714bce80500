namespace Huozi.Typesetting.Paragraphs;

/// <summary>Text in stretches of one style each.</summary>
internal readonly record struct StyledText(string Text, TypeStyle Style);
