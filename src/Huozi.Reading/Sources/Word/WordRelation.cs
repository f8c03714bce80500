namespace Huozi.Reading.Sources.Word;

/// <summary>What a part of a package refers to.</summary>
/// <param name="Kind">What it is to the part: <c>officeDocument</c>, <c>styles</c>, <c>image</c> …: the last word of the relationship's type.</param>
/// <param name="Part">The part; null where it lies outside the package.</param>
internal sealed record WordRelation(string Kind, string? Part);
