namespace Huozi.Reading.Sources.Word;

/// <summary>A picture in a document.</summary>
/// <param name="Part">The part of the package that holds it.</param>
/// <param name="Alt">What a reader who cannot see it is told; null for nothing.</param>
internal sealed record WordPicture(string Part, string? Alt);
