using Huozi.Model.Geometry;

namespace Huozi.Model.Recovered;

/// <summary>Lines that stand together and are one thing: a headline, a paragraph, its part in a column.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Article">The <see cref="Article.Number"/> of the article it belongs to; null for none.</param>
/// <param name="Lines">Its lines in reading order; at least one.</param>
public sealed record ReadBlock(BlockRole Role, int? Article, IReadOnlyList<ReadLine> Lines)
{
    /// <summary>What it covers, in points.</summary>
    public Area Area => Lines.Select(line => line.Area).Aggregate((a, b) => a.Union(b));
}
