namespace Huozi.Reading.Sources.Mets;

/// <summary>A part of a file that a division points to.</summary>
/// <param name="File">The file's identifier.</param>
/// <param name="Begin">The identifier in that file at which the part begins; null for the whole file.</param>
/// <param name="End">The identifier at which it ends; null where it is what <paramref name="Begin"/> names.</param>
internal sealed record MetsArea(string File, string? Begin, string? End);
