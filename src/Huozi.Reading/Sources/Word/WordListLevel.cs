namespace Huozi.Reading.Sources.Word;

/// <summary>How one level of a list is numbered.</summary>
/// <param name="Start">The first number.</param>
/// <param name="Format">The kind of numeral, as ECMA-376-1, 17.18.59 names it.</param>
/// <param name="Text">What stands before a paragraph, with <c>%1</c> for the number of the first level, and so on.</param>
internal sealed record WordListLevel(int Start, string Format, string Text);
