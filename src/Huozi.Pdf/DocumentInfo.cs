namespace Huozi.Pdf;

/// <summary>What a document says of itself.</summary>
/// <param name="Title">Its title, such as 某某报 2026年3月9日.</param>
/// <param name="Author">Who publishes it; null for none.</param>
/// <param name="Date">The day it is dated.</param>
public sealed record DocumentInfo(string Title, string? Author, DateOnly Date);
