namespace Huozi.Reading.Furniture;

/// <summary>What one line of furniture states.</summary>
/// <param name="Items">The items, in order.</param>
/// <param name="Residue">The pieces that are no items, parted by spaces.</param>
/// <param name="TouchesItem">Whether a piece that is left over stands at an item without a separator, as in a sentence.</param>
internal sealed record FurnitureLine(IReadOnlyList<FurnitureItem> Items, IReadOnlyList<string> Residue, bool TouchesItem)
{
    /// <summary>Whether the line is furniture and nothing else.</summary>
    public bool IsWhole => Items.Count > 0 && Residue.Count == 0;
}
