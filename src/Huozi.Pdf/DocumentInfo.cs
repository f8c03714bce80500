namespace Huozi.Pdf;

/// <summary>What a document says of itself.</summary>
/// <param name="Title">Its title, such as 某某报 2026年3月9日.</param>
/// <param name="Author">Who publishes it; null for none.</param>
/// <param name="Date">The day it is dated.</param>
public sealed record DocumentInfo(string Title, string? Author, DateOnly Date)
{
    /// <summary>The section names (版名) of pages, by page number; a page without one is left out.</summary>
    public IReadOnlyDictionary<int, string> SectionNames { get; init; } = new Dictionary<int, string>();
}
