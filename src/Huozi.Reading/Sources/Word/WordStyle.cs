namespace Huozi.Reading.Sources.Word;

/// <summary>A style of a Word file, by itself.</summary>
/// <param name="Name">Its name in lower case, without spaces.</param>
/// <param name="BasedOn">The style that it is a change of; null for none.</param>
/// <param name="Look">What it says of the look.</param>
/// <param name="OutlineLevel">Its place among the headings, from 0 for the highest; null where it is none.</param>
/// <param name="List">The list its paragraphs are numbered in; null for none.</param>
internal sealed record WordStyle(string Name, string? BasedOn, WordLook Look, int? OutlineLevel, WordListItem? List);
