namespace Huozi.Reading.Sources;

/// <summary>One line of a dump that says something.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
/// <param name="Text">Its text in ordinary character forms, without the spaces around it.</param>
/// <param name="AfterGap">Whether an empty line, or the start of the page, is before it.</param>
/// <param name="IsIndented">Whether it begins with two ideographs' width of space, as a paragraph does.</param>
/// <param name="BeginsWithSpace">Whether a space is before its text, but no indent.</param>
/// <param name="EndsWithSpace">Whether a space is after its text.</param>
internal sealed record DumpLine(int Number, string Text, bool AfterGap, bool IsIndented, bool BeginsWithSpace, bool EndsWithSpace);
