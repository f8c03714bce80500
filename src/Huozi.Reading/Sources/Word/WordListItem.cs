namespace Huozi.Reading.Sources.Word;

/// <summary>A paragraph's place in a numbered list.</summary>
/// <param name="List">The list.</param>
/// <param name="Level">How deep it is indented, from 0.</param>
internal readonly record struct WordListItem(string List, int Level);
