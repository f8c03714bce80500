using Huozi.Reading.Sources;

namespace Huozi.Reading.Furniture;

/// <summary>What the furniture of one page states, and the lines that are left for its articles.</summary>
internal sealed record PageFurniture
{
    /// <summary>The items with the lines they stand on.</summary>
    public required IReadOnlyList<(FurnitureItem Item, int Line)> Items { get; init; }

    /// <summary>The paper's name; null where the page has none.</summary>
    public required string? Title { get; init; }

    /// <summary>主管.</summary>
    public required IReadOnlyList<string> Supervisors { get; init; }

    /// <summary>主办.</summary>
    public required IReadOnlyList<string> Organisers { get; init; }

    /// <summary>编辑出版; null for none.</summary>
    public required string? Publisher { get; init; }

    /// <summary>报眼.</summary>
    public required IReadOnlyList<string> Ear { get; init; }

    /// <summary>版名; null for none.</summary>
    public required string? SectionName { get; init; }

    /// <summary>The lines that are no furniture.</summary>
    public required IReadOnlyList<DumpLine> Body { get; init; }

    /// <summary>The page's printed number; null where it states none.</summary>
    public int? Number => Items.Select(entry => entry.Item).OfType<PageNumberItem>().FirstOrDefault()?.Number;
}
