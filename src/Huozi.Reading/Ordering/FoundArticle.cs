namespace Huozi.Reading.Ordering;

/// <summary>A head and the passages of its article in reading order; either may be missing.</summary>
/// <param name="Head">The head; null for none.</param>
/// <param name="Passages">The passages.</param>
/// <param name="Margins">For each passage, by how much its place after what goes before it is better than the next best.</param>
internal sealed record FoundArticle(Head? Head, IReadOnlyList<Passage> Passages, IReadOnlyList<double> Margins);
